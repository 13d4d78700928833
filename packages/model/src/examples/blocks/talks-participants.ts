import type { ParticipantsBlock, ShownParty } from "../../generated/types.js";
import { hostile, marchReport, mediatorMinutes, onDay, unionReport } from "./write.js";

const base = { type: "talks", widget: "participants", talks: "dossier:port-wages" } as const;

const union: ShownParty = {
  id: "party:union",
  name: "Dockers’ union",
  type: "organisation",
  people: [
    {
      name: "The union’s chair",
      roles: [
        { role: "Chair", from: onDay("2024-11-02") },
        { role: "Member of the supervisory board", organisation: "Port authority", until: onDay("2025-12-31") },
      ],
      last: {
        kind: "statement",
        form: "quote",
        text: "Five per cent, if night work is paid double.",
        on: onDay("2026-03-12"),
        sources: [unionReport],
      },
      sources: [marchReport],
      reliability: { state: "one-origin", origins: ["Harbour Post"] },
    },
    { name: "A union spokesperson", roles: [{ role: "Spokesperson", wordsOfSource: "strike leader" }] },
  ],
};

const port: ShownParty = {
  id: "party:port",
  name: "Port authority",
  type: "body",
  bodies: ["Personnel department"],
  last: {
    kind: "position",
    title: "Pay",
    stance: "opposes",
    text: "No more than 4.1 per cent over one year.",
    on: onDay("2026-03-10"),
    reliability: { state: "several-origins", origins: ["Harbour Post", "State mediator"] },
    sources: [marchReport, mediatorMinutes],
  },
  people: [{ name: "The harbour master", roles: [{ role: "Harbour master" }] }],
  parts: [{ capacity: "host", events: ["First round", "Second round"] }],
};

const council: ShownParty = {
  id: "party:works-councils",
  name: "Alliance of works councils",
  type: "coalition",
  members: [{ name: "Crane drivers" }, { name: "Pilots", from: onDay("2026-01-20") }],
  membersComplete: false,
};

const mediator: ShownParty = {
  id: "person:mediator",
  name: "The state mediator",
  last: {
    kind: "event",
    title: "Second round",
    on: onDay("2026-03-15"),
    reliability: { state: "one-origin", origins: ["State mediator"], certainty: "possible" },
    sources: [mediatorMinutes],
  },
  parts: [{ capacity: "mediator", events: ["Second round"] }],
  sources: [mediatorMinutes],
  reliability: {
    state: "corrected",
    origins: ["State mediator"],
    notices: [
      {
        on: "2026-03-12",
        change: "corrected",
        note: "The mediator was called in by both sides, not by the port alone.",
      },
    ],
  },
};

const city: ShownParty = {
  id: "party:city",
  name: "City council",
  type: "body",
  last: { kind: "proposal", title: "Plan of the city council", on: onDay("2026-03-01"), sources: [marchReport] },
};

const ministry: ShownParty = {
  id: "party:ministry",
  name: "Ministry of transport",
  type: "body",
  onlyNamed: true,
  sources: [marchReport],
};

export const participantsExamples = {
  "what each said or did last": {
    ...base,
    id: "talks:who-last",
    asOf: "2026-03-20",
    entries: [union, port, city, mediator, ministry],
  },
  "in a box": {
    ...base,
    id: "talks:who-box",
    size: "box",
    more: "/talks/port-wages/people/",
    entries: [union, port, city, mediator, ministry],
  },
  "in a box without a page": {
    ...base,
    id: "talks:who-box-folded",
    size: "box",
    entries: [union, port, city, mediator, ministry],
  },
  "on a line": {
    ...base,
    id: "talks:who-line",
    size: "line",
    more: "/talks/port-wages/people/",
    entries: [union, port, city, mediator, ministry],
  },
  "parties, people and roles in time": {
    ...base,
    id: "talks:who",
    asOf: "2026-03-20",
    entries: [union, port, council, mediator],
  },
  "parties that are only named": {
    ...base,
    id: "talks:who-named",
    entries: [
      union,
      ministry,
      { id: "party:pilots", name: "Pilots’ guild", type: "organisation", onlyNamed: true, sources: [marchReport] },
      {
        id: "party:islands",
        name: "Island councils",
        type: "collective-speaker",
        onlyNamed: true,
        sources: [mediatorMinutes],
      },
    ],
  },
  "one party without people": {
    ...base,
    id: "talks:one-party",
    entries: [{ id: "party:city", name: "City council", type: "body" }],
  },
  "own label": { ...base, id: "talks:who-own-label", label: "At the table", entries: [union, port] },
  "fifty parties": {
    ...base,
    id: "talks:fifty-parties",
    entries: Array.from({ length: 50 }, (_, index) => ({
      id: `party:local-${index + 1}`,
      name: `Local branch ${index + 1}`,
      type: "organisation" as const,
    })),
  },
  "long German words": {
    ...base,
    id: "talks:who-german",
    lang: "de",
    asOf: "2026-03-20",
    entries: [
      {
        id: "party:hafenarbeitergewerkschaft",
        name: "Hafenarbeitergewerkschaftsbundesverband",
        type: "organisation",
        people: [
          {
            name: "Die Verhandlungsführerin",
            roles: [{ role: "Tarifverhandlungskommissionsvorsitzende", from: onDay("2025-06-01") }],
          },
        ],
        parts: [{ capacity: "accompanying", events: ["Schlichtungsausschussvorbereitungsgespräch"] }],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:who-arabic",
    lang: "ar",
    label: "من هم الأطراف",
    entries: [
      {
        id: "party:naqaba",
        name: "نقابة عمال الميناء",
        people: [{ name: "المتحدث باسم النقابة", roles: [{ role: "متحدث" }] }],
      },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:who-hostile",
    entries: [
      {
        id: "party:hostile",
        name: hostile.markup,
        people: [{ name: hostile.loneSurrogate, roles: [{ role: hostile.longWord, wordsOfSource: hostile.bidi }] }],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:who-nothing", entries: [] },
  "not resolved": { ...base, id: "talks:who-reference" },
} satisfies Record<string, ParticipantsBlock>;
