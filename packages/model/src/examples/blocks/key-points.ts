import type { KeyPointsBlock } from "../../generated/types.js";
import { bridgeReport, hostile, link, paragraph, strong } from "./write.js";

const points = [
  "The dockers stop work from Thursday at 6 a.m., the union says.",
  "The port offers 4.1 per cent over one year; the union asks for 6.",
  "No date is set for another round.",
];

export const keyPointsExamples = {
  highlights: { type: "key-points", id: "key-points:highlights", kind: "highlights", items: points },
  summary: { type: "key-points", id: "key-points:summary", kind: "summary", items: points },
  "what this means": {
    type: "key-points",
    id: "key-points:means",
    kind: "what-this-means",
    items: [
      "Parcels to the islands may take two days longer.",
      "Ferry tickets for Thursday can be changed without a fee.",
    ],
  },
  "key trends": {
    type: "key-points",
    id: "key-points:trends",
    kind: "key-trends",
    items: ["Fewer ships call at the port, but larger ones.", "More of the work is done at night."],
  },
  "what we know": {
    type: "key-points",
    id: "key-points:know",
    kind: "what-we-know",
    asOf: "2026-03-11",
    items: points,
  },
  "what we don’t know": {
    type: "key-points",
    id: "key-points:dont-know",
    kind: "what-we-dont-know",
    items: ["How many dockers will take part.", "Whether the mediator has been asked."],
  },
  "in brief": {
    type: "key-points",
    id: "key-points:brief",
    kind: "in-brief",
    items: ["The bridge is closed until the autumn."],
  },
  "rich text with a source": {
    type: "key-points",
    id: "key-points:rich",
    kind: "summary",
    checked: { on: "2026-01-20", by: "city desk" },
    sources: [bridgeReport],
    items: [
      [paragraph(strong("Closed: "), "the Kettle Bridge, to all vehicles, since 20 January.")],
      [paragraph(strong("Open: "), "the railway bridge, ", link("on foot", "/footpath"), ".")],
      [paragraph("The engineer found cracks in two of nine piers."), paragraph("Repairs begin in April.")],
    ],
  },
  "long German words": {
    type: "key-points",
    id: "key-points:german",
    kind: "highlights",
    lang: "de",
    items: [
      "Die Straßenbahnhaltestellenüberdachungserneuerung wird auf das nächste Jahr verschoben.",
      "Der Schienenersatzverkehr fährt alle zehn Minuten.",
    ],
  },
  "right to left": {
    type: "key-points",
    id: "key-points:arabic",
    kind: "summary",
    lang: "ar",
    label: "باختصار",
    items: ["أُغلق الجسر أمام السيارات منذ العشرين من يناير.", "تسير الحافلة رقم 14 كل عشر دقائق."],
  },
  "hostile strings": {
    type: "key-points",
    id: "key-points:hostile",
    kind: "highlights",
    items: [
      hostile.markup,
      hostile.longWord,
      hostile.loneSurrogate,
      hostile.bidi,
      [paragraph(link("words", hostile.scriptLink))],
    ],
  },
  "nothing valid left": { type: "key-points", id: "key-points:nothing", kind: "highlights", items: ["", "  "] },
} satisfies Record<string, KeyPointsBlock>;
