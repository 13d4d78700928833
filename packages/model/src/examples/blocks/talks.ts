import type { TalksTimelineBlock } from "../../generated/types.js";
import { hostile, link, mediatorMinutes, onDay as on, paragraph, unionReport, wageOffer } from "./write.js";

const base = { type: "talks", widget: "timeline", talks: "dossier:port-wages" } as const;

/** The days are those of the dossier of the port's wage talks. */
const exploratory = {
  id: "event:exploratory-talks",
  name: "Exploratory talks",
  status: "happened" as const,
  when: { edtf: "2026-02-10/2026-02-11", earliest: "2026-02-10", latest: "2026-02-11", basis: "stated" as const },
  place: "Town hall",
  participants: [{ name: "Port authority" }, { name: "Dockers’ union" }, { name: "State mediator" }],
  participantsComplete: false,
};

const firstRound = {
  id: "event:round-1",
  name: "First round",
  status: "happened" as const,
  when: on("2026-03-10"),
  place: "Harbour office",
  summary: "The union set out its claim. The port asked for two weeks to answer it.",
  participants: [{ name: "Port authority" }, { name: "Dockers’ union" }],
  participantsComplete: true,
  remarks: [
    { form: "quote" as const, text: "We are further apart than in the winter.", speaker: "A union spokesperson" },
    {
      form: "claim" as const,
      text: "The port says that it cannot pay more.",
      sources: [wageOffer],
    },
  ],
};

const secondRound = {
  id: "event:round-2",
  name: "Second round",
  status: "planned" as const,
  when: on("2026-03-25"),
  place: "Town hall",
};

const thirdRound = {
  id: "event:third-round",
  name: "Third round",
  status: "planned" as const,
  when: { edtf: "2026-04~", earliest: "2026-04-01", latest: "2026-04-30", basis: "stated" as const },
  participants: [{ name: "State mediator", attendance: "expected" as const }],
};

export const talksExamples = {
  "one event": { ...base, id: "talks:one", entries: [firstRound] },
  "held, planned and undated": {
    ...base,
    id: "talks:several",
    asOf: "2026-03-20",
    checked: { on: "2026-03-20", by: "desk editor" },
    entries: [
      exploratory,
      firstRound,
      secondRound,
      thirdRound,
      {
        id: "event:ballot",
        name: "Ballot of the members",
        status: "announced",
        when: { edtf: "2026-05/..", earliest: "2026-05-01", basis: "stated" },
      },
      { id: "event:letter", name: "Letter to the minister", status: "happened" },
    ],
  },
  "as the live page of that day shows it": {
    ...base,
    id: "talks:live",
    label: "The talks so far",
    asOf: "2026-03-12",
    checked: { on: "2026-03-12", by: "desk editor" },
    // On this day the second round is still planned for the 22nd.
    entries: [exploratory, firstRound, { ...secondRound, when: on("2026-03-22") }],
  },
  "in a box": {
    ...base,
    id: "talks:timeline-box",
    asOf: "2026-03-20",
    size: "box",
    entries: [exploratory, { ...firstRound, sources: [mediatorMinutes] }, secondRound],
  },
  "on one line": {
    ...base,
    id: "talks:timeline-line",
    asOf: "2026-03-20",
    size: "line",
    more: "/talks/port-wages/events/",
    entries: [exploratory, firstRound, secondRound, thirdRound],
  },
  "eight years with gaps": {
    ...base,
    id: "talks:timeline-years",
    asOf: "2026-03-20",
    size: "box",
    entries: [
      { id: "event:first-contract", name: "Last contract", status: "happened", when: on("2018-04-09") },
      {
        id: "event:earlier-strike",
        name: "One-week strike",
        status: "happened",
        when: { edtf: "2021", earliest: "2021-01-01", latest: "2021-12-31", basis: "stated" },
      },
      exploratory,
      firstRound,
      secondRound,
    ],
  },
  "every status": {
    ...base,
    id: "talks:statuses",
    entries: (["planned", "expected", "announced", "postponed", "cancelled", "happened"] as const).map(
      (status, index) => ({
        id: `event:${status}`,
        name: `Working group ${index + 1}`,
        status,
        when: on(`2026-0${index + 1}-14`),
      }),
    ),
  },
  "corrected, disputed and confirmed": {
    ...base,
    id: "talks:reliability-in-words",
    asOf: "2026-03-20",
    entries: [
      {
        ...firstRound,
        outcome: "The two sides agreed to meet again.",
        reliability: {
          state: "corrected",
          origins: ["Harbour Post"],
          notices: [
            {
              on: "2026-03-16",
              change: "corrected",
              note: "The round was held at the harbour office, not at the town hall.",
            },
          ],
        },
        sources: [unionReport],
      },
      {
        id: "event:warning-strike",
        name: "Warning strike",
        status: "happened",
        when: on("2026-03-12"),
        remarks: [
          {
            form: "claim",
            text: "The union may strike in April.",
            speaker: "A union spokesperson",
            reliability: { state: "disputed", origins: ["a union spokesperson"] },
            sources: [mediatorMinutes],
          },
        ],
        reliability: {
          state: "several-origins",
          origins: ["Harbour Post", "State mediator"],
          confirmed: { by: "the desk editor", on: "2026-03-16", how: "read in the minutes" },
        },
        sources: [unionReport, mediatorMinutes],
      },
      {
        ...thirdRound,
        reliability: { state: "anonymous", certainty: "possible" },
        sources: [{ title: "Leaflet handed out at the gate" }],
      },
    ],
  },
  "fifty events": {
    ...base,
    id: "talks:fifty",
    entries: Array.from({ length: 50 }, (_, index) => ({
      id: `event:session-${index + 1}`,
      name: `Working group, day ${index + 1}`,
      status: index < 40 ? ("happened" as const) : ("planned" as const),
      when: on(
        `2026-${String(1 + Math.floor(index / 25)).padStart(2, "0")}-${String(1 + (index % 25)).padStart(2, "0")}`,
      ),
    })),
  },
  "no dates": {
    ...base,
    id: "talks:undated",
    entries: [{ id: "event:exchange", name: "Exchange of letters", status: "happened" }],
  },
  "own label": { ...base, id: "talks:own-label", label: "The talks so far", entries: [firstRound] },
  "long German words": {
    ...base,
    id: "talks:german",
    lang: "de",
    entries: [
      {
        id: "event:schlichtung",
        name: "Schlichtungsausschussvorbereitungsgespräch",
        status: "expected",
        when: { edtf: "[2026-04-20..2026-04-24]", earliest: "2026-04-20", latest: "2026-04-24", basis: "stated" },
        place: "Hafenverwaltungsgebäude",
        participants: [{ name: "Hafenarbeitergewerkschaft" }, { name: "Hafenverwaltung" }],
      },
    ],
  },
  "right to left": {
    ...base,
    id: "talks:arabic",
    lang: "ar",
    entries: [
      {
        id: "event:jawla",
        name: "الجولة الأولى",
        status: "happened",
        when: on("2026-03-10"),
        place: "مكتب الميناء",
        summary: "عرضت النقابة مطالبها، وطلبت إدارة الميناء أسبوعين للرد.",
      },
    ],
  },
  "right to left, in a box": {
    ...base,
    id: "talks:arabic-box",
    lang: "ar",
    asOf: "2026-03-20",
    size: "box",
    entries: [
      { id: "event:risala", name: "رسالة الإنذار", status: "happened", when: on("2026-02-20") },
      {
        id: "event:jawla-uwla",
        name: "الجولة الأولى",
        status: "happened",
        when: on("2026-03-10"),
        place: "مكتب الميناء",
      },
      { id: "event:jawla-thaniya", name: "الجولة الثانية", status: "planned", when: on("2026-03-25") },
    ],
  },
  "hostile strings": {
    ...base,
    id: "talks:hostile",
    entries: [
      {
        id: "event:hostile",
        name: hostile.markup,
        status: "happened",
        place: hostile.loneSurrogate,
        summary: hostile.longWord,
      },
      {
        id: "event:hostile-two",
        name: hostile.bidi,
        status: "planned",
        summary: [paragraph(link("words", hostile.scriptLink))],
      },
    ],
  },
  "nothing valid left": { ...base, id: "talks:nothing", entries: [] },
  "not resolved": { ...base, id: "talks:reference" },
} satisfies Record<string, TalksTimelineBlock>;
