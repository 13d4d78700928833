import type { DisputesBlock, ShownClaim, ShownDispute } from "../../generated/types.js";
import { hostile, mediatorMinutes, onDay, unionReport } from "./write.js";

const base = { type: "talks", widget: "disputes", talks: "dossier:port-wages" } as const;

const may: ShownClaim = {
  record: "statement:may-strike",
  who: "A union spokesperson",
  text: "The union may strike in April.",
  form: "claim",
  on: onDay("2026-03-15"),
  isWeakest: true,
  reliability: { state: "one-origin", origins: ["a union spokesperson"] },
  sources: [mediatorMinutes],
};

const will: ShownClaim = {
  record: "statement:will-strike",
  who: "A union spokesperson",
  text: "The union will strike in April.",
  form: "claim",
  relayedBy: ["A reporter of Island Radio"],
  on: onDay("2026-03-12"),
  reliability: { state: "one-origin", origins: ["a union spokesperson"] },
  sources: [unionReport],
};

const strike: ShownDispute = {
  id: "conflict:strike",
  question: "Will there be a strike?",
  type: "strength",
  state: "open",
  claims: [may, will],
};

const seat: ShownDispute = {
  id: "conflict:seat",
  question: "Where was the first round held?",
  type: "value",
  state: "resolved",
  summary: "Two reports named two different places.",
  resolution: {
    by: "the desk editor",
    on: "2026-03-16",
    why: "The minutes name the harbour office, and both sides signed them.",
  },
  claims: [
    {
      record: "statement:harbour-office",
      who: "State mediator",
      text: "In the harbour office.",
      form: "quote",
      sources: [mediatorMinutes],
    },
    {
      record: "statement:town-hall",
      text: "In the town hall.",
      form: "claim",
      reliability: {
        state: "withdrawn",
        origins: ["Harbour Post"],
        notices: [{ on: "2026-03-16", change: "withdrawn", note: "The paper withdrew it." }],
      },
      sources: [unionReport],
    },
  ],
};

const says = (record: string, who: string, text: string): ShownClaim => ({
  record: `statement:${record}`,
  who,
  text,
  form: "claim",
  sources: [unionReport],
});

/** Two sides that count differently. */
const turnout: ShownDispute = {
  id: "conflict:turnout",
  question: "How many dockers stopped work on 12 March?",
  type: "value",
  state: "open",
  claims: [
    says("turnout-union", "A union spokesperson", "Almost two in three."),
    says("turnout-port", "Port authority", "Fewer than half."),
  ],
};

const nightShift: ShownDispute = {
  id: "conflict:night-shift",
  question: "Does the offer raise pay for night work?",
  type: "scope",
  state: "scope-differs",
  claims: [
    says("night-port", "Port authority", "It raises every wage, at night too."),
    says("night-union", "A union spokesperson", "It leaves the extra pay for nights as it is."),
  ],
};

const payment: ShownDispute = {
  id: "conflict:payment",
  question: "When is the single payment due?",
  type: "time",
  state: "transition",
  claims: [
    says("payment-first", "Port authority", "In July."),
    says("payment-later", "Port authority", "A month after the contract is signed."),
  ],
};

const nightWork: ShownDispute = {
  id: "conflict:night-work",
  question: "What is night work?",
  type: "definition",
  state: "open",
  claims: [
    says("night-by-rules", "Port authority", "Work between 11 p.m. and 6 a.m."),
    says("night-by-contract", "A union spokesperson", "Every shift that ends after midnight."),
  ],
};

export const disputesExamples = {
  "one claim, two strengths": { ...base, id: "talks:dispute", asOf: "2026-03-20", entries: [strike] },
  "in a box": {
    ...base,
    id: "talks:disputes-box",
    asOf: "2026-03-20",
    size: "box",
    more: "/talks/port-wages/disputes/",
    entries: [{ ...strike, summary: "Everything we know about it comes from one person." }, seat, turnout],
  },
  "open and settled": { ...base, id: "talks:disputes", asOf: "2026-03-20", entries: [strike, seat] },
  "every type and state": {
    ...base,
    id: "talks:dispute-types",
    entries: [turnout, nightShift, payment, { ...strike, state: "same-origin" }, nightWork],
  },
  "positions that contradict each other": {
    ...base,
    id: "talks:dispute-positions",
    entries: [
      {
        id: "conflict:pay",
        question: "How much does the union ask for?",
        type: "value",
        state: "transition",
        claims: [
          { record: "position:six", who: "Dockers’ union", stance: "demands", text: "Six per cent.", form: "claim" },
          { record: "position:five", who: "Dockers’ union", stance: "accepts", text: "Five per cent.", form: "claim" },
        ],
      },
    ],
  },
  "a scenario among claims": {
    ...base,
    id: "talks:dispute-scenario",
    entries: [
      {
        id: "conflict:ferries",
        question: "Will ferries sail in April?",
        type: "value",
        state: "open",
        claims: [
          { record: "statement:ferries", who: "Port authority", text: "Every second ferry will sail.", form: "claim" },
          { record: "scenario:no-ferries", kind: "scenario", text: "No ferry sails.", form: "claim" },
        ],
      },
    ],
  },
  "fifty claims": {
    ...base,
    id: "talks:dispute-fifty",
    entries: [
      {
        ...strike,
        claims: Array.from({ length: 50 }, (_, index) => ({ ...will, record: `statement:strike-${index}` })),
      },
    ],
  },
  "long German words": {
    ...base,
    id: "talks:dispute-german",
    lang: "de",
    entries: [
      {
        id: "conflict:warnstreik",
        question: "Gibt es einen Hafenarbeiterwarnstreik?",
        type: "strength",
        state: "open",
        claims: [
          {
            record: "statement:moeglich",
            who: "Die Tarifverhandlungskommissionsvorsitzende",
            text: "Ein Warnstreik ist möglich.",
            form: "quote",
            isWeakest: true,
          },
          {
            record: "statement:sicher",
            who: "Hafenarbeitergewerkschaftsbundesverband",
            text: "Der Warnstreik beginnt im April.",
            form: "claim",
          },
        ],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:dispute-arabic",
    lang: "ar",
    label: "ما هو محل خلاف",
    entries: [
      {
        id: "conflict:idrab",
        question: "هل سيكون هناك إضراب؟",
        type: "value",
        state: "open",
        claims: [
          { record: "statement:naam", who: "النقابة", text: "نعم، في نيسان.", form: "claim" },
          { record: "statement:la", who: "إدارة الميناء", text: "لا.", form: "claim" },
        ],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:dispute-hostile",
    entries: [
      {
        ...strike,
        question: hostile.markup,
        claims: [
          { ...may, who: hostile.bidi, text: hostile.longWord },
          { ...will, who: hostile.loneSurrogate, text: hostile.markup },
        ],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:dispute-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:dispute-reference" },
} satisfies Record<string, DisputesBlock>;
