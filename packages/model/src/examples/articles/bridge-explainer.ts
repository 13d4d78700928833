import type { Article } from "../../generated/types.js";
import { calloutExamples } from "../blocks/callout.js";
import { expertOpinionExamples } from "../blocks/expert-opinion.js";
import { imageExamples } from "../blocks/image.js";
import { methodExamples } from "../blocks/method.js";
import { nextStepsExamples } from "../blocks/next-steps.js";
import { relatedExamples } from "../blocks/related.js";
import { bridgeReport, cite, link, paragraph, tramPlan } from "../blocks/write.js";

const text = (id: string, ...parts: Parameters<typeof paragraph>): Article["blocks"][number] => ({
  type: "paragraph",
  id: `paragraph:${id}`,
  text: [paragraph(...parts)],
});

/** A whole explainer: most blocks that one article would hold, in the order of a newspaper. */
export const bridgeExplainer: Article = {
  id: "article:bridge-explainer",
  title: "Why the Kettle Bridge is closed, and what that has to do with the tram",
  standfirst:
    "Two of its nine piers are cracked. The repair is to take until the autumn, and the northern tram line waits for it.",
  byline: "City desk",
  published: "2026-03-05T06:00:00+01:00",
  updated: "2026-03-06T09:30:00+01:00",
  lang: "en",
  section: "City",
  genre: "background",
  url: "https://example.org/city/kettle-bridge-explained",
  publisher: "The Example Courier",
  blocks: [
    {
      type: "key-points",
      id: "key-points:bridge",
      kind: "in-brief",
      items: [
        "The bridge has been closed to all vehicles since 20 January.",
        "The city engineer found cracks in two of its nine piers.",
        "Repairs are expected to begin in April and to last until the autumn.",
        "The tram extension cannot be built before the piers are sound.",
      ],
    },
    text(
      "closed",
      "On a Tuesday morning in January the city closed the Kettle Bridge with an hour’s notice. What its inspectors had found ",
      cite("was published the day before", "source:bridge-report"),
      ": cracks in the third and the seventh pier, wide enough to put a coin in.",
    ),
    text(
      "detour",
      "Since then everyone who lives on the north bank has gone the long way round. The bus takes eleven minutes more than it did. People on foot can still use the railway bridge.",
    ),
    { ...imageExamples["caption and credit"] },
    { type: "heading", id: "heading:what-was-found", level: 2, text: "What was found" },
    text(
      "found",
      "The bridge stands on nine piers, built in 1931 and strengthened in 1986. Under the roadway the concrete is as old as the bridge. Water has got into it, and the ",
      cite("report of the city engineer’s office", "source:bridge-report"),
      " says that this had been going on for years.",
    ),
    { ...calloutExamples["data point"] },
    text(
      "inspection",
      "Nine years passed between the last two inspections. The rule is six. The city engineer’s office says that a post was vacant. The council says that no one told it.",
    ),
    { ...expertOpinionExamples["with role and house"], id: "expert-opinion:page-engineer" },
    { type: "heading", id: "heading:the-tram", level: 2, text: "What it has to do with the tram" },
    text(
      "tram",
      "The northern extension, ",
      cite("approved in November", "source:tram-plan"),
      ", crosses the river on the same bridge. The tracks add weight where the cracks are. The regional council has said that no contract will be signed before the repair is done.",
    ),
    { type: "heading", id: "heading:money", level: 3, text: "Who pays" },
    text(
      "money",
      "The region pays two thirds of the extension. For the repair there is no such rule, and the two sides read the ",
      link("agreement of 1986", "/agreement"),
      " differently.",
    ),
    {
      type: "table",
      id: "table:costs",
      caption: "What it is expected to cost, in millions",
      columns: ["", "City", "Region", "Not settled"],
      rowHeaders: true,
      rows: [
        ["Repair of the bridge", "6.2", "–", "3.1"],
        ["Tram extension", "21.0", "42.0", "–"],
      ],
      sources: [bridgeReport, tramPlan],
    },
    { ...nextStepsExamples["dated, uncertain and undated"] },
    {
      type: "faq",
      id: "faq:bridge",
      asOf: "2026-03-05",
      items: [
        {
          id: "question:how-to-cross",
          question: "How do I get across?",
          answer: [
            paragraph(
              "By ",
              link("bus 14", "/bus-14"),
              " every ten minutes, or on foot by the railway bridge. Bicycles must be pushed.",
            ),
          ],
        },
        {
          id: "question:is-railway-bridge-safe",
          question: "Is the railway bridge safe?",
          answer: [paragraph("It was inspected in 2024 and ", cite("found sound", "source:bridge-report"), ".")],
        },
        {
          id: "question:tram-later",
          question: "Will the tram come later than planned?",
          answer: "No one has said so. The plan names no date; it says only that building takes thirty months.",
        },
      ],
    },
    { ...methodExamples["rich text"], id: "method:page" },
    {
      type: "corrections",
      id: "corrections:bridge",
      items: [
        {
          published: "2026-03-06T09:30:00+01:00",
          text: "Two piers are cracked, not three. The report counts from the north bank.",
          corrects: "paragraph:closed",
          correctsName: "the first paragraph",
        },
      ],
    },
    { type: "sources", id: "sources:bridge", items: [bridgeReport, tramPlan] },
    { ...relatedExamples["several articles"] },
  ],
};
