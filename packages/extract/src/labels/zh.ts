import type { Grammar } from "./grammar.js";
import { phrases } from "./phrases.js";

/** Chinese, in simplified and traditional characters. */
export const zh: Grammar = {
  lang: "zh",
  commonWords: [],
  labels: [
    { block: { type: "faq", kind: "people-also-ask" }, words: ["人们还问", "大家还在问", "相关问题"] },
    {
      block: { type: "faq", kind: "questions-and-answers" },
      words: phrases("问答 | 問答 | 问与答 | 問與答 | 答疑 | * 问答 | * 问与答"),
    },
    {
      block: { type: "faq", kind: "faq" },
      words: phrases(
        "常见问题 | 常見問題 | 常见疑问 | 常見疑問 | 常见问题解答 | 常見問題解答 | 常见问答 | * 常见问题 | * 常见疑问 | * 常見問題 | 常见问题 * | 常见疑问 *",
      ),
    },
    {
      block: { type: "callout", kind: "did-you-know" },
      words: ["你知道吗", "你知道嗎", "您知道吗", "小知识", "冷知识"],
    },
    {
      block: { type: "callout", kind: "pro-tip" },
      words: phrases("小贴士 | 小貼士 | 专家提示 | 专业提示 | 提示 | 温馨提示 | 建议"),
    },
    { block: { type: "callout", kind: "data-point" }, words: ["数据", "关键数据", "數據"] },
    { block: { type: "callout", kind: "key-trend" }, words: ["趋势", "关键趋势"] },
    { block: { type: "callout", kind: "example" }, words: ["例子", "举例", "实例", "示例"] },
    { block: { type: "callout", kind: "case-study" }, words: ["案例", "案例分析", "案例研究"] },
    { block: { type: "callout", kind: "caution" }, words: ["警告", "小心", "重要提示", "特别提醒", "注意事项"] },
    { block: { type: "callout", kind: "note" }, words: phrases("注意 | 备注 | 說明 | 说明 | 注 | 請注意 | 请注意") },
    {
      block: { type: "key-points", kind: "highlights" },
      words: phrases("要点 | 要點 | 重点 | 亮点 | 核心要点 | 关键要点 | 主要内容"),
    },
    { block: { type: "key-points", kind: "summary" }, words: ["摘要", "总结", "總結", "概要", "内容提要"] },
    { block: { type: "key-points", kind: "in-brief" }, words: ["简介", "一览", "速览"] },
    {
      block: { type: "key-points", kind: "what-this-means" },
      words: ["这意味着什么", "這意味著什麼", "对你意味着什么"],
    },
    { block: { type: "key-points", kind: "key-trends" }, words: ["主要趋势", "关键趋势一览"] },
    { block: { type: "key-points", kind: "what-we-know" }, words: ["我们知道什么", "已知信息"] },
    { block: { type: "key-points", kind: "what-we-dont-know" }, words: ["我们不知道什么", "未知信息"] },
    { block: { type: "scenarios" }, words: ["可能的情景", "情景分析", "可能情景"] },
    { block: { type: "challenges" }, words: ["挑战", "挑戰", "挑战与对策", "面临的挑战"] },
    { block: { type: "next-steps" }, words: ["下一步", "接下来", "后续步骤", "接下来会怎样", "下一步是什么"] },
    { block: { type: "key-terms" }, words: ["术语", "术语表", "名词解释", "關鍵詞解釋"] },
    { block: { type: "expert-opinion" }, words: ["专家观点", "专家意见", "專家意見"] },
    { block: { type: "sources" }, words: phrases("来源 | 來源 | 参考资料 | 參考資料 | 参考文献 | 资料来源") },
    {
      block: { type: "related" },
      words: phrases("相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 相关文章 | 相关新闻 | 推荐阅读 | 猜你喜欢"),
    },
    { block: { type: "prompt", kind: "newsletter" }, words: ["订阅", "订阅我们", "关注我们"] },
    { block: { type: "prompt", kind: "comment" }, words: ["欢迎留言", "发表看法"] },
    { block: { type: "prompt", kind: "share" }, words: ["分享本文"] },
    {
      block: { type: "comments" },
      words: phrases("评论 | 評論 | 网友评论 | 发表评论 | # 条评论 | #条评论 | 全部评论"),
    },
    { block: { type: "contents" }, words: ["目录", "目錄", "本文目录"] },
    { block: { type: "body" }, words: ["正文", "原文"] },
  ],
  chrome: phrases(
    "跳到内容 | 广告 | 廣告 | 分享 | 打印 | 菜单 | 搜索 | 首页 | 登录 | 注册 | 返回顶部 | 阅读更多 | 责任编辑 * | 扫一扫 | 版权所有 *",
  ),
  questionMarks: ["问", "問", "Q"],
  answerMarks: ["答", "A"],
  byline: ["作者", "文", "记者", "記者", "撰文"],
  newsroom: [],
  published: phrases("发布于 | 发布时间 | 发表于 | 發佈於 | 發布時間 | 发布日期 | 刊登于"),
  updated: ["更新于", "更新时间", "最后更新"],
  dayFirst: false,
  months: [],
  speech: phrases(`
      表示 | 说 | 說 | 称 | 稱 | 指出 | 强调 | 強調 | 认为 | 認為 | 写道 | 寫道 | 告诉 | 回应 | 坦言 | 介绍 | 介紹 | 透露 | 宣布 | 解释 |
      警告
    `),
  pronouns: phrases("他 | 她 | 他们 | 我 | 我们 | 它"),
  conjunctions: ["但", "但是", "那么", "而"],
  address: ["你", "您", "你们"],
  firstPerson: ["我", "我们", "我們"],
  interview: ["专访", "專訪", "采访", "對話", "对话"],
  calls: { newsletter: ["订阅我们的"], comment: ["在评论区", "欢迎在评论区", "留言告诉我们"], share: ["转发分享"] },
  leadsToRelated: ["相关文章", "相关阅读"],
  hingesOn: ["取决于", "取決於"],
  promisesMitigation: ["对策", "解决", "应对"],
  mitigation: ["对策", "解决办法", "应对措施"],
};
