import type { MethodBlock } from "../../generated/types.js";
import { bridgeReport, hostile, link, paragraph } from "./write.js";

export const methodExamples = {
  "who and when": {
    type: "method",
    id: "method:wages",
    checked: { on: "2026-03-20", by: "desk editor" },
    text: "We read the port’s written offer and the minutes of the first round, and spoke to both sides. We could not check the union’s figures for night work.",
  },
  "rich text": {
    type: "method",
    id: "method:bridge",
    text: [
      paragraph(
        "The ",
        link("inspection report", "https://example.org/city/bridge-report"),
        " was compared with the one of 2017.",
      ),
      paragraph("Two engineers who did not work on either read this article before it was published."),
    ],
    sources: [bridgeReport],
  },
  "right to left": {
    type: "method",
    id: "method:arabic",
    lang: "ar",
    label: "كيف أعددنا هذا التقرير",
    text: "قرأنا عرض إدارة الميناء وتحدثنا مع الطرفين.",
  },
  "hostile strings": {
    type: "method",
    id: "method:hostile",
    text: [paragraph(hostile.markup, link(hostile.longWord, hostile.scriptLink))],
  },
  "nothing valid left": { type: "method", id: "method:nothing", text: "" },
} satisfies Record<string, MethodBlock>;
