import type { Block } from "@backgrounder/model/article";
import { cited, prose } from "../../lib/prose.js";
import { articleFive, berlin, envoy, guaranteeSources, inShort, platinum, washington } from "./sources.js";

/** Where the sources contradict each other, or all lean on one witness. */
export const guaranteeDisputes = [
  { type: "heading", id: "heading:automatic", level: 2, text: "Would help come automatically?" },
  {
    type: "paragraph",
    id: "paragraph:automatic",
    text: prose(
      "This is the question on which the worth of the promise depends, and the sources do not agree on it. One says that Ukraine would be supported ",
      cited("automatically", platinum),
      " if it were attacked again. An earlier one says of the same model that every guarantor ",
      cited("decides for itself", washington),
      " what it thinks necessary. A third promises no more than ",
      cited("a coordinated response", articleFive),
      ". Until a text is published, nobody outside the talks can say which is right.",
    ),
  },
  {
    type: "callout",
    id: "callout:article-5",
    kind: "did-you-know",
    label: "Background",
    title: "What Article 5 does not say",
    body: prose(
      "NATO’s own clause is less automatic than its reputation. An attack on one member counts as an attack on all; but each decides what to do about it, and armed force is ",
      cited("one possibility among others", washington),
      ".",
    ),
  },
  {
    type: "table",
    id: "table:differences",
    caption: "Where the five sources differ",
    rowHeaders: true,
    columns: ["Question", "One account", "Another account"],
    rows: [
      ["Is help automatic?", prose(cited("Yes", platinum)), prose(cited("Each guarantor decides", washington))],
      [
        "What does the American envoy say of Russia?",
        prose(cited("It might not object", washington)),
        prose(cited("Its president agreed", envoy)),
      ],
      [
        "Where would a force stand?",
        prose(cited("In neighbouring states", platinum)),
        prose(cited("Inside Ukraine", articleFive)),
      ],
      [
        "What would be signed?",
        prose(cited("Agreements of two", envoy)),
        prose(cited("A treaty of several states", articleFive)),
      ],
    ],
  },
  { type: "heading", id: "heading:russia", level: 2, text: "What does Russia say?" },
  {
    type: "paragraph",
    id: "paragraph:russia",
    text: prose(
      "On the guarantees, nothing in the five articles. That Moscow would put up with them rests on the American envoy, Steve Witkoff, who spoke after the summit of Presidents Trump and Putin in Alaska. In one article he suggests that Russia ",
      cited("might not object", washington),
      ", as part of a wider settlement whose details are confidential. In another he says that Mr Putin ",
      cited("agreed", envoy),
      ", and there the passage breaks off. This page keeps to the weaker wording.",
    ),
  },
  {
    type: "callout",
    id: "callout:one-origin",
    kind: "caution",
    label: "Caution",
    title: "Two articles, one witness",
    body: "Both accounts go back to Mr Witkoff. That a statement is repeated does not make it better attested, and none of the articles has an answer from Moscow.",
    sources: [guaranteeSources.washington, guaranteeSources.envoy].map(inShort),
  },
  {
    type: "paragraph",
    id: "paragraph:istanbul",
    text: prose(
      "There is a precedent. When the two countries spoke about guarantees in Istanbul in 2022, Russia wanted to be a guarantor itself, with a veto. For Ukraine and for the Western states that might have joined, that was ",
      cited("unacceptable", washington),
      ".",
    ),
  },
  { type: "heading", id: "heading:force", level: 2, text: "Where would soldiers stand?" },
  {
    type: "paragraph",
    id: "paragraph:force",
    text: prose(
      "Mr Merz and the British prime minister, Keir Starmer, support a multinational force, and the United States ",
      cited("backs them", berlin),
      "; where it would be stationed is not said. One article puts it inside Ukraine and describes a small presence with fixed tasks, ",
      cited("mainly air defence and training", articleFive),
      ". Another leaves American combat troops out altogether and, as a later step, puts a European brigade ",
      cited("into neighbouring states", platinum),
      ". These need not exclude each other. They may be about different soldiers.",
    ),
  },
  { type: "heading", id: "heading:donbas", level: 2, text: "The question underneath: Donbas" },
  {
    type: "paragraph",
    id: "paragraph:donbas",
    text: prose(
      "Russia demands the whole of Donbas; Ukraine ",
      cited("refuses", berlin),
      ", and Mr Zelensky had ruled out ceding land ",
      cited("as early as August", washington),
      ". The United States has proposed a special economic zone. Ukraine would have to leave ground that it holds, and no Russian step ",
      cited("is set against that", berlin),
      ". European leaders have put their reservation into a formula:",
    ),
  },
  {
    type: "quote",
    id: "quote:nothing-agreed",
    text: prose(cited("Nothing is agreed until everything is agreed.", berlin)),
    attribution: "European leaders, speaking together",
  },
] satisfies Block[];
