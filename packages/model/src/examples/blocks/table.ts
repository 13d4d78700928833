import type { TableBlock } from "../../generated/types.js";
import { hostile, link, paragraph, wageOffer } from "./write.js";

export const tableExamples = {
  "rows with names": {
    type: "table",
    id: "table:offers",
    caption: "What was asked and offered, per cent",
    columns: ["Round", "Union", "Port", "Years"],
    rowHeaders: true,
    rows: [
      ["First", "7.5", "–", "1"],
      ["Second", "7.0", "3.2", "2"],
      ["Third", "6.0", "4.1", "2"],
    ],
    sources: [wageOffer],
  },
  "no headers": {
    type: "table",
    id: "table:bare",
    rows: [
      ["Market", "5.30"],
      ["Hospital", "5.45"],
    ],
  },
  "wider than a phone": {
    type: "table",
    id: "table:wide",
    caption: "Departures of bus 14",
    columns: ["", ...Array.from({ length: 12 }, (_, hour) => `${hour + 6}.00`)],
    rowHeaders: true,
    rows: ["Market", "Hospital", "North bank"].map((stop, row) => [
      stop,
      ...Array.from({ length: 12 }, (_, hour) => `${hour + 6}.${10 + row * 7}`),
    ]),
  },
  "right to left": {
    type: "table",
    id: "table:arabic",
    lang: "ar",
    caption: "مواعيد الحافلة",
    columns: ["الموقف", "الموعد"],
    rowHeaders: true,
    rows: [
      ["السوق", "5:30"],
      ["المستشفى", "5:45"],
    ],
  },
  "hostile strings": {
    type: "table",
    id: "table:hostile",
    columns: [hostile.markup, hostile.bidi],
    rows: [[hostile.longWord, [paragraph(link("words", hostile.scriptLink))]]],
  },
  "nothing valid left": { type: "table", id: "table:nothing", rows: [] },
} satisfies Record<string, TableBlock>;
