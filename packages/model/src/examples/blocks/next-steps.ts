import type { NextStepsBlock } from "../../generated/types.js";
import { hostile, link, paragraph } from "./write.js";

export const nextStepsExamples = {
  "dated, uncertain and undated": {
    type: "next-steps",
    id: "next-steps:bridge",
    asOf: "2026-03-05",
    items: [
      {
        title: "The council votes on the money",
        status: "planned",
        expected: { edtf: "2026-03-24", earliest: "2026-03-24", latest: "2026-03-24", basis: "stated" },
      },
      {
        title: "Repairs begin",
        status: "expected",
        expected: { edtf: "2026-04~", earliest: "2026-04-01", latest: "2026-04-30", basis: "stated" },
      },
      { title: "The bridge opens in one lane", expected: { edtf: "2026-09/..", earliest: "2026-09", basis: "stated" } },
      { title: [paragraph("The diversion is ", link("reviewed", "/review"), ".")] },
    ],
  },
  "with words that lead to them": {
    type: "next-steps",
    id: "next-steps:intro",
    intro: "The city names two steps, and no day for either:",
    items: [{ title: "The council votes on the money" }, { title: "Repairs begin" }],
  },
  "long German words": {
    type: "next-steps",
    id: "next-steps:german",
    lang: "de",
    items: [{ title: "Bürgerbeteiligungsveranstaltung im Stadtteilzentrum", status: "postponed" }],
  },
  "right to left": {
    type: "next-steps",
    id: "next-steps:arabic",
    lang: "ar",
    label: "ما التالي",
    items: [{ title: "تصوّت البلدية على الميزانية" }],
  },
  "hostile strings": {
    type: "next-steps",
    id: "next-steps:hostile",
    items: [{ title: hostile.markup }, { title: hostile.longWord }],
  },
  "nothing valid left": { type: "next-steps", id: "next-steps:nothing", items: [] },
} satisfies Record<string, NextStepsBlock>;
