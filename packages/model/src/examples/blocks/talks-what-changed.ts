import type { ShownChange, WhatChangedBlock } from "../../generated/types.js";
import { hostile, marchReport, mediatorMinutes, onDay, unionReport, wageOffer } from "./write.js";

const base = {
  type: "talks",
  widget: "what-changed",
  talks: "dossier:port-wages",
  since: "2026-03-05",
  asOf: "2026-03-20",
} as const;

const round: ShownChange = {
  record: "event:round-2",
  kind: "event",
  title: "Second round",
  cause: "world",
  change: "rescheduled",
  before: { eventStatus: "planned", when: onDay("2026-03-22"), sources: [unionReport] },
  after: { eventStatus: "planned", when: onDay("2026-03-25"), sources: [mediatorMinutes] },
};

const pay: ShownChange = {
  record: "position:union-pay",
  kind: "position",
  title: "Dockers’ union: Pay",
  cause: "world",
  change: "changed",
  before: { stance: "demands", when: onDay("2026-03-01"), text: "Six per cent over one year.", sources: [marchReport] },
  after: {
    stance: "conditional",
    by: "A union spokesperson",
    when: onDay("2026-03-12"),
    text: "Five per cent, if night work is paid double.",
    sources: [unionReport, mediatorMinutes],
  },
};

const letter: ShownChange = {
  record: "event:warning-letter",
  kind: "event",
  title: "Letter of warning",
  cause: "learned",
  change: "added",
  after: {
    eventStatus: "happened",
    when: onDay("2026-02-20"),
    text: "The mediator wrote to both sides; it became public in March.",
    sources: [mediatorMinutes],
  },
};

const offer: ShownChange = {
  record: "statement:offer",
  kind: "statement",
  title: "Offer of 4.1 per cent",
  cause: "mistake",
  change: "corrected",
  before: { text: "The port offers 4.7 per cent.", by: "Port authority", sources: [wageOffer] },
  after: { text: "The port offers 4.1 per cent.", by: "Port authority", sources: [wageOffer] },
  correction: { on: "2026-03-10", change: "corrected", note: "The offer is 4.1 per cent; an earlier version had 4.7." },
};

type Sides = Pick<ShownChange, "title" | "before" | "after">;

/** What is new has no wording of before, and what is gone none of now. */
const proposals = {
  added: {
    title: "Five per cent and a day off",
    after: { proposalStatus: "tabled", text: "Five per cent, and a day off in December." },
  },
  removed: {
    title: "A single payment in July",
    before: { proposalStatus: "tabled", text: "Every docker is paid 500 once." },
  },
  changed: {
    title: "More pay for the night shift",
    before: { proposalStatus: "tabled", text: "More pay from ten in the evening." },
    after: { proposalStatus: "tabled", text: "More pay from eight in the evening." },
  },
  strengthened: {
    title: "No dismissals for two years",
    before: { proposalStatus: "tabled" },
    after: { proposalStatus: "agreed-in-principle" },
  },
  weakened: {
    title: "A new crane by the summer",
    before: { proposalStatus: "agreed-in-principle" },
    after: { proposalStatus: "under-negotiation" },
  },
  confirmed: {
    title: "Work clothes at the port’s expense",
    after: { proposalStatus: "tabled", text: "The port pays for one set a year." },
  },
  disputed: {
    title: "Free ferry tickets for dockers",
    after: { proposalStatus: "tabled", text: "For dockers, and by another report for their families as well." },
  },
  corrected: {
    title: "Leave for training",
    before: { proposalStatus: "tabled", text: "Three days a year." },
    after: { proposalStatus: "tabled", text: "Two days a year." },
  },
  rescheduled: {
    title: "A contract that runs until 2028",
    before: { proposalStatus: "under-negotiation", text: "From 1 July." },
    after: { proposalStatus: "under-negotiation", text: "From 1 September." },
  },
  withdrawn: {
    title: "Fewer shifts on Sundays",
    before: { proposalStatus: "tabled", text: "No more than one Sunday a month." },
  },
} satisfies Partial<Record<ShownChange["change"], Sides>>;

const kinds = Object.keys(proposals) as (keyof typeof proposals)[];

export const whatChangedExamples = {
  "of every cause": { ...base, id: "talks:what-changed", entries: [pay, round, letter, offer] },
  "in a box": {
    ...base,
    id: "talks:what-changed-box",
    size: "box",
    more: "/talks/port-wages/changes/",
    entries: [{ ...pay, party: "Dockers’ union", issue: "Pay" }, round, letter, offer],
  },
  "the same words in more sources": {
    ...base,
    id: "talks:what-changed-same-words",
    entries: [
      letter,
      {
        record: "event:strike",
        kind: "event",
        title: "Warning strike",
        cause: "learned",
        change: "changed",
        sameWords: "more-sources",
      },
      {
        record: "position:city",
        kind: "position",
        title: "City council: Night shifts",
        cause: "learned",
        change: "changed",
        sameWords: "more-sources",
      },
      {
        record: "event:ballot",
        kind: "event",
        title: "Ballot of the members",
        cause: "learned",
        change: "changed",
        sameWords: "now-certain",
      },
    ],
  },
  "nothing changed": { ...base, id: "talks:what-changed-none", entries: [] },
  "every kind of change": {
    ...base,
    id: "talks:what-changed-kinds",
    entries: kinds.map((change) => ({
      record: `proposal:${change}`,
      kind: "proposal" as const,
      ...proposals[change],
      cause: change === "corrected" || change === "withdrawn" ? ("mistake" as const) : ("world" as const),
      change,
    })),
  },
  "fifty changes": {
    ...base,
    id: "talks:what-changed-fifty",
    entries: Array.from({ length: 50 }, (_, index) => ({
      ...round,
      record: `event:${index}`,
      title: `Working group ${index + 1}`,
    })),
  },
  "long German words": {
    ...base,
    id: "talks:what-changed-german",
    lang: "de",
    entries: [
      {
        ...round,
        title: "Schlichtungsausschussvorbereitungsgespräch",
        after: {
          eventStatus: "postponed",
          by: "Hafenarbeitergewerkschaftsbundesverband",
          text: "Das Gespräch wurde auf unbestimmte Zeit verschoben.",
        },
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:what-changed-arabic",
    lang: "ar",
    label: "ما الذي تغيّر",
    entries: [{ ...letter, title: "رسالة تحذير", after: { text: "كتب الوسيط إلى الطرفين." } }],
  },
  "hostile strings": {
    ...base,
    id: "talks:what-changed-hostile",
    entries: [
      {
        ...letter,
        title: hostile.markup,
        before: { text: hostile.longWord, by: hostile.bidi },
        after: { text: hostile.loneSurrogate },
      },
    ],
  },
  "not resolved": { ...base, id: "talks:what-changed-reference" },
} satisfies Record<string, WhatChangedBlock>;
