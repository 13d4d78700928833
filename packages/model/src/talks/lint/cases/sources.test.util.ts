import { passageOf } from "../text/passage.js";
import {
  claim,
  conflict,
  event,
  having,
  instead,
  on,
  position,
  post,
  proposal,
  radio,
  sound,
  texts,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";

const both = [{ source: "source:post" }, { source: "source:radio" }];

export const failingSources: FailingCase[] = [
  {
    what: "a position without a source",
    dossier: having(position({ references: [] })),
    rule: "fact-without-source",
    record: "position:a",
    path: "references",
    says: "“Stance” has no source",
  },
  {
    what: "an event that happened after its source was published",
    dossier: having(event({ when: on("2026-03-02") })),
    rule: "source-older-than-fact",
    record: "event:a",
    path: "references[0]",
    says: "“Report of 1 March” was published on 2026-03-01, before this happened on 2026-03-02",
  },
  {
    what: "words that were said after they were published, even if a later source has them",
    dossier: having(claim({ on: on("2026-03-12"), references: both })),
    rule: "source-older-than-fact",
    record: "statement:a",
    path: "references[0]",
    says: "before this was said on 2026-03-12",
  },
  {
    what: "a proposal that was made after its only source was published",
    dossier: having({ ...proposal(), on: on("2026-03-02") }),
    rule: "source-older-than-fact",
    record: "proposal:a",
    path: "references[0]",
    says: "before this was made on 2026-03-02",
  },
  {
    what: "a position that was stated after its source was published",
    dossier: having(position({ statedOn: on("2026-03-02") })),
    rule: "source-older-than-fact",
    record: "position:a",
    path: "references[0]",
    says: "before this was stated on 2026-03-02",
  },
  {
    what: "an event that an older source is said to confirm",
    dossier: having(
      event({
        when: on("2026-03-10"),
        references: [{ source: "source:post", intent: "confirms" }, { source: "source:radio" }],
      }),
    ),
    rule: "source-older-than-fact",
    record: "event:a",
    path: "references[0]",
    says: "before this happened on 2026-03-10",
  },
  {
    what: "an article that is based on a later one",
    dossier: instead({ ...post, basedOn: ["source:radio"] }),
    rule: "source-older-than-fact",
    record: "source:post",
    path: "basedOn[0]",
    says: "before the source it is based on: “Morning news” came out on 2026-03-12",
  },
  {
    what: "a footnote that is older than the statement it supports",
    dossier: having(claim({ on: on("2026-03-12"), references: [{ source: "source:radio" }] }), {
      kind: "source",
      id: "source:leaflet",
      name: "Leaflet",
      publisher: "Dockers’ union",
      published: on("2026-03-12"),
      footnotes: [
        {
          mark: "[1]",
          text: "Report of 2023",
          published: { edtf: "2023", earliest: "2023", latest: "2023", basis: "stated" },
          carries: ["statement:a"],
          resolved: "source:post",
        },
      ],
    }),
    rule: "source-older-than-fact",
    record: "source:leaflet",
    path: "footnotes[0].published",
    says: "names a text of 2023, which cannot support",
  },
  {
    what: "a source without a date",
    dossier: having({ kind: "source", id: "source:leaflet", name: "Leaflet", publisher: "Dockers’ union" }),
    rule: "source-undated",
    record: "source:leaflet",
    path: "published",
    says: "The date of publication is missing",
  },
  {
    what: "two sources, one of them repeating the other",
    dossier: instead({ ...radio, basedOn: ["source:post"] }, event({ references: both })),
    rule: "one-origin-twice",
    record: "event:a",
    path: "references",
    says: "“Report of 1 March” and “Morning news” have the same origin: Harbour Post",
  },
  {
    what: "sources without publishers, reported once for all records that cite them",
    dossier: having(
      { kind: "source", id: "source:x", name: "The “yellow” leaflet", published: on("2026-03-01") },
      { kind: "source", id: "source:y", name: "Poster", published: on("2026-03-01") },
      event({ references: [{ source: "source:y" }, { source: "source:x" }] }),
      event({ id: "event:b", name: "Vote", references: [{ source: "source:x" }, { source: "source:y" }] }),
    ),
    rule: "one-origin-twice",
    record: "source:x",
    path: "publisher",
    says: "No publisher or original source is given for “The ‘yellow’ leaflet” and “Poster”, so records that cite several of them count as having one origin: event:a and event:b",
  },
  {
    what: "an aggregator that does not say what it repeats",
    dossier: instead({ ...radio, type: "aggregator" }),
    rule: "aggregator-without-original",
    record: "source:radio",
    path: "basedOn",
    says: "the original source is not named",
  },
  {
    what: "footnotes that could not be followed",
    dossier: instead({
      ...radio,
      footnotes: [
        { mark: "1", text: "A report", resolved: "source:post" },
        { mark: "2", text: "Another" },
      ],
    }),
    rule: "footnote-unresolved",
    record: "source:radio",
    path: "footnotes[1]",
    says: "Footnotes that could not be followed: 2 (1 of 2).",
  },
  {
    what: "a claim that appears only in a headline",
    dossier: having(claim({ references: [{ source: "source:post", selector: { exact: "offers four per cent" } }] })),
    texts,
    rule: "only-in-headline",
    record: "statement:a",
    path: "references[0].selector",
    says: "“offers four per cent” appears only in the headline of “Report of 1 March”",
  },
  {
    what: "a claim that the locator places in a headline, without the text of the source",
    dossier: having(claim({ references: [{ source: "source:post", locator: "Headline" }] })),
    rule: "only-in-headline",
    record: "statement:a",
    path: "references[0].locator",
    says: "appears only in the headline",
  },
  {
    what: "a quote from a text that is cut off",
    dossier: instead({ ...post, completeness: "truncated" }, claim({ form: "quote" })),
    rule: "quote-from-truncated-source",
    record: "statement:a",
    path: "text",
    says: "only from “Report of 1 March”, whose text is cut off",
  },
];

export const passingSources: PassingCase[] = [
  {
    what: "a meeting announced by one source and reported by another",
    dossier: having(event({ when: on("2026-03-10"), references: both })),
  },
  {
    what: "a source published in the month of the event",
    dossier: instead(
      { ...post, published: { edtf: "2026-03", earliest: "2026-03", latest: "2026-03", basis: "inferred" } },
      event({ when: on("2026-03-20") }),
    ),
  },
  {
    what: "a planned meeting that an older source announces",
    dossier: having(event({ status: "planned", when: on("2026-03-25") })),
  },
  ...(["disputes", "refutes"] as const).map((intent) => ({
    what: `an older source that ${intent} the event`,
    dossier: having(
      event({ when: on("2026-03-10"), references: [{ source: "source:post", intent }, { source: "source:radio" }] }),
      claim({}),
      conflict({}),
    ),
  })),
  {
    what: "a proposal with one source, and a term with another from the same publisher",
    dossier: instead(
      { ...radio, basedOn: ["source:post"] },
      proposal({ form: "guarantee", summary: "Kept open.", references: [{ source: "source:radio" }] }),
    ),
  },
  { what: "two sources from two publishers", dossier: having(event({ references: both })) },
  {
    what: "a statement with its speaker in two papers that repeat one another",
    dossier: instead({ ...radio, basedOn: ["source:post"] }, claim({ references: both })),
  },
  {
    what: "one source cited for two passages",
    dossier: having(
      event({ references: [{ source: "source:post" }, { source: "source:post", locator: "second paragraph" }] }),
    ),
  },
  { what: "a position with a source", dossier: having(position({ stance: "supports" })) },
  {
    what: "a claim that appears in the headline and in the text",
    dossier: having(claim({ references: [{ source: "source:post", selector: { exact: "port" } }] })),
    texts: new Map([["source:post", "Port offers four per cent\n\nThe port pays more: four per cent."]]),
  },
  {
    what: "a headline and another source",
    dossier: having(
      claim({
        on: on("2026-02-01"),
        references: [{ source: "source:post", locator: "headline" }, { source: "source:radio" }],
      }),
    ),
  },
  {
    what: "a locator with a word that contains “title”",
    dossier: having(claim({ references: [{ source: "source:post", locator: "subtitled part 2" }] })),
  },
  {
    what: "a question whose answer cites its source within the text",
    dossier: having({
      kind: "question",
      id: "question:a",
      name: "Who pays?",
      question: "Who pays?",
      asOf: "2026-03-20",
      answer: [
        {
          _type: "block",
          children: [{ _type: "span", text: "The port.", marks: ["a"] }],
          markDefs: [{ _type: "cite", _key: "a", source: "source:post" }],
        },
      ],
    }),
  },
  {
    what: "a question that has no answer yet",
    dossier: having({
      kind: "question",
      id: "question:a",
      name: "Who?",
      question: "Who pays?",
      asOf: "2026-03-20",
      answer: " ",
    }),
  },
  {
    what: "a headline that is cited with a passage",
    dossier: having(
      claim({ references: [{ source: "source:post", locator: "headline", passage: passageOf("The port pays more") }] }),
    ),
  },
  {
    what: "a quote from a text that is cut off and from one that is not",
    dossier: instead(
      { ...post, completeness: "truncated" },
      claim({ form: "quote", on: on("2026-02-01"), references: both }),
    ),
  },
  { what: "a dossier without records", dossier: { ...sound, records: [] } },
];
