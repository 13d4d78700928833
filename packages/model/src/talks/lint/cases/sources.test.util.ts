import {
  claim,
  event,
  having,
  instead,
  on,
  position,
  post,
  radio,
  sound,
  texts,
  type Fault,
  type NoFault,
} from "./sound.test.util.js";

const both = [{ source: "source:post" }, { source: "source:radio" }];

export const sourceFaults: Fault[] = [
  {
    what: "a position that nobody reports",
    dossier: having(position({ references: [] })),
    rule: "fact-without-source",
    record: "position:a",
    path: "references",
    says: "“Stance” has no source",
  },
  {
    what: "a report of what happened after it",
    dossier: having(event({ when: on("2026-03-02") })),
    rule: "source-older-than-fact",
    record: "event:a",
    path: "references[0]",
    says: "“Report of 1 March” was published on 2026-03-01, before this happened on 2026-03-02",
  },
  {
    what: "words that were said after they were printed, whoever else has them",
    dossier: having(claim({ on: on("2026-03-12"), references: both })),
    rule: "source-older-than-fact",
    record: "statement:a",
    path: "references[0]",
    says: "before this was said on 2026-03-12",
  },
  {
    what: "an article that repeats a later one",
    dossier: instead({ ...post, basedOn: ["source:radio"] }),
    rule: "source-older-than-fact",
    record: "source:post",
    path: "basedOn[0]",
    says: "before “Morning news” on 2026-03-12",
  },
  {
    what: "a footnote that is older than what it is given for",
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
    says: "names a text of 2023, which cannot carry",
  },
  {
    what: "an undated source",
    dossier: having({ kind: "source", id: "source:leaflet", name: "Leaflet", publisher: "Dockers’ union" }),
    rule: "source-undated",
    record: "source:leaflet",
    path: "published",
    says: "no day of publication",
  },
  {
    what: "two sources of which one repeats the other",
    dossier: instead({ ...radio, basedOn: ["source:post"] }, event({ references: both })),
    rule: "one-origin-twice",
    record: "event:a",
    path: "references",
    says: "“Report of 1 March” and “Morning news” go back to one origin, Harbour Post",
  },
  {
    what: "sources without publishers, said once of all that rests on them",
    dossier: having(
      { kind: "source", id: "source:x", name: "The “yellow” leaflet", published: on("2026-03-01") },
      { kind: "source", id: "source:y", name: "Poster", published: on("2026-03-01") },
      event({ references: [{ source: "source:y" }, { source: "source:x" }] }),
      event({ id: "event:b", references: [{ source: "source:x" }, { source: "source:y" }] }),
    ),
    rule: "one-origin-twice",
    record: "source:x",
    path: "publisher",
    says: "publisher of “The ‘yellow’ leaflet” and “Poster”, nor of what they repeat; so what cites several of them rests on one origin: event:a and event:b",
  },
  {
    what: "an aggregator that does not say what it repeats",
    dossier: instead({ ...radio, type: "aggregator" }),
    rule: "aggregator-without-original",
    record: "source:radio",
    path: "basedOn",
    says: "nothing says what it repeats",
  },
  {
    what: "notes that could not be followed",
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
    says: "1 of 2 footnotes (2)",
  },
  {
    what: "a claim that stands in a headline alone",
    dossier: having(claim({ references: [{ source: "source:post", selector: { exact: "offers four per cent" } }] })),
    texts,
    rule: "headline-without-body",
    record: "statement:a",
    path: "references[0].selector",
    says: "“offers four per cent” stands in the headline of “Report of 1 March” only",
  },
  {
    what: "a claim that is said to stand in a headline, without any text",
    dossier: having(claim({ references: [{ source: "source:post", locator: "Headline" }] })),
    rule: "headline-without-body",
    record: "statement:a",
    path: "references[0].locator",
    says: "stands in the headline",
  },
  {
    what: "a quote from a text that breaks off",
    dossier: instead({ ...post, completeness: "truncated" }, claim({ form: "quote" })),
    rule: "quote-from-truncated-source",
    record: "statement:a",
    path: "text",
    says: "“Report of 1 March” only, which breaks off",
  },
];

export const soundSources: NoFault[] = [
  {
    what: "a meeting announced by one source and reported by another",
    dossier: having(event({ when: on("2026-03-10"), references: both })),
  },
  {
    what: "a source of the month in which it happened",
    dossier: instead(
      { ...post, published: { edtf: "2026-03", earliest: "2026-03", latest: "2026-03", basis: "inferred" } },
      event({ when: on("2026-03-20") }),
    ),
  },
  {
    what: "a planned meeting that an older source announces",
    dossier: having(event({ status: "planned", when: on("2026-03-25") })),
  },
  {
    what: "an older source that is cited against it",
    dossier: having(
      event({
        when: on("2026-03-10"),
        references: [{ source: "source:post", intent: "disputes" }, { source: "source:radio" }],
      }),
    ),
  },
  { what: "two sources of two houses", dossier: having(event({ references: both })) },
  {
    what: "a statement with its speaker in two papers that repeat one another",
    dossier: instead({ ...radio, basedOn: ["source:post"] }, claim({ references: both })),
  },
  {
    what: "one source cited at two places",
    dossier: having(
      event({ references: [{ source: "source:post" }, { source: "source:post", locator: "second paragraph" }] }),
    ),
  },
  { what: "a silence that somebody looked for", dossier: having(position({ stance: "supports" })) },
  {
    what: "a claim in headline and text",
    dossier: having(claim({ references: [{ source: "source:post", selector: { exact: "port" } }] })),
    texts: new Map([["source:post", "Port offers four per cent\n\nThe port pays more: four per cent."]]),
  },
  {
    what: "a headline beside another source",
    dossier: having(
      claim({
        on: on("2026-02-01"),
        references: [{ source: "source:post", locator: "headline" }, { source: "source:radio" }],
      }),
    ),
  },
  {
    what: "a word that has title in it",
    dossier: having(claim({ references: [{ source: "source:post", locator: "subtitled part 2" }] })),
  },
  {
    what: "a question whose answer cites its source where its words stand",
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
  { what: "nothing at all", dossier: { ...sound, records: [] } },
];
