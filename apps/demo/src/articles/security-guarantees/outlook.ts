import type { CalloutBlock, NextStepsBlock, ScenariosBlock } from "@backgrounder/model/article";
import { cited, prose } from "../../lib/prose.js";
import { articleFive, berlin, guaranteeSources, inShort, platinum } from "./sources.js";

export const guaranteeScenarios = {
  type: "scenarios",
  id: "scenarios:guarantees",
  label: "What it could lead to",
  sources: [guaranteeSources.articleFive, guaranteeSources.berlin].map(inShort),
  items: [
    {
      title: "A treaty of guarantors",
      summary: prose(
        "Several states bind themselves by treaty. Ukraine gets legal protection, a small number of foreign soldiers and ",
        cited("air defence that can be moved in quickly", articleFive),
        ".",
      ),
    },
    {
      title: "The way through the European Union",
      summary: prose(
        "Ukraine is admitted to the EU by a shortened procedure, and rebuilding is ",
        cited("tied to its security", articleFive),
        ". NATO would matter less, the EU more.",
      ),
    },
    {
      title: "Membership of NATO after all",
      summary: prose(
        "Ukraine is invited. The article that describes this expects more attacks ",
        cited("below the threshold of open war", articleFive),
        " in response. It stands against Ukraine’s signal that it could do without membership.",
      ),
    },
    {
      title: "No agreement on territory",
      summary: prose(
        "If Russia and Ukraine do not agree on Donbas, the whole process ",
        cited("could come to a halt", berlin),
        ".",
      ),
    },
  ],
  hingesOn: prose(
    "For the first three, how soon Washington turns the language of diplomats into commitments that bind it and ",
    cited("that the Senate accepts", articleFive),
    ".",
  ),
} satisfies ScenariosBlock;

export const guaranteeSteps = {
  type: "next-steps",
  id: "next-steps:guarantees",
  label: "What is expected next",
  asOf: "2025-12-14",
  sources: [inShort(guaranteeSources.platinum)],
  items: [
    {
      title: prose(
        "Guarantees signed at a ",
        cited("summit of NATO", platinum),
        ", of which neither place nor date is given",
      ),
      status: "expected",
    },
    {
      title: prose(
        "A joint American and European mission to monitor a ceasefire, ",
        cited("within six months", platinum),
        "; the source does not say of what",
      ),
      status: "expected",
    },
    {
      title: prose("A standing brigade, backed by the EU, in states ", cited("that border Ukraine", platinum)),
      status: "expected",
    },
  ],
} satisfies NextStepsBlock;

export const guaranteeWatch = {
  type: "callout",
  id: "callout:what-to-watch",
  kind: "pro-tip",
  label: "What to watch",
  body: prose(
    "The parliaments in Warsaw and Berlin. According to one of the articles their debates tend to show what comes next ",
    cited("before governments announce it", platinum),
    ".",
  ),
} satisfies CalloutBlock;
