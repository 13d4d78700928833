import type { KeyTermsBlock } from "../../generated/types.js";
import { foreign, hostile, paragraph } from "./write.js";

export const keyTermsExamples = {
  "with definitions": {
    type: "key-terms",
    id: "key-terms:wages",
    items: [
      {
        id: "term:mediation",
        term: "Mediation",
        definition: "Someone from outside helps both sides to agree, but decides nothing.",
      },
      {
        id: "term:arbitration",
        term: "Arbitration",
        definition: [
          paragraph("Someone from outside decides. In German, ", foreign("Schlichtung", "de"), " can mean either."),
        ],
      },
    ],
  },
  "terms alone": { type: "key-terms", id: "key-terms:bare", items: [{ term: "Berth" }, { term: "Demurrage" }] },
  "one is not defined": {
    type: "key-terms",
    id: "key-terms:mixed",
    items: [{ term: "Berth", definition: "The place where a ship lies." }, { term: "Demurrage" }],
  },
  "right to left": {
    type: "key-terms",
    id: "key-terms:arabic",
    lang: "ar",
    label: "مصطلحات",
    items: [{ term: "وساطة", definition: "شخص ثالث يساعد الطرفين على الاتفاق." }],
  },
  "hostile strings": {
    type: "key-terms",
    id: "key-terms:hostile",
    items: [{ term: hostile.longWord, definition: hostile.markup }],
  },
  "nothing valid left": { type: "key-terms", id: "key-terms:nothing", items: [] },
} satisfies Record<string, KeyTermsBlock>;
