import type { CalloutBlock } from "../../generated/types.js";
import { bridgeReport, em, hostile, item, link, paragraph, strong, wageOffer } from "./write.js";

export const calloutExamples = {
  "did you know": {
    type: "callout",
    id: "callout:oldest-line",
    kind: "did-you-know",
    body: "The tram ran to the northern suburbs once before, until 1963. Two of the old stops are still standing.",
  },

  "pro tip": {
    type: "callout",
    id: "callout:season-ticket",
    kind: "pro-tip",
    body: "Season tickets are valid on the replacement buses, and on the ferry from Monday to Friday.",
  },

  "data point": {
    type: "callout",
    id: "callout:vehicles",
    kind: "data-point",
    title: "11,400 vehicles a day",
    body: "So many crossed the Kettle Bridge in the week before it was closed, by the count of the city engineer’s office.",
    sources: [bridgeReport],
  },

  "data point, a share": {
    type: "callout",
    id: "callout:turnout",
    kind: "data-point",
    title: "63 % of the members",
    body: "So many took part in the ballot on the offer, by the union’s own count.",
    sources: [wageOffer],
  },

  "key trend": {
    type: "callout",
    id: "callout:containers",
    kind: "key-trend",
    body: "For three years fewer containers have come through the port, while each ship carries more of them.",
  },

  example: {
    type: "callout",
    id: "callout:crane-driver",
    kind: "example",
    title: "What the offer means for a crane driver",
    body: [
      paragraph("A crane driver in the third wage group earns 3,240 a month today. Under the offer it would be:"),
      item(1, "3,307 from July;"),
      item(1, "3,373 from July of next year."),
    ],
    asOf: "2026-03-04",
    sources: [wageOffer],
  },

  "case study": {
    type: "callout",
    id: "callout:other-port",
    kind: "case-study",
    title: "How another port settled",
    body: [
      paragraph(
        "Two years ago the river port upstream settled after ",
        strong("eleven weeks"),
        ". Both sides accepted a mediator.",
      ),
      paragraph(
        "What it cost was never published. The ",
        link("joint statement", "https://example.org/river-port"),
        " names only the terms.",
      ),
    ],
  },

  caution: {
    type: "callout",
    id: "callout:old-map",
    kind: "caution",
    body: "Maps older than January still show the bridge as open.",
    checked: { on: "2026-02-02", by: "desk editor" },
  },

  note: {
    type: "callout",
    id: "callout:names",
    kind: "note",
    body: [paragraph("The union calls it ", em("the third offer"), ", the port ", em("the final one"), ".")],
  },

  "own label": {
    type: "callout",
    id: "callout:background",
    kind: "did-you-know",
    label: "Background",
    body: "Wages at the port have been set by collective agreement since 1919.",
  },

  "long German words": {
    type: "callout",
    id: "callout:german",
    kind: "note",
    lang: "de",
    title: "Brückeninstandsetzungsverpflichtungsvereinbarung",
    body: "So heißt der Vertrag, in dem sich Stadt und Region die Kosten teilen.",
    asOf: "2026-01-20",
  },

  "right to left": {
    type: "callout",
    id: "callout:hebrew",
    kind: "did-you-know",
    lang: "he",
    label: "רקע",
    title: "הגשר נבנה בשנת 1931",
    body: "הגשר שופץ פעמיים מאז שנבנה, ובפעם האחרונה לפני עשרים שנה.",
  },

  "hostile strings": {
    type: "callout",
    id: "callout:hostile",
    kind: "note",
    title: hostile.markup,
    body: [
      paragraph(hostile.longWord),
      paragraph(link("No link", hostile.scriptLink), ", ", hostile.loneSurrogate, ", ", hostile.bidi),
    ],
  },

  "nothing valid left": { type: "callout", id: "callout:nothing", kind: "note", body: "" },
} satisfies Record<string, CalloutBlock>;
