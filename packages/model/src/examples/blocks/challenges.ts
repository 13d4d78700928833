import type { ChallengesBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const challengesExamples = {
  "with what could help": {
    type: "challenges",
    id: "challenges:tram",
    items: [
      {
        title: "The slope at the hospital",
        summary: "It is steeper than the trams in use can climb.",
        mitigation: "A loop of 300 metres, which the plan already allows.",
      },
      { title: "Money", summary: "The region pays two thirds. Who pays the rest is not settled." },
    ],
  },
  "no titles": {
    type: "challenges",
    id: "challenges:bare",
    items: [{ summary: "There is no depot north of the river." }],
  },
  "long German words": {
    type: "challenges",
    id: "challenges:german",
    lang: "de",
    items: [
      {
        title: "Trinkwasserhauptleitungsverlegung",
        summary: "Sie dauert länger als der Gleisbau.",
        mitigation: "Ein früherer Beginn.",
      },
    ],
  },
  "hostile strings": {
    type: "challenges",
    id: "challenges:hostile",
    items: [{ title: hostile.markup, summary: hostile.longWord, mitigation: hostile.bidi }],
  },
  "nothing valid left": { type: "challenges", id: "challenges:nothing", items: [] },
} satisfies Record<string, ChallengesBlock>;
