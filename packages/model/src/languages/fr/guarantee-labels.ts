import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in French. */
export const frGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Niveau",
    summary: "Ce que dit le texte",
    trigger: "Élément déclencheur",
    obligation: "Obligation",
    guarantors: "Garants",
    discretion: "Qui décide",
    instrument: "Type de texte",
    bindingness: "Caractère contraignant",
    measures: "Mesures",
    troops: "Troupes",
    ratification: "Ratification",
  },
  point: "Point",
  caption: "Ce que garantit chaque texte, point par point",
  layer: "Niveau {number}",
  comparison: "À titre de comparaison",
  notSaid: "Non précisé",
  unsaid: "Nos sources ne disent rien sur ces points\u00a0: {name}.",
  disputed: "Point contesté\u00a0:",
  drawing: "Les niveaux de la garantie, le premier au centre ({count})",
  firmLine: "Trait plein\u00a0: convenu.",
  openLine: "Tirets\u00a0: pas encore convenu, contesté ou plus en vigueur.",
  allPoints: "Tous les points",
};
