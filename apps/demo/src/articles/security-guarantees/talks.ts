import type { Article } from "@backgrounder/model/article";
import { linked, prose } from "../../lib/prose.js";
import { guaranteeSources } from "./sources.js";

/** The page of the talks: the record of them, drawn as a timeline, with little around it. */
export const guaranteeTalks = {
  id: "article:guarantee-talks",
  title: "The talks on guarantees for Ukraine",
  standfirst:
    "From Istanbul in 2022 to Berlin in December 2025: who met, what was proposed, and what is only expected.",
  byline: "the foreign desk",
  published: "2025-12-17T07:45:00Z",
  lang: "en",
  section: "Talks",
  publisher: "The Harbour Courier",
  genre: "background",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:talks-lead",
      text: prose(
        "Few of the sources date what they report. A day that none of them gives was added from outside and is no better than that. What the rounds were about is told in ",
        linked("the explainer", "/explainers/security-guarantees/"),
        ".",
      ),
    },
    {
      type: "talks",
      id: "talks:guarantees-full",
      label: "Round by round",
      asOf: "2025-12-15",
      widget: "timeline",
      talks: "dossier:security-guarantees",
    },
    {
      type: "method",
      id: "method:talks",
      label: "How to read this",
      text: "An entry says who took part as far as a source names them. That somebody is quoted shows that it was said, not that it is so. Meetings that have not taken place are marked in words.",
    },
    {
      type: "sources",
      id: "sources:talks",
      items: [guaranteeSources.platinum, guaranteeSources.berlin, guaranteeSources.washington, guaranteeSources.envoy],
    },
  ],
} satisfies Article;
