import type { HeadingBlock } from "../../generated/types.js";

export const headingExamples = {
  "second level": { type: "heading", id: "heading:two", level: 2, text: "Why the bridge was closed" },
  "third level": { type: "heading", id: "heading:three", level: 3, text: "What the inspection found" },
  "fourth level": { type: "heading", id: "heading:four", level: 4, text: "Pier seven" },
  "long German words": {
    type: "heading",
    id: "heading:german",
    level: 2,
    lang: "de",
    text: "Straßenbahnverlängerungsplanfeststellungsverfahren vor dem Abschluss",
  },
  "right to left": { type: "heading", id: "heading:arabic", level: 2, lang: "ar", text: "لماذا أُغلق الجسر؟" },
  "nothing valid left": { type: "heading", id: "heading:nothing", level: 2, text: "" },
} satisfies Record<string, HeadingBlock>;
