import type { Article, Source } from "@backgrounder/model/article";
import { cited, prose } from "../lib/prose.js";

const bekanntmachung = {
  id: "source:bekanntmachung",
  title: "Bekanntmachung über die Verlegung des Wochenmarktes",
  publisher: "Marktamt",
  published: "2025-12-09",
} satisfies Source;

export const fischmarkt = {
  id: "article:fischmarkt",
  title: "Der Fischmarkt zieht in die Seilerei",
  standfirst:
    "Weil das Dach der Fischhalle saniert wird, stehen die Stände bis Ostern zwischen Tauwerk und Segeltuch. Was das für Händler, Frühaufsteher und Möwen bedeutet.",
  byline: "der Lokalredaktion",
  published: "2025-12-15T05:00:00Z",
  lang: "de",
  section: "Stadt",
  publisher: "The Harbour Courier",
  genre: "background",
  blocks: [
    {
      type: "key-points",
      id: "key-points:fischmarkt",
      kind: "in-brief",
      items: [
        prose(
          "Vom 10. Januar bis zum Samstag vor Ostern ist der Markt ",
          cited("in der alten Seilerei", bekanntmachung.id),
          ".",
        ),
        "Die Öffnungszeiten bleiben: samstags von fünf bis elf Uhr.",
        "Von 48 Ständen finden 41 Platz; um die übrigen wird gelost.",
      ],
    },
    {
      type: "paragraph",
      id: "paragraph:fischmarkt-1",
      text: prose(
        "Seit November regnet es in die Fischhalle, und zwar dort, wo die Waagen stehen. Das Marktamt hat lange überlegt, ob man um die Eimer herum verkaufen kann. Nun kommt die ",
        cited("Fischhallendachsanierung", bekanntmachung.id),
        " doch, und die Stände ziehen um: zweihundert Schritte weiter, in ein Gebäude, das 290 Meter lang und nur elf Meter breit ist.",
      ),
    },
    {
      type: "callout",
      id: "callout:seilerei",
      kind: "did-you-know",
      body: "Die Seilerei ist so lang, weil ein Tau beim Schlagen gerade liegen muss. Das längste, das hier entstand, maß 264 Meter.",
    },
    { type: "heading", id: "heading:weg", level: 2, text: "Ein Markt als Gasse" },
    {
      type: "paragraph",
      id: "paragraph:fischmarkt-2",
      text: "Aus dem Rundgang wird eine Gasse mit einem Eingang im Osten und einem Ausgang im Westen. Wer das Brot vergessen hat, muss außen herum. Die Sicherheitsbeauftragte des Marktamtes nennt das „eine Einbahnstraße mit Geruch“.",
    },
    { type: "heading", id: "heading:wissen", level: 2, text: "Gut zu wissen" },
    {
      type: "callout",
      id: "callout:tipp",
      kind: "pro-tip",
      body: "Vor sechs Uhr ist das Westtor auch als Eingang offen. Dort stehen die Krabben.",
    },
    {
      type: "faq",
      id: "faq:fischmarkt",
      items: [
        {
          id: "question:parken",
          question: "Wo kann ich parken?",
          answer: prose(
            "Auf dem Zollhof, samstags bis zwölf Uhr ",
            cited("ohne Gebühr", bekanntmachung.id),
            ". Vor der Seilerei selbst gilt Halteverbot.",
          ),
        },
        {
          id: "question:barrierefrei",
          question: "Ist die Seilerei barrierefrei?",
          answer:
            "Der Eingang im Osten hat eine Rampe, der Boden ist eben. Eine Toilette für Rollstuhlfahrer gibt es nur im Zollhaus.",
        },
        {
          id: "question:standplatz",
          question: "Wer bekommt einen Standplatz?",
          answer:
            "Wer länger als zehn Jahre auf dem Markt steht, behält seinen Platz. Um die übrigen entscheidet am 20. Dezember das Los.",
        },
      ],
    },
    { type: "sources", id: "sources:fischmarkt", items: [bekanntmachung] },
  ],
} satisfies Article;
