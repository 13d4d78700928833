import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in English. */
export const enGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Layer",
    summary: "What it says",
    trigger: "When it applies",
    obligation: "Obligation",
    guarantors: "Guarantors",
    discretion: "Who decides",
    instrument: "Kind of text",
    bindingness: "Binding",
    measures: "Measures",
    troops: "Troops",
    ratification: "Ratification",
  },
  point: "Point",
  caption: "What each text guarantees, point by point",
  layer: "Layer {number}",
  comparison: "For comparison only",
  notSaid: "Not said",
  unsaid: "Our sources say nothing about: {name}.",
  disputed: "Disputed:",
  drawing: "The layers of the guarantee, the first one inside ({count})",
  firmLine: "Full line: agreed.",
  openLine: "Dashed line: not agreed, disputed, or no longer in force.",
  allPoints: "All points",
};
