import type { Article, Source } from "@backgrounder/model/article";
import { cited, emphasised, linked, prose } from "../lib/prose.js";

const notice = {
  id: "source:tramway-notice",
  title: "Notice of works on line 4",
  publisher: "Harbour Tramways",
  published: "2025-12-01",
} satisfies Source;
const survey = {
  id: "source:bridge-survey",
  title: "Survey of the swing bridge, with drawings",
  publisher: "Port authority",
  published: "2025-10",
} satisfies Source;
const timetable = {
  id: "source:ferry-timetable",
  title: "Winter timetable, valid from 5 January",
  publisher: "The ferry company",
  published: "2025-12-08",
} satisfies Source;

export const tramClosure = {
  id: "article:tram-closure",
  title: "Eleven weeks without the 4",
  standfirst:
    "From 5 January no tram will cross the swing bridge. The detour, the extra ferries, the old bolts that are to blame, and the quickest way to work from the North Shore.",
  byline: "the town desk",
  published: "2025-12-16T06:00:00Z",
  lang: "en",
  section: "Town",
  publisher: "The Harbour Courier",
  genre: "background",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:opening",
      text: prose(
        "On an ordinary weekday the 4 carries 19,000 people over the swing bridge, most of them ",
        cited("before nine and after five", notice.id),
        ". From Monday 5 January it will carry none. The rails come out of the bridge deck, and until 22 March the line is cut in two: one half ends at Old Quay, the other at Customs House, with 400 metres of water between them.",
      ),
    },
    {
      type: "key-points",
      id: "key-points:getting-across",
      kind: "what-this-means",
      label: "How to get across",
      items: [
        prose(
          emphasised("By ferry:"),
          " every ten minutes from Old Quay to Customs House, ",
          cited("six in the morning to midnight", timetable.id),
          ". Tram tickets are valid.",
        ),
        prose(
          emphasised("By bus:"),
          " the 4B goes round by the lock bridge, every quarter of an hour. Allow ",
          cited("25 minutes", notice.id),
          ".",
        ),
        prose(
          emphasised("On foot or by bicycle:"),
          " the footway of the bridge stays open, except on ",
          cited("four nights", notice.id),
          ".",
        ),
      ],
    },
    {
      type: "image",
      id: "image:line-map",
      src: "/line-4.svg",
      alt: "Diagram of line 4. Trams run from Lighthouse to Old Quay and from Customs House to Gasworks. Between Old Quay and Customs House a ferry replaces them.",
      width: 960,
      height: 300,
      caption: "Two short lines instead of a long one: the 4 from 5 January to 22 March.",
    },
    { type: "heading", id: "heading:why", level: 2, text: "Why the rails have to come out" },
    {
      type: "paragraph",
      id: "paragraph:bolts",
      text: prose(
        "The trouble is under the rails. They rest on steel chairs, each held by four bolts; in October the port authority’s divers and climbers looked at all 1,216 bolts and found ",
        cited("one in five loose or cracked", survey.id),
        ". To reach a bolt one has to lift the rail, and to lift the rail one has to cut it. That is why a repair that could be listed on a postcard takes eleven weeks.",
      ),
    },
    {
      type: "callout",
      id: "callout:data-point",
      kind: "data-point",
      title: "251 bolts of 1,216",
      body: "That is how many were found loose or cracked. At 300 the port authority closes a bridge to trams.",
      sources: [survey],
    },
    {
      type: "paragraph",
      id: "paragraph:opening-times",
      text: prose(
        "Ships will be let through as before. The bridge swings at the same hours, and the works stop for as long as it is open: about ",
        cited("forty minutes a day", survey.id),
        ", which the tramway has counted into its eleven weeks.",
      ),
    },
    {
      type: "callout",
      id: "callout:did-you-know",
      kind: "did-you-know",
      body: "The bridge still turns on its first bearing, of 1911. It is greased by hand, every Friday, from a rowing boat.",
      sources: [survey],
    },
    {
      type: "timeline",
      id: "timeline:bridge",
      label: "From the first bearing to the last bolt",
      asOf: "2025-12-16",
      items: [
        {
          id: "entry:bearing",
          date: "1911",
          title: "The bearing is put in",
          text: "The bridge still turns on it.",
          sources: [survey],
        },
        {
          id: "entry:survey",
          date: "2025-10",
          title: "The bolts are counted",
          text: "251 of 1,216 are loose or cracked.",
          sources: [survey],
        },
        {
          id: "entry:notice",
          date: "2025-12-01",
          title: "Works announced",
          text: "Two of the eleven weeks are a reserve.",
          sources: [notice],
        },
        {
          id: "entry:rails-out",
          date: "2026-01-05",
          title: "The rails come out",
          status: "planned",
          sources: [notice],
        },
        {
          id: "entry:works-end",
          date: "2026-03-22",
          title: "The works end",
          status: "expected",
          sources: [notice],
        },
      ],
    },
    { type: "heading", id: "heading:ferry", level: 2, text: "Will the ferries cope?" },
    {
      type: "paragraph",
      id: "paragraph:ferry",
      text: prose(
        "If they run. Three boats will be added, which makes room for 2,400 people an hour ",
        cited("in each direction", timetable.id),
        "; in its busiest hour the tram takes 2,100. It is tight, and it rests on crews who are at present ",
        linked("on strike", "/live/ferry-strike/"),
        ".",
      ),
    },
    {
      type: "table",
      id: "table:journey-times",
      caption: "From North Shore station to the market, on a weekday morning",
      rowHeaders: true,
      columns: ["By", "Minutes", "Changes"],
      rows: [
        ["Tram 4, until 4 January", "14", "0"],
        ["Tram and ferry", "22", "2"],
        ["Bus 4B", "34", "0"],
        ["Bicycle", "17", "0"],
      ],
      sources: [notice, timetable],
    },
    {
      type: "callout",
      id: "callout:pro-tip",
      kind: "pro-tip",
      body: "Get off one stop early. From Rope Walk it is a four-minute walk to the pier, and you board before the tram passengers do.",
    },
    { type: "heading", id: "heading:before", level: 2, text: "Before you set out" },
    {
      type: "challenges",
      id: "challenges:tram",
      label: "What could go wrong",
      items: [
        {
          title: "Ice",
          summary: "The ferries stop when the inner harbour freezes, as it did for three days last winter.",
          mitigation: "The tramway then doubles the 4B.",
        },
        {
          title: "More bolts",
          summary: "Those under the pivot could not be seen without lifting the rail.",
          mitigation: "Two weeks of the eleven are a reserve.",
        },
      ],
      sources: [notice],
    },
    {
      type: "faq",
      id: "faq:tram",
      checked: { on: "2025-12-15", by: "town desk" },
      items: [
        {
          id: "question:ticket",
          question: "Is my monthly ticket valid on the ferry?",
          answer: prose(
            "Yes, from the first boat on 5 January to the last on 22 March, ",
            cited("without a supplement", timetable.id),
            ". Bicycles travel free after nine.",
          ),
        },
        {
          id: "question:wheelchair",
          question: "Can I cross with a wheelchair or a pram?",
          answer: prose(
            "On two boats in three. Those with a level gangway are marked in the timetable; the 4B is ",
            cited("level at every stop", notice.id),
            ".",
          ),
        },
        {
          id: "question:school",
          question: "What about the school run?",
          answer: prose(
            "Two extra buses leave North Shore station at 7.20 and 7.35 on school days and stop at ",
            cited("both grammar schools", notice.id),
            ".",
          ),
        },
        {
          id: "question:refund",
          question: "Do I get money back?",
          answer:
            "Holders of an annual ticket can ask for 6 per cent of its price. The form is at the counter at Old Quay; it cannot be filled in online.",
        },
        {
          id: "question:longer",
          question: "Could it take longer than eleven weeks?",
          answer: prose(
            "The tramway says that two of the eleven weeks are ",
            cited("a reserve", notice.id),
            ". It has not said what happens when they are used up.",
          ),
        },
      ],
    },
    {
      type: "next-steps",
      id: "next-steps:tram",
      label: "Dates to keep",
      items: [
        {
          title: "Last tram over the bridge, 23.52 from Lighthouse",
          status: "planned",
          expected: { edtf: "2026-01-04", earliest: "2026-01-04", latest: "2026-01-04", basis: "stated" },
        },
        {
          title: "Footway closed at night",
          status: "planned",
          expected: { edtf: "2026-02-02/2026-02-05", earliest: "2026-02-02", latest: "2026-02-05", basis: "stated" },
        },
        {
          title: "First tram back",
          status: "expected",
          expected: { edtf: "2026-03-23", earliest: "2026-03-23", basis: "stated" },
        },
      ],
    },
    { type: "heading", id: "heading:about", level: 2, text: "About this page" },
    {
      type: "method",
      id: "method:tram",
      checked: { on: "2025-12-15", by: "town desk" },
      text: "We read the notice, the survey and the timetable, and walked the three ways from North Shore station to the market on a Tuesday morning.",
    },
    { type: "sources", id: "sources:tram", items: [notice, survey, timetable] },
    {
      type: "prompt",
      id: "prompt:tram",
      kind: "newsletter",
      text: "A line when a line stops: works, detours and ice, by mail, before six in the morning.",
      link: { url: "mailto:lines@example.org?subject=Works%20and%20detours", text: "Write to the town desk" },
    },
  ],
} satisfies Article;
