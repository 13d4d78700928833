import type { EmbedWords } from "./embed-words.js";

export const ar: EmbedWords = {
  reviewDue: "كان موعد المراجعة في {date}. قد تكون هناك أحداث أحدث غير مذكورة هنا.",
  lastChecked: "هذه آخر صيغة تحقق منها التحرير، في {date}. كان موعد المراجعة في {review}.",
  withdrawn: "سُحبت هذه المادة التوضيحية.",
  withdrawnOn: "سُحبت هذه المادة التوضيحية في {date}.",
  changedSince: "ما الذي تغيّر منذ نشر هذا المقال؟",
  unchangedSince: "لم يتغيّر شيء هنا منذ {date}.",
  correctedSince: "صُحّح منذ ذلك الحين",
  fullPage: "الصفحة كاملة",
  notFound: "لا توجد مادة توضيحية على هذا العنوان.",
};
