import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in Arabic. */
export const arGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "المستوى",
    summary: "مضمون النص",
    trigger: "متى يسري",
    obligation: "الالتزام",
    guarantors: "الضامنون",
    discretion: "من يقرر",
    instrument: "نوع النص",
    bindingness: "مدى الإلزام",
    measures: "الإجراءات",
    troops: "القوات",
    ratification: "التصديق",
  },
  point: "البند",
  caption: "ما يضمنه كل نص، بندًا بندًا",
  layer: "المستوى {number}",
  comparison: "للمقارنة فقط",
  notSaid: "لم يُذكر",
  unsaid: "لا تذكر مصادرنا شيئًا عن: {name}.",
  disputed: "محل خلاف:",
  drawing: "مستويات الضمانات، وأولها في الوسط ({count})",
  firmLine: "خط متصل: متفق عليه.",
  openLine: "خط متقطع: غير متفق عليه، أو محل خلاف، أو لم يعد ساريًا.",
  allPoints: "كل البنود",
};
