import type { RelatedBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const relatedExamples = {
  "several articles": {
    type: "related",
    id: "related:bridge",
    items: [
      { title: "Kettle Bridge to stay closed until the autumn", url: "/bridge", published: "2026-02-02" },
      {
        title: "How other cities inspect their bridges",
        url: "https://example.org/inspections",
        publisher: "Engineers’ weekly",
        published: "2025-11",
      },
      { title: "What the tram extension would cost", url: "/tram" },
    ],
  },
  "right to left": {
    type: "related",
    id: "related:arabic",
    lang: "ar",
    label: "اقرأ أيضاً",
    items: [{ title: "الجسر مغلق حتى الخريف", url: "/ar/bridge" }],
  },
  "hostile strings": {
    type: "related",
    id: "related:hostile",
    items: [
      { title: hostile.markup, url: "/safe" },
      { title: "Gone", url: hostile.scriptLink },
    ],
  },
  "nothing valid left": { type: "related", id: "related:nothing", items: [{ title: "Gone", url: hostile.scriptLink }] },
} satisfies Record<string, RelatedBlock>;
