import { phrases } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** Chinese, in simplified and traditional characters. */
export const zh: Vocabulary = {
  lang: "zh",
  script: "Han",
  commonWords: [],
  labels: {
    faq: {
      "people-also-ask": phrases("人们还问 | 大家还在问 | 相关问题"),
      "questions-and-answers": phrases("问答 | 問答 | 问与答 | 問與答 | 答疑 | * 问答 | * 问与答"),
      faq: phrases(`
        常见问题 | 常見問題 | 常见疑问 | 常見疑問 | 常见问题解答 | 常見問題解答 | 常见问答 | * 常见问题 | * 常见疑问 | * 常見問題 | 常见问题 * | 常见疑问 *
      `),
    },
    callout: {
      "did-you-know": phrases("你知道吗 | 你知道嗎 | 您知道吗 | 小知识 | 冷知识"),
      "pro-tip": phrases("小贴士 | 小貼士 | 专家提示 | 专业提示 | 提示 | 温馨提示 | 建议"),
      "data-point": phrases("数据 | 关键数据 | 數據"),
      "key-trend": phrases("趋势 | 关键趋势"),
      example: phrases("例子 | 举例 | 实例 | 示例"),
      "case-study": phrases("案例 | 案例分析 | 案例研究"),
      caution: phrases("警告 | 小心 | 重要提示 | 特别提醒 | 注意事项"),
      note: phrases("注意 | 备注 | 說明 | 说明 | 注 | 請注意 | 请注意"),
    },
    "key-points": {
      highlights: phrases("要点 | 要點 | 重点 | 亮点 | 核心要点 | 关键要点 | 主要内容"),
      summary: phrases("摘要 | 总结 | 總結 | 概要 | 内容提要"),
      "in-brief": phrases("简介 | 一览 | 速览"),
      "what-this-means": phrases("这意味着什么 | 這意味著什麼 | 对你意味着什么"),
      "key-trends": phrases("主要趋势 | 关键趋势一览"),
      "what-we-know": phrases("我们知道什么 | 已知信息"),
      "what-we-dont-know": phrases("我们不知道什么 | 未知信息"),
    },
    prompt: {
      newsletter: phrases("订阅 | 订阅我们 | 关注我们"),
      comment: phrases("欢迎留言 | 发表看法"),
      share: phrases("分享本文"),
    },
    scenarios: phrases("可能的情景 | 情景分析 | 可能情景"),
    challenges: phrases("挑战 | 挑戰 | 挑战与对策 | 面临的挑战"),
    "next-steps": phrases("下一步 | 接下来 | 后续步骤 | 接下来会怎样 | 下一步是什么"),
    timeline: phrases("时间线 | 時間線 | 时间轴 | 時間軸 | 大事记 | 大事記 | 时间表"),
    "key-terms": phrases("术语 | 术语表 | 名词解释 | 關鍵詞解釋"),
    "expert-opinion": phrases("专家观点 | 专家意见 | 專家意見"),
    sources: phrases("来源 | 來源 | 参考资料 | 參考資料 | 参考文献 | 资料来源"),
    related: phrases("相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 相关文章 | 相关新闻 | 推荐阅读 | 猜你喜欢"),
    comments: phrases("评论 | 評論 | 网友评论 | 发表评论 | # 条评论 | #条评论 | 全部评论"),
    contents: phrases("目录 | 目錄 | 本文目录"),
    body: phrases("正文 | 原文"),
  },
  pageWords: phrases(`
    跳到内容 | 广告 | 廣告 | 分享 | 打印 | 菜单 | 搜索 | 首页 | 登录 | 注册 | 返回顶部 | 阅读更多 | 责任编辑 * | 扫一扫 | 版权所有 *
  `),
  abbreviations: [],

  questionPrefixes: phrases("问 | 問 | Q"),
  answerPrefixes: phrases("答 | A"),
  numerals: "一二三四五六七八九十",

  byline: phrases("作者 | 文 | 记者 | 記者 | 撰文"),
  newsroom: [],
  nameParticles: [],
  published: phrases("发布于 | 发布时间 | 发表于 | 發佈於 | 發布時間 | 发布日期 | 刊登于"),
  updated: phrases("更新于 | 更新时间 | 最后更新"),
  dayFirst: false,
  beforeDate: [],
  weekdays: phrases("星期* | 周*"),
  timeWords: phrases("上午 | 下午 | 晚上"),
  ordinalsEndInFullStop: false,
  ordinals: [],
  dateJoiners: [],
  dateUnits: ["年", "月", "日"],

  speech: phrases(`
    表示 | 说 | 說 | 称 | 稱 | 指出 | 强调 | 強調 | 认为 | 認為 | 写道 | 寫道 | 告诉 | 回应 | 坦言 | 介绍 | 介紹 | 透露 | 宣布 | 解释 | 警告
  `),
  accordingTo: [],
  auxiliaries: [],
  clauseOpeners: [],
  dayPhrases: [],
  affiliation: [],
  pronouns: phrases("他 | 她 | 他们 | 我 | 我们 | 它"),

  conjunctions: phrases("但 | 但是 | 那么 | 而"),
  secondPerson: phrases("你 | 您 | 你们"),
  firstPerson: phrases("我 | 我们 | 我們"),
  interviewWords: phrases("专访 | 專訪 | 采访 | 對話 | 对话"),

  calls: {
    newsletter: phrases("订阅我们的"),
    comment: phrases("在评论区 | 欢迎在评论区 | 留言告诉我们"),
    share: phrases("转发分享"),
  },
  leadsToRelated: phrases("相关文章 | 相关阅读"),
  hingesOn: phrases("取决于 | 取決於"),
  promisesMitigation: phrases("对策 | 解决 | 应对"),
  mitigation: phrases("对策 | 解决办法 | 应对措施"),
};
