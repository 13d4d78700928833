import type { FaqBlock } from "@backgrounder/model/article";
import { cited, prose } from "../../lib/prose.js";
import { articleFive, berlin, envoy, platinum, washington } from "./sources.js";

export const guaranteeQuestions = {
  type: "faq",
  id: "faq:guarantees",
  label: "Questions readers ask",
  asOf: "2025-12-14",
  items: [
    {
      id: "question:same-as-nato",
      question: "Is this the same as joining NATO?",
      answer: prose(
        "No. It is offered in place of membership: Ukraine would be promised help without becoming a member of the alliance",
        cited(", according to the sources", berlin, envoy),
        ". Who would sign with whom is not settled. One article writes of agreements that the United States and the EU would each conclude ",
        cited("with Ukraine", envoy),
        "; another lists a treaty among several states as ",
        cited("one of three possible outcomes", articleFive),
        ".",
      ),
    },
    {
      id: "question:given-up-nato",
      question: "Has Ukraine given up on NATO?",
      answer: prose(
        "It has signalled that it could, on a condition. Mr Zelensky would drop the aim of membership ",
        cited("in return for guarantees of this kind", berlin),
        ". The two belong together: without the one there is, so far, no sign of the other.",
      ),
    },
    {
      id: "question:american-soldiers",
      question: "Would American soldiers fight in Ukraine?",
      answer: prose(
        "Not under the plan as one article describes it: the United States would contribute air defence, intelligence and the like, ",
        cited("but no lasting presence on the ground", platinum),
        ". Another describes a force stationed inside Ukraine and does not say ",
        cited("whose soldiers it would be made of", articleFive),
        ". The two can both be right if the soldiers are European.",
      ),
    },
    {
      id: "question:senate",
      question: "Does the United States Senate have to agree?",
      answer: prose(
        "That depends on the form. A treaty would need two thirds of the Senate; for a simpler agreement one article says that ",
        cited("a simple majority could do", articleFive),
        ". It does not say of which chamber, and no source says which form is intended.",
      ),
    },
    {
      id: "question:ceasefire-first",
      question: "Does the fighting have to stop before there is a deal?",
      answer: prose(
        "The answers given in August differ. Mr Trump had dropped his demand that a ceasefire come first; his secretary of state, Marco Rubio, ",
        cited("did not rule one out", washington),
        ". Germany’s chancellor, Friedrich Merz, found talks without a ceasefire acceptable, ",
        cited("provided that they end quickly", washington),
        ".",
      ),
    },
    {
      id: "question:ceasefire-monitoring",
      question: "Who would watch over a ceasefire?",
      answer: prose(
        "One article names satellite pictures, computer analysis and teams on the ground, and expects ",
        cited("a joint American and European mission", platinum),
        ". It does not say who would lead the mission, or what follows when it reports a breach.",
      ),
    },
    {
      id: "question:crimea",
      question: "Would the guarantees decide who holds Crimea?",
      answer: prose(
        "The guarantees as such are said to leave the ",
        cited("recognition of territory aside", envoy),
        ". Territory is nevertheless the main obstacle to ",
        cited("a peace agreement as a whole", berlin, washington),
        ", of which the guarantees would be one part.",
      ),
    },
    {
      id: "question:how-close",
      question: "How close is an agreement?",
      answer: prose(
        "Mr Trump has said: ",
        cited("“We are closer now than we have ever been.”", berlin),
        " He also acknowledged that territory remained difficult. The article that quotes him bears the date of 14 December; reports elsewhere place the remark on the 15th.",
      ),
    },
  ],
} satisfies FaqBlock;
