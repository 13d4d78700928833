import type { ExpertOpinionBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const expertOpinionExamples = {
  "with role and house": {
    type: "expert-opinion",
    id: "expert-opinion:engineer",
    quote: "Cracks of this kind are not rare. That nobody looked for nine years is.",
    speaker: "A retired bridge engineer",
    role: "lecturer in structural engineering",
    affiliation: "Technical college of the region",
  },
  "the speaker alone": {
    type: "expert-opinion",
    id: "expert-opinion:bare",
    quote: "Nobody strikes in order to strike.",
    speaker: "A former mediator",
  },
  "long German words": {
    type: "expert-opinion",
    id: "expert-opinion:german",
    lang: "de",
    quote: "Das Planfeststellungsverfahren war sorgfältig.",
    speaker: "Eine Verwaltungsrechtlerin",
    role: "Lehrbeauftragte für Straßen- und Wegerecht",
  },
  "right to left": {
    type: "expert-opinion",
    id: "expert-opinion:hebrew",
    lang: "he",
    label: "דעת מומחה",
    quote: "סדקים כאלה אינם נדירים.",
    speaker: "מהנדסת גשרים",
  },
  "hostile strings": {
    type: "expert-opinion",
    id: "expert-opinion:hostile",
    quote: hostile.longWord,
    speaker: hostile.markup,
    role: hostile.bidi,
  },
  "nothing valid left": { type: "expert-opinion", id: "expert-opinion:nothing", quote: "Unsigned.", speaker: "" },
} satisfies Record<string, ExpertOpinionBlock>;
