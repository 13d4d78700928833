import type { ScenariosBlock } from "../../generated/types.js";
import { hostile, wageOffer } from "./write.js";

export const scenariosExamples = {
  "two, one with its likelihood": {
    type: "scenarios",
    id: "scenarios:wages",
    items: [
      {
        title: "The mediator decides",
        summary: "Both sides leave it to the state mediator, as they did nine years ago.",
        assumes: ["The port no longer calls its offer final."],
        leadsTo: ["No strike while the mediator is at work.", "A settlement before the summer timetable."],
        likelihood: { wording: "More likely than not", accordingTo: "the state mediator’s office" },
      },
      {
        title: "A ballot",
        summary: "The union asks its members about an open-ended strike in April.",
        leadsTo: ["Ships are sent to the river port."],
      },
    ],
    hingesOn: "whether the port will pay more for work at night",
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
    items: [{ title: "وساطة", summary: "يقبل الطرفان قرار وسيط الدولة." }],
  },
  "hostile strings": {
    type: "scenarios",
    id: "scenarios:hostile",
    items: [{ title: hostile.longWord, summary: hostile.markup, assumes: [hostile.bidi] }],
  },
  "nothing valid left": { type: "scenarios", id: "scenarios:nothing", items: [{ summary: "" }] },
} satisfies Record<string, ScenariosBlock>;
