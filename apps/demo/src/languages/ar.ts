import type { Words } from "./words.js";

/** Backgrounder has no Arabic labels, so the paper brings those that its Arabic articles print. */
export const ar: Words = {
  by: "بقلم",
  published: "نُشر في",
  updated: "حُدّث في",
  contents: "في هذه الصفحة",
  skip: "إلى المقال",
  labels: {
    faq: { faq: "أسئلة وأجوبة" },
    callout: { "did-you-know": "هل تعلم؟" },
    keyPoints: { "in-brief": "باختصار" },
    dates: {
      months: [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
      ],
    },
  },
};
