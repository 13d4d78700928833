import type { QuoteBlock } from "../../generated/types.js";
import { bridgeReport, hostile, link, paragraph } from "./write.js";

export const quoteExamples = {
  "with who said it": {
    type: "quote",
    id: "quote:harbour-master",
    text: "When a port stands still for a week, ships learn to do without it.",
    attribution: "The harbour master",
  },
  "with its address": {
    type: "quote",
    id: "quote:council",
    text: [
      paragraph("The council regrets the length of the closure."),
      paragraph("It sees no safe way to shorten it, as ", link("the report", "/report"), " explains."),
    ],
    attribution: "Statement of the council",
    url: "https://example.org/statement",
    sources: [bridgeReport],
  },
  "no one named": { type: "quote", id: "quote:bare", text: "We will meet when there is something to meet about." },
  "long German words": {
    type: "quote",
    id: "quote:german",
    lang: "de",
    text: "Das Schlichtungsausschussvorbereitungsgespräch war sachlich.",
    attribution: "Ein Sprecher der Hafenarbeitergewerkschaft",
  },
  "right to left": {
    type: "quote",
    id: "quote:arabic",
    lang: "ar",
    text: "لن نوقّع على عرض لا يحمي العاملين ليلاً.",
    attribution: "متحدث باسم النقابة",
  },
  "hostile strings": { type: "quote", id: "quote:hostile", text: hostile.longWord, attribution: hostile.markup },
  "nothing valid left": { type: "quote", id: "quote:nothing", text: "" },
} satisfies Record<string, QuoteBlock>;
