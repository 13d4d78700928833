import type { TimelineBlock } from "../../generated/types.js";
import { hostile, link, marchReport, mediatorMinutes, onDay as on, paragraph, wageOffer } from "./write.js";

const base = { type: "talks", widget: "timeline", talks: "dossier:port-wages" } as const;

const firstRound = {
  id: "event:first-round",
  name: "First round",
  status: "happened" as const,
  when: on("2026-01-12"),
  place: "Harbour office",
  summary: "The union set out its claim. The port asked for a month to answer it.",
  participants: [{ name: "Port authority" }, { name: "Dockers’ union" }],
  participantsComplete: true,
};

const secondRound = {
  id: "event:second-round",
  name: "Second round",
  status: "happened" as const,
  when: { edtf: "2026-02-10/2026-02-11", earliest: "2026-02-10", latest: "2026-02-11", basis: "stated" as const },
  place: "Town hall",
  participants: [{ name: "Port authority" }, { name: "Dockers’ union" }, { name: "State mediator" }],
  participantsComplete: false,
  remarks: [
    { form: "quote" as const, text: "We are further apart than in January.", speaker: "A union spokesperson" },
    {
      form: "claim" as const,
      text: "The port says that it went to the limit of what it can pay.",
      sources: [wageOffer],
    },
  ],
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
    asOf: "2026-03-05",
    checked: { on: "2026-03-06", by: "desk editor" },
    entries: [
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
  "in a box": {
    ...base,
    id: "talks:timeline-box",
    asOf: "2026-03-05",
    size: "box",
    entries: [firstRound, { ...secondRound, sources: [marchReport] }, thirdRound],
  },
  "on one line": {
    ...base,
    id: "talks:timeline-line",
    asOf: "2026-03-05",
    size: "line",
    more: "/talks/port-wages/events/",
    entries: [firstRound, secondRound, thirdRound],
  },
  "eight years with gaps": {
    ...base,
    id: "talks:timeline-years",
    asOf: "2026-03-05",
    size: "box",
    entries: [
      { id: "event:first-contract", name: "First contract", status: "happened", when: on("2018-04-09") },
      {
        id: "event:earlier-strike",
        name: "Earlier strike",
        status: "happened",
        when: { edtf: "2021", earliest: "2021-01-01", latest: "2021-12-31", basis: "stated" },
      },
      firstRound,
      secondRound,
      thirdRound,
    ],
  },
  "every status": {
    ...base,
    id: "talks:statuses",
    entries: (["planned", "expected", "announced", "postponed", "cancelled", "happened"] as const).map(
      (status, index) => ({
        id: `event:${status}`,
        name: `Round ${index + 1}`,
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
              on: "2026-03-10",
              change: "corrected",
              note: "The round was held at the harbour office, not at the town hall.",
            },
          ],
        },
        sources: [marchReport],
      },
      {
        ...secondRound,
        remarks: [
          {
            form: "claim",
            text: "The union may strike in April.",
            speaker: "A union spokesperson",
            reliability: { state: "disputed", origins: ["A union spokesperson"] },
            sources: [marchReport],
          },
        ],
        reliability: {
          state: "several-origins",
          origins: ["Harbour Post", "State mediator"],
          confirmed: { by: "the desk editor", on: "2026-03-16", how: "read in the minutes" },
        },
        sources: [marchReport, mediatorMinutes],
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
      name: `Session ${index + 1}`,
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
  "own label": { ...base, id: "talks:own-label", label: "How the talks went", entries: [firstRound] },
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
        when: on("2026-01-12"),
        place: "مكتب الميناء",
        summary: "عرضت النقابة مطالبها، وطلبت إدارة الميناء شهراً للرد.",
      },
    ],
  },
  "right to left, in a box": {
    ...base,
    id: "talks:arabic-box",
    lang: "ar",
    asOf: "2026-03-05",
    size: "box",
    entries: [
      {
        id: "event:jawla-uwla",
        name: "الجولة الأولى",
        status: "happened",
        when: on("2026-01-12"),
        place: "مكتب الميناء",
      },
      { id: "event:risala", name: "رسالة الإنذار", status: "happened", when: on("2026-02-20") },
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
} satisfies Record<string, TimelineBlock>;
