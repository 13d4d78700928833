import type { TableBlock } from "../../generated/types.js";
import { hostile, link, paragraph, unionReport, wageOffer } from "./write.js";

export const tableExamples = {
  "rows with names": {
    type: "table",
    id: "table:offers",
    caption: "What a crane driver would earn a month",
    columns: ["", "Rise, per cent", "Pay", "More than today"],
    rowHeaders: true,
    rows: [
      ["Today", "–", "3,240", "–"],
      ["Port, 4 March", "4.1", "3,373", "133"],
      ["Union, 12 March", "5.0", "3,402", "162"],
      ["Union, 1 March", "6.0", "3,434", "194"],
    ],
    sources: [wageOffer, unionReport],
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
