import type { Article } from "../../generated/types.js";
import { talksExamples } from "../blocks/talks.js";
import { promptExamples } from "../blocks/prompt.js";
import { cite, paragraph, wageOffer } from "../blocks/write.js";

const update = (id: string, time: string, words: string): Article["blocks"] => [
  { type: "heading", id: `heading:${id}`, level: 2, text: time },
  { type: "paragraph", id: `paragraph:${id}`, text: words },
];

/** A live page: short updates, the newest first, with a box that tells what went before. */
export const portLive: Article = {
  id: "article:port-live",
  title: "Dockers stop work at six",
  standfirst: "The strike at the port has begun. The ferries to the islands sail.",
  byline: "Local desk",
  published: "2026-03-12T05:40:00+01:00",
  updated: "2026-03-12T09:15:00+01:00",
  lang: "en",
  section: "Business",
  genre: "live",
  blocks: [
    {
      type: "callout",
      id: "callout:what-it-is-about",
      kind: "note",
      label: "Background",
      title: "What the strike is about",
      body: [
        paragraph(
          "The union asks for 6 per cent over one year. The port offers ",
          cite("4.1 per cent over two", "source:wage-offer"),
          ". Three rounds of talks ended without a result.",
        ),
        paragraph("How pay for night work is counted is what keeps them apart, both sides say."),
      ],
      asOf: "2026-03-11",
    },
    ...update(
      "quarter-past-nine",
      "9.15 a.m.",
      "The first freight ferry was turned back at the harbour mouth, the harbour master says.",
    ),
    ...update(
      "eight",
      "8 a.m.",
      "A union spokesperson says that all four gates are picketed. The port authority says that two are open.",
    ),
    ...update(
      "six",
      "6 a.m.",
      "The early shift did not begin. The ferry to the islands left on time with 212 passengers.",
    ),
    { ...talksExamples["held, planned and undated"], id: "talks:port", label: "How the talks went" },
    { ...promptExamples["comment with a link"], text: "Are you waiting for freight?" },
    { type: "sources", id: "sources:port", items: [wageOffer] },
  ],
};
