import type { CorrectionsBlock } from "../../generated/types.js";
import { hostile, link, paragraph } from "./write.js";

export const correctionsExamples = {
  "one, naming what it corrects": {
    type: "corrections",
    id: "corrections:wages",
    items: [
      {
        published: "2026-03-06T09:30:00+01:00",
        text: "An earlier version gave the offer as 4.4 per cent. It is 4.1 per cent.",
        corrects: "question:what-is-offered",
        correctsName: "the answer about the offer",
      },
    ],
  },
  "the old wording beside the new": {
    type: "corrections",
    id: "corrections:wordings",
    items: [
      {
        published: "2026-03-18",
        text: "The minutes have the second round on another day.",
        was: "22 March 2026",
        is: "24 March 2026",
        now: "25 March 2026",
        correctsName: "Second round",
      },
      {
        published: "2026-03-10",
        text: "The offer is 4.1 per cent; an earlier version had 4.7.",
        was: "The port offers 4.7 per cent.",
        is: "The port offers 4.1 per cent.",
        correctsName: "Offer of 4.1 per cent",
      },
      { published: "2026-03-04", text: "The union has not called a ballot.", was: "The union has called a ballot." },
    ],
  },
  several: {
    type: "corrections",
    id: "corrections:several",
    items: [
      {
        published: "2026-02-03",
        text: [
          paragraph(
            "Two piers are cracked, not three. The ",
            link("report", "/report"),
            " counts from the north bank.",
          ),
        ],
      },
      {
        published: "2026-02-04",
        text: "The name of the council’s committee was wrong.",
        correctsName: "the third paragraph",
      },
    ],
  },
  "right to left": {
    type: "corrections",
    id: "corrections:arabic",
    lang: "ar",
    label: "تصويبات",
    items: [
      {
        published: "2026-02-03",
        text: "عدد الدعامات المتصدعة اثنتان لا ثلاث.",
        was: "تصدّعت ثلاث دعامات.",
        is: "تصدّعت دعامتان.",
      },
    ],
  },
  "hostile strings": {
    type: "corrections",
    id: "corrections:hostile",
    items: [{ published: "2026-02-03", text: hostile.markup, correctsName: hostile.bidi }],
  },
  "hostile: a date that nobody can read": {
    type: "corrections",
    id: "corrections:no-date",
    items: [{ published: "yesterday", text: "The toll is 4 euros, not 3." }],
  },

  "nothing valid left": {
    type: "corrections",
    id: "corrections:nothing",
    items: [{ published: "2026-03-05", text: " " }],
  },
} satisfies Record<string, CorrectionsBlock>;
