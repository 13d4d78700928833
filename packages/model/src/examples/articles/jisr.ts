import type { Article } from "../../generated/types.js";
import { bridgeReport, cite, paragraph } from "../blocks/write.js";

/** Arabic: right to left, with a source in English, and labels of the newsroom beside our own. */
export const jisr: Article = {
  id: "article:jisr",
  title: "لماذا أُغلق جسر النهر؟",
  standfirst: "وجد المهندسون تشققات في دعامتين من تسع، ويستمر الإصلاح حتى الخريف.",
  byline: "قسم المدينة",
  published: "2026-03-05",
  lang: "ar",
  section: "المدينة",
  genre: "background",
  blocks: [
    {
      type: "key-points",
      id: "key-points:jisr",
      kind: "in-brief",
      label: "باختصار",
      items: [
        "الجسر مغلق أمام السيارات منذ العشرين من يناير.",
        "تسير الحافلة رقم 14 كل عشر دقائق.",
        "يبدأ الإصلاح في أبريل.",
      ],
    },
    {
      type: "paragraph",
      id: "paragraph:ighlaq",
      text: [
        paragraph(
          "أغلقت البلدية الجسر بعد أن كشف ",
          cite("تقرير مكتب المهندس", "source:bridge-report"),
          " عن تشققات في الدعامتين الثالثة والسابعة. ويمكن للمشاة استعمال جسر السكة الحديدية.",
        ),
      ],
    },
    {
      type: "callout",
      id: "callout:jisr",
      kind: "note",
      label: "خلفية",
      title: "جسر عمره خمسة وتسعون عاماً",
      body: "بُني الجسر عام 1931 وجرت تقويته عام 1986.",
    },
    { type: "heading", id: "heading:kayfa", level: 2, text: "كيف أعبر النهر؟" },
    { type: "list", id: "list:turuq", style: "bullet", items: ["بالحافلة رقم 14", "سيراً على جسر السكة الحديدية"] },
    {
      type: "faq",
      id: "faq:jisr",
      label: "أسئلة وأجوبة",
      items: [
        {
          id: "question:mata",
          question: "متى يُفتح الجسر من جديد؟",
          answer: "في الخريف كما تقول البلدية، ولم تحدّد يوماً بعد.",
        },
        { id: "question:layl", question: "هل تسير الحافلة في الليل؟", answer: "نعم، مرة كل ساعة." },
      ],
    },
    {
      type: "sources",
      id: "sources:jisr",
      label: "المصادر",
      items: [{ ...bridgeReport, publisher: "مكتب مهندس المدينة" }],
    },
  ],
};
