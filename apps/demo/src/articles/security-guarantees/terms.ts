import type { KeyTermsBlock } from "@backgrounder/model/article";
import { cited, prose } from "../../lib/prose.js";
import { berlin, envoy, platinum, washington } from "./sources.js";

export const guaranteeTerms = {
  type: "key-terms",
  id: "key-terms:guarantees",
  label: "Words to know",
  items: [
    {
      id: "term:article-5",
      term: "Article 5",
      definition: prose(
        "The clause of NATO’s treaty under which an attack on one member counts as an attack on all. What each member then does ",
        cited("is its own decision", washington),
        ".",
      ),
    },
    {
      id: "term:platinum",
      term: "Platinum standard",
      definition: prose(
        "A phrase of American officials for ",
        cited("the guarantees on offer", berlin),
        ". Also found as ",
        cited("“platinum‑level”", platinum),
        ". It is praise, not a legal category.",
      ),
    },
    {
      id: "term:coalition-of-the-willing",
      term: "Coalition of the willing",
      definition: prose(
        "States that say they are ready to contribute to guarantees for Ukraine. The EU is ",
        cited("counted among them", washington),
        "; no source gives the full list.",
      ),
    },
    {
      id: "term:veto",
      term: "Veto",
      definition: prose(
        "Used of two things that should not be confused. In 2022 Russia wanted a veto over what the guarantors of Ukraine ",
        cited("would be allowed to do", washington),
        ". When the word is used of NATO, it is Russia’s objection to ",
        cited("Ukraine’s accession", envoy),
        " that is meant.",
      ),
    },
  ],
} satisfies KeyTermsBlock;
