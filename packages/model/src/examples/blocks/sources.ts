import type { SourcesBlock } from "../../generated/types.js";
import { bridgeReport, hostile, tramPlan, wageOffer } from "./write.js";

export const sourcesExamples = {
  "one source": {
    type: "sources",
    id: "sources:one",
    items: [{ title: "Timetable of the replacement buses", publisher: "Transit company" }],
  },
  "several sources": {
    type: "sources",
    id: "sources:several",
    items: [
      wageOffer,
      bridgeReport,
      tramPlan,
      {
        id: "source:interview",
        title: "Interview with the harbour master",
        author: "Local desk",
        accessed: "2026-03-06",
        note: "By telephone; the harbour master read the quotations before they were printed.",
      },
    ],
  },
  "folded away": {
    type: "sources",
    id: "sources:folded",
    display: "closed",
    items: [
      {
        id: "source:folded-1",
        title: "Minutes of the first round",
        publisher: "State mediator",
        published: "2026-03-15",
      },
      {
        id: "source:folded-2",
        title: "Union would settle for five",
        publisher: "Harbour Post",
        published: "2026-03-12",
      },
    ],
  },
  "long address and title": {
    type: "sources",
    id: "sources:long",
    items: [
      {
        id: "source:long",
        title:
          "Minutes of the joint sitting of the committee for transport, the committee for finance and the committee for the northern districts, with annexes",
        publisher: "Regional council",
        url: `https://example.org/minutes/${"annex-".repeat(20)}.pdf`,
        published: "2025",
      },
    ],
  },
  "long German words": {
    type: "sources",
    id: "sources:german",
    lang: "de",
    items: [
      {
        title: "Bauwerksprüfungsniederschrift der Kesselbrücke",
        publisher: "Stadtingenieuramt",
        published: "2026-01-19",
        accessed: "2026-01-21",
      },
    ],
  },
  "right to left": {
    type: "sources",
    id: "sources:arabic",
    lang: "ar",
    label: "المصادر",
    items: [
      { title: "تقرير عن حالة الجسر", publisher: "مكتب مهندس المدينة", url: "https://example.org/ar/report" },
      { title: "Inspection of the Kettle Bridge", publisher: "مكتب مهندس المدينة" },
    ],
  },
  "hostile strings": {
    type: "sources",
    id: "sources:hostile",
    items: [
      { title: hostile.markup, publisher: hostile.loneSurrogate },
      { title: hostile.longWord, url: hostile.scriptLink, author: hostile.bidi },
    ],
  },
  "nothing valid left": { type: "sources", id: "sources:nothing", items: [{ title: "" }] },
} satisfies Record<string, SourcesBlock>;
