import type { Article } from "../../generated/types.js";
import { talksExamples } from "../blocks/talks.js";
import { promptExamples } from "../blocks/prompt.js";
import { cite, paragraph, wageOffer } from "../blocks/write.js";

const update = (id: string, time: string, words: string): Article["blocks"] => [
  { type: "heading", id: `heading:${id}`, level: 2, text: time },
  { type: "paragraph", id: `paragraph:${id}`, text: words },
];

/** A live page: short updates, the newest first, with a box that says what went before. */
export const portLive: Article = {
  id: "article:port-live",
  title: "Dockers stop work at six",
  standfirst: "A one-day strike at the port has begun. The ferries to the islands are sailing.",
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
          cite("4.1 per cent", "source:wage-offer"),
          ". The first round of talks, on Tuesday, ended without a result.",
        ),
        paragraph("What keeps them apart, both sides say, is pay for work at night."),
      ],
      asOf: "2026-03-11",
    },
    ...update(
      "quarter-past-nine",
      "9.15 a.m.",
      "The freight ferry has been turned back at the harbour mouth, the harbour master says.",
    ),
    ...update(
      "eight",
      "8 a.m.",
      "There are pickets at all four gates, a union spokesperson says. The port authority says that two are open.",
    ),
    ...update(
      "six",
      "6 a.m.",
      "The early shift has not started work. The first ferry to the islands left on time, with 212 passengers.",
    ),
    { ...talksExamples["as the live page of that day shows it"], id: "talks:port" },
    { ...promptExamples["comment with a link"], text: "Are you waiting for a delivery from the port?" },
    { type: "sources", id: "sources:port", items: [wageOffer] },
  ],
};
