import type { ScenariosBlock } from "../../generated/types.js";
import { hostile, wageOffer } from "./write.js";

export const scenariosExamples = {
  "two, one with its likelihood": {
    type: "scenarios",
    id: "scenarios:wages",
    items: [
      {
        title: "The mediator is called",
        summary: "Both sides accept the state mediator, as they did nine years ago.",
        assumes: ["The port withdraws the word “final”."],
        leadsTo: ["Work goes on while they talk.", "A settlement before the summer timetable."],
        likelihood: { wording: "More likely than not", accordingTo: "the state mediator’s office" },
      },
      {
        title: "A second ballot",
        summary: "The union asks its members again, this time about an open-ended strike.",
        leadsTo: ["Ships are sent to the river port."],
      },
    ],
    hingesOn: "whether pay for night work is counted in the offer",
    sources: [wageOffer],
  },
  "no titles": {
    type: "scenarios",
    id: "scenarios:bare",
    items: [{ summary: "The bridge opens in September, in one lane." }, { summary: "It opens in November, in both." }],
  },
  "right to left": {
    type: "scenarios",
    id: "scenarios:arabic",
    lang: "ar",
    label: "ما الذي قد يحدث",
    items: [{ title: "وساطة", summary: "يقبل الطرفان وسيطاً من الدولة." }],
  },
  "hostile strings": {
    type: "scenarios",
    id: "scenarios:hostile",
    items: [{ title: hostile.longWord, summary: hostile.markup, assumes: [hostile.bidi] }],
  },
  "nothing valid left": { type: "scenarios", id: "scenarios:nothing", items: [{ summary: "" }] },
} satisfies Record<string, ScenariosBlock>;
