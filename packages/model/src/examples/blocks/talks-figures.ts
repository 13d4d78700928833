import type { FigureClaim, FiguresBlock, ShownFigure } from "../../generated/types.js";
import { hostile, marchReport, mediatorMinutes, onDay } from "./write.js";

const base = { type: "talks", widget: "figures", talks: "dossier:port-wages" } as const;

const port: FigureClaim = {
  record: "statement:offer",
  values: [{ number: "4.1", unit: "% per year" }],
  who: "Port authority",
  on: onDay("2026-03-01"),
  remark: "The port offers 4.1 per cent.",
  reliability: { state: "one-origin", origins: ["Port authority"] },
  sources: [marchReport],
};

const union: FigureClaim = {
  record: "statement:offer-union",
  values: [{ number: "about 3.5", unit: "% per year" }],
  who: "Dockers’ union",
  on: onDay("2026-03-12"),
  remark: "The union counts the offer without the bonus.",
  reliability: { state: "one-origin", origins: ["Dockers’ union"] },
  sources: [mediatorMinutes],
};

const offer: ShownFigure = { title: "Rise in wages", dispute: "How much does the port offer?", claims: [port, union] };

const ballot: ShownFigure = {
  title: "Ballot on the warning strike",
  claims: [
    {
      record: "event:ballot",
      values: [
        { label: "Yes:", number: "412", unit: "(81.7 %)" },
        { label: "No:", number: "92", unit: "(18.3 %)" },
      ],
      who: "Members of the dockers’ union",
      on: onDay("2026-03-09"),
      remark: "A strike of one day, on 12 March.",
      sources: [mediatorMinutes],
    },
  ],
};

const carriedOut: ShownFigure = {
  title: "Agreement of 2024",
  claims: [
    {
      record: "proposal:agreement-2024",
      values: [
        { label: "Carried out", number: "60 %" },
        { label: "Not carried out", number: "40 %" },
      ],
      who: "State mediator",
      on: onDay("2026-02-01"),
      sources: [mediatorMinutes],
    },
  ],
};

export const figuresExamples = {
  "one figure, two claims": { ...base, id: "talks:figures-offer", asOf: "2026-03-20", entries: [offer] },
  "an offer, a vote, a report": {
    ...base,
    id: "talks:figures",
    asOf: "2026-03-20",
    entries: [{ title: offer.title, claims: [port] }, ballot, carriedOut],
  },
  "a number that changed": {
    ...base,
    id: "talks:figures-changed",
    entries: [
      {
        title: "Containers handled at night",
        claims: [
          {
            record: "statement:containers",
            values: [{ number: "1,200–1,400", unit: "containers per month" }],
            previously: "900",
            period: { edtf: "2026-02", earliest: "2026-02-01", latest: "2026-02-28", basis: "stated" },
            reliability: { state: "anonymous", certainty: "possible" },
          },
        ],
      },
    ],
  },
  "in a box": {
    ...base,
    id: "talks:figures-box",
    size: "box",
    more: "/talks/port-wages/events/",
    entries: [offer, ballot, carriedOut],
  },
  "long German words": {
    ...base,
    id: "talks:figures-german",
    lang: "de",
    entries: [
      {
        title: "Hafenarbeitergewerkschaftsmitglieder",
        claims: [
          {
            record: "statement:mitglieder",
            values: [{ number: "etwa 12.500", unit: "Gewerkschaftsmitglieder" }],
            who: "Hafenarbeitergewerkschaftsbundesverband",
          },
        ],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:figures-arabic",
    lang: "ar",
    asOf: "2026-03-20",
    entries: [
      {
        title: "زيادة الأجور",
        claims: [
          {
            record: "statement:ard",
            values: [{ number: "4.1", unit: "% سنويًا" }],
            who: "هيئة الميناء",
            on: onDay("2026-03-01"),
          },
        ],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:figures-hostile",
    entries: [
      {
        title: hostile.markup,
        claims: [
          {
            record: "statement:hostile",
            values: [{ label: hostile.bidi, number: hostile.longWord, unit: hostile.loneSurrogate }],
          },
        ],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:figures-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:figures-reference" },
} satisfies Record<string, FiguresBlock>;
