import type { TimelineBlock } from "../../generated/types.js";
import { bridgeReport, hostile, link, mediatorMinutes, paragraph, tramPlan } from "./write.js";

const contract = { title: "Last contract signed", date: "2018-04-09" };
const strike = { title: "One-week strike", date: "2021" };
const firstRound = { title: "First round of talks", date: "2026-03-10" };

export const timelineExamples = {
  "dates and titles": { type: "timeline", id: "timeline:wages", items: [contract, strike, firstRound] },
  "ninety-five years, and what is to come": {
    type: "timeline",
    id: "timeline:bridge",
    asOf: "2026-03-05",
    items: [
      { id: "entry:built", date: "1931", title: "The bridge is built", text: "It has nine piers." },
      {
        id: "entry:strengthened",
        date: "1986",
        title: "The piers are strengthened",
        text: [
          paragraph(
            "City and region sign an ",
            link("agreement", "/agreement"),
            ", which they read differently today.",
          ),
        ],
      },
      {
        id: "entry:tram-approved",
        date: "2025-11",
        title: "Tram approved",
        text: "The northern extension is to cross the river on the same bridge.",
        sources: [tramPlan],
      },
      {
        id: "entry:report",
        date: "2026-01-19",
        title: "Cracks made public",
        text: "Inspectors find them in two of the nine piers.",
        url: "/city/bridge-report",
        sources: [bridgeReport],
      },
      { id: "entry:closed", date: "2026-01-20", title: "Bridge closed", text: "With an hour’s notice." },
      {
        id: "entry:council-vote",
        date: "2026-03-24",
        title: "Council votes on the money",
        status: "planned",
      },
      {
        id: "entry:repairs",
        when: { edtf: "2026-04~", earliest: "2026-04-01", latest: "2026-04-30", basis: "stated" },
        title: "Repairs begin",
        status: "expected",
      },
    ],
  },
  "newest first": {
    type: "timeline",
    id: "timeline:newest-first",
    asOf: "2026-03-20",
    intro: "What led to the talks, the latest first:",
    items: [
      { id: "entry:second-round", title: "Second round", date: "2026-03-25", status: "planned" },
      { id: "entry:first-round", ...firstRound },
      { id: "entry:strike", ...strike },
      { id: "entry:contract", ...contract },
    ],
  },
  "a text, a link and a source": {
    type: "timeline",
    id: "timeline:report",
    asOf: "2026-03-20",
    items: [
      {
        id: "entry:minutes",
        date: "2026-03-15",
        title: "Minutes published",
        text: "They are the first account of the talks that both sides accept.",
        url: "/port/minutes",
        sources: [mediatorMinutes],
      },
      { id: "entry:second-round", date: "2026-03-25", title: "Second round", status: "planned" },
    ],
  },
  "one entry": {
    type: "timeline",
    id: "timeline:one",
    intro: "Only one day is known:",
    items: [{ id: "entry:only", ...firstRound }],
  },
  "several on one day": {
    type: "timeline",
    id: "timeline:one-day",
    label: "How the evening went",
    items: [
      { title: "Both sides arrive", date: "2026-03-10", text: "By the back door of the harbour office." },
      { title: "The mediator speaks to each alone", date: "2026-03-10" },
      { title: "First round ends", date: "2026-03-10", text: "No one spoke to the press." },
    ],
  },
  "some without a date": {
    type: "timeline",
    id: "timeline:undated",
    label: "How it came to the talks",
    items: [contract, { title: "Letters between the two sides" }, strike, { title: "Port asks for a mediator" }],
  },
  "no dates": {
    type: "timeline",
    id: "timeline:no-dates",
    label: "Before the talks",
    items: [{ title: "Letters between the two sides" }, { title: "Port asks for a mediator" }],
  },
  "dates that are not certain": {
    type: "timeline",
    id: "timeline:uncertain",
    items: [
      {
        title: "The first quay",
        when: { edtf: "187X", earliest: "1870-01-01", latest: "1879-12-31", basis: "stated" },
      },
      {
        title: "The union is founded",
        when: { edtf: "1903~", earliest: "1903-01-01", latest: "1903-12-31", basis: "stated" },
      },
      {
        title: "The great strike",
        when: { edtf: "1912-05/1912-07", earliest: "1912-05-01", latest: "1912-07-31", basis: "stated" },
      },
      {
        title: "The first cranes",
        when: { edtf: "[1921-04-03..1921-04-09]", earliest: "1921-04-03", latest: "1921-04-09", basis: "inferred" },
      },
      { title: "The rail ferry ends", when: { edtf: "../1938", latest: "1938", basis: "stated" } },
    ],
  },
  "every status": {
    type: "timeline",
    id: "timeline:statuses",
    asOf: "2026-06-30",
    items: (
      [
        "happened",
        "under-way",
        "suspended",
        "broken-off",
        "cancelled",
        "postponed",
        "planned",
        "expected",
        "announced",
      ] as const
    ).map((status, index) => ({
      id: `entry:${status}`,
      title: `Working group ${index + 1}`,
      status,
      date: `2026-0${index + 1}-14`,
    })),
  },
  "long German words": {
    type: "timeline",
    id: "timeline:german",
    lang: "de",
    asOf: "2026-03-20",
    items: [
      {
        id: "entry:beteiligung",
        title: "Bürgerbeteiligungsveranstaltung im Stadtteilzentrum",
        date: "2026-02-11",
        text: "Die Straßenbahnbaustelleneinrichtungsfläche bleibt umstritten.",
      },
      {
        id: "entry:beschluss",
        title: "Planfeststellungsbeschluss",
        status: "expected",
        when: { edtf: "[2026-04-20..2026-04-24]", earliest: "2026-04-20", latest: "2026-04-24", basis: "stated" },
      },
    ],
  },
  "right to left": {
    type: "timeline",
    id: "timeline:arabic",
    lang: "ar",
    asOf: "2026-03-20",
    items: [
      {
        id: "entry:indhar",
        title: "رسالة الإنذار",
        date: "2026-02-20",
        text: "وجّهت النقابة الرسالة إلى إدارة الميناء.",
      },
      { id: "entry:jawla", title: "الجولة الأولى", date: "2026-03-10" },
      { id: "entry:jawla-thaniya", title: "الجولة الثانية", date: "2026-03-25", status: "planned" },
    ],
  },
  "hostile strings": {
    type: "timeline",
    id: "timeline:hostile",
    items: [
      { id: "entry:hostile", date: "2026-03-10", title: hostile.markup, text: hostile.longWord },
      {
        id: "entry:hostile-two",
        date: "2026-03-12",
        title: hostile.bidi,
        url: hostile.scriptLink,
        text: [paragraph(link("words", hostile.scriptLink))],
      },
      { title: hostile.loneSurrogate },
    ],
  },
  "nothing valid left": { type: "timeline", id: "timeline:nothing", items: [] },
} satisfies Record<string, TimelineBlock>;
