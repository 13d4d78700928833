import type { Article } from "../../generated/types.js";
import { cite, paragraph, tramPlan } from "../blocks/write.js";

/** German: long words in its blocks, other wordings. */
export const strassenbahn: Article = {
  id: "article:strassenbahn",
  title: "Straßenbahn nach Norden genehmigt: Was jetzt gilt",
  standfirst:
    "Die Regionalversammlung hat die nördliche Strecke genehmigt. Gebaut wird erst, wenn die Brücke instandgesetzt ist.",
  byline: "Stadtredaktion",
  published: "2026-02-01",
  lang: "de",
  section: "Stadt",
  genre: "background",
  blocks: [
    {
      type: "key-points",
      id: "key-points:bahn",
      kind: "in-brief",
      items: [
        "Der Beschluss liegt seit November vor.",
        "Gegen ihn kann bis Ende April geklagt werden.",
        "Vor dem Bau kommt die Brückeninstandsetzung.",
      ],
    },
    {
      type: "paragraph",
      id: "paragraph:beschluss",
      text: [
        paragraph(
          "Mit dem ",
          cite("Planfeststellungsbeschluss", "source:tram-plan"),
          " endet ein Verfahren, das vier Jahre gedauert hat. Die Strecke führt vom Markt über die Brücke zum Krankenhaus.",
        ),
      ],
    },
    {
      type: "callout",
      id: "callout:wort",
      kind: "note",
      title: "Was der Beschluss bedeutet",
      body: "Er ersetzt alle anderen Genehmigungen. Der Bau darf beginnen, sobald die Frist für Klagen abgelaufen ist.",
      asOf: "2026-02-01",
    },
    { type: "heading", id: "heading:fahrgaeste", level: 2, text: "Was sich für Fahrgäste ändert" },
    {
      type: "paragraph",
      id: "paragraph:ersatz",
      text: "Bis zur Eröffnung fährt der Schienenersatzverkehr weiter. Die Haltestellen bleiben, wo sie sind.",
    },
    {
      type: "faq",
      id: "faq:bahn",
      items: [
        {
          id: "question:wann",
          question: "Wann wird gebaut?",
          answer: "Nach der Brückeninstandsetzung, also frühestens im Herbst.",
        },
        {
          id: "question:kosten",
          question: "Wer bezahlt die Trinkwasserhauptleitungsverlegung?",
          answer: "Die Stadtwerke. Die Region beteiligt sich zu einem Drittel.",
          sources: [tramPlan],
        },
      ],
    },
    {
      type: "next-steps",
      id: "next-steps:bahn",
      items: [
        {
          title: "Die Klagefrist endet",
          status: "planned",
          expected: { edtf: "2026-04-30", earliest: "2026-04-30", latest: "2026-04-30", basis: "stated" },
        },
      ],
    },
    {
      type: "sources",
      id: "sources:bahn",
      items: [
        {
          ...tramPlan,
          title: "Planfeststellungsbeschluss für die nördliche Straßenbahnverlängerung",
          publisher: "Regionalversammlung",
        },
      ],
    },
  ],
};
