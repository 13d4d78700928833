import type { ExpertOpinionBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const expertOpinionExamples = {
  "with role and house": {
    type: "expert-opinion",
    id: "expert-opinion:engineer",
    quote: "Cracks like these are not rare. Nine years without an inspection are.",
    speaker: "A retired bridge engineer",
    role: "lecturer in structural engineering",
    affiliation: "Technical college of the region",
  },
  "the speaker alone": {
    type: "expert-opinion",
    id: "expert-opinion:bare",
    quote: "No one goes on strike for the sake of it.",
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
