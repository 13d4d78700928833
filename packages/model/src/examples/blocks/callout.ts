import type { CalloutBlock } from "../../generated/types.js";
import { bridgeReport, em, hostile, item, link, paragraph, strong, unionReport, wageOffer } from "./write.js";

export const calloutExamples = {
  "did you know": {
    type: "callout",
    id: "callout:oldest-line",
    kind: "did-you-know",
    body: "Trams ran to the northern suburbs once before, until 1963. Two of the old stops are still there.",
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
    body: "That many crossed the Kettle Bridge in the week before it was closed, the city engineer’s office says.",
    sources: [bridgeReport],
  },

  "data point, a share": {
    type: "callout",
    id: "callout:turnout",
    kind: "data-point",
    title: "63 % of the dockers",
    body: "That many stopped work on 12 March, by the union’s own count.",
    sources: [unionReport],
  },

  "with an image": {
    type: "callout",
    id: "callout:bridge-then",
    kind: "did-you-know",
    body: "The Kettle Bridge was built for carts. Its piers have not been changed since.",
    media: [
      {
        type: "image",
        id: "image:bridge-then",
        src: "/kettle-bridge.svg",
        alt: "A road bridge on stone piers over a river",
        width: 1200,
        height: 675,
        caption: "Nine piers carry the road.",
        credit: "City engineer’s office",
      },
    ],
    sources: [bridgeReport],
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
      paragraph("A crane driver in the third wage group earns 3,240 a month today. From July it would be:"),
      item(1, "3,373 if the port has its way, with 4.1 per cent more;"),
      item(1, "3,402 with the five per cent that the union would take."),
    ],
    asOf: "2026-03-12",
    sources: [wageOffer, unionReport],
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
    body: [paragraph("The union calls it ", em("a first offer"), ", the port ", em("the final one"), ".")],
  },

  "own label": {
    type: "callout",
    id: "callout:background",
    kind: "did-you-know",
    label: "Background",
    body: "Wages at the port have been set by collective agreement since 1919.",
  },

  "label for screen readers alone": {
    type: "callout",
    id: "callout:unseen-label",
    kind: "note",
    labelDisplay: "hidden",
    body: "The offices at the port are closed on Thursday.",
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
    body: "הגשר חוזק פעם אחת מאז שנבנה, לפני ארבעים שנה.",
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
