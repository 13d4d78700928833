import type { Article } from "@backgrounder/model/article";
import { cited, prose } from "../../lib/prose.js";
import { guaranteeDisputes } from "./disputes.js";
import { guaranteeScenarios, guaranteeSteps, guaranteeWatch } from "./outlook.js";
import { guaranteeQuestions } from "./questions.js";
import { berlin, envoy, guaranteeSources, platinum, washington } from "./sources.js";
import { guaranteeTerms } from "./terms.js";

export const securityGuarantees = {
  id: "article:security-guarantees",
  title: "Who would come to Ukraine’s aid?",
  standfirst:
    "Washington offers a promise modelled on NATO’s Article 5. What it would oblige anyone to do is still being negotiated. What is on the table, what is disputed, and what the sources leave open.",
  byline: "the foreign desk",
  published: "2025-12-14T18:30:00Z",
  updated: "2025-12-17T07:45:00Z",
  lang: "en",
  section: "World",
  publisher: "The Harbour Courier",
  genre: "background",
  blocks: [
    {
      type: "image",
      id: "image:guarantees",
      src: "/pictures/guarantees.svg",
      alt: "Drawing of two half rings around Ukraine. The inner one is its own armed forces, the outer one the United States and Europe. Both lines are dashed.",
      width: 720,
      height: 384,
      caption: prose(
        "The two layers of guarantees as they were ",
        cited("described in August", washington),
        ". Dashed lines: not agreed.",
      ),
    },
    {
      type: "key-points",
      id: "key-points:guarantees",
      kind: "in-brief",
      asOf: "2025-12-14",
      items: [
        prose(
          "The United States has offered Ukraine guarantees likened to NATO’s Article 5, after talks in Berlin with ",
          cited("Ukrainian and European officials", berlin),
          ".",
        ),
        prose(
          "Ukraine’s president, Volodymyr Zelensky, has signalled that his country could ",
          cited("give up its bid for NATO", berlin),
          " in return.",
        ),
        prose(
          "Whether help would follow automatically is ",
          cited("described in different ways", platinum, washington),
          ".",
        ),
        prose(
          "That Russia would accept this rests on the word of one man, ",
          cited("the American envoy", washington, envoy),
          ".",
        ),
        prose("Who is to hold Donbas ", cited("is not settled", berlin), "; without that there is no agreement."),
      ],
    },
    {
      type: "paragraph",
      id: "paragraph:offer",
      text: prose(
        "American officials call it the ",
        cited("“platinum standard”", berlin),
        ". The offer came out of talks in Berlin, and it stands for something that was ",
        cited("already negotiated about in 2022", washington),
        ": that others come to Ukraine’s aid should Russia attack again. “We need clear security guarantees to prevent another Russian invasion,” ",
        cited("Mr Zelensky has said", berlin),
        ".",
      ),
    },
    {
      type: "paragraph",
      id: "paragraph:no-text",
      text: "None of the five articles that this page draws on quotes a text. All that follows is therefore a description of descriptions; where they contradict each other, the page says so.",
    },
    { type: "heading", id: "heading:table", level: 2, text: "What is on the table" },
    {
      type: "paragraph",
      id: "paragraph:layers",
      text: prose(
        "As described in August, the arrangement has two layers. The first is Ukraine’s own army, which would be made stronger. The second is guarantees from outside, ",
        cited("from Europe and the United States", washington),
        ". An attack on Ukraine would set them off. The means that are mentioned are air defence, intelligence and ",
        cited("forces that can move at short notice", platinum),
        ". Scope, legal form and execution were ",
        cited("still being negotiated", washington),
        ".",
      ),
    },
    ...guaranteeDisputes,
    { type: "heading", id: "heading:outlook", level: 2, text: "What could follow" },
    guaranteeScenarios,
    guaranteeSteps,
    guaranteeWatch,
    { type: "heading", id: "heading:questions", level: 2, text: "For reference" },
    guaranteeQuestions,
    guaranteeTerms,
    {
      type: "talks",
      id: "talks:guarantees-timeline",
      label: "The talks so far",
      widget: "timeline",
      size: "box",
      more: "/talks/ukraine/events/",
      talks: "dossier:ukraine-talks",
      events: ["event:istanbul-2022", "event:alaska-summit", "event:washington-meeting", "event:berlin-talks"],
    },
    { type: "heading", id: "heading:about", level: 2, text: "About this page" },
    {
      type: "method",
      id: "method:guarantees",
      label: "Method",
      text: "Compiled from five published articles of 2025. Every statement carries the number of the article it was taken from; only the days in the list of talks, and the doubt about the date of one remark, come from outside. Figures and claims that could not be traced, or that other reports contradict, were left out. Nobody was called, and no newsroom has checked the page. The correction below shows the form that one takes; nothing had been printed before.",
    },
    {
      type: "corrections",
      id: "corrections:guarantees",
      items: [
        {
          published: "2025-12-17T07:45:00Z",
          text: "This page first said that Mr Putin had agreed to the guarantees. The sources trace that to a single witness, whose words one of them gives in a weaker form. The passage now gives the weaker wording.",
          corrects: "heading:russia",
          correctsName: "the passage on Russia",
        },
      ],
    },
    { type: "sources", id: "sources:guarantees", items: Object.values(guaranteeSources) },
  ],
} satisfies Article;
