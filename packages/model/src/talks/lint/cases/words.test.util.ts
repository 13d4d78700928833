import { passageOf } from "../text/passage.js";
import { claim, event, having, instead, post, report, texts, type Fault, type NoFault } from "./sound.test.util.js";
import type { Reference } from "../../../generated/types.js";

const pointing = (exact: string, more: object = {}): Reference[] => [
  { source: "source:post", selector: { exact, ...more } },
];
const quote = (text: string, fields: object = {}) => claim({ form: "quote", text, ...fields });
const sentence =
  "The council may vote in April and hopes that ferries will run on all islands again before the beginning of the summer holidays.";

export const wordFaults: Fault[] = [
  {
    what: "a quote that nobody said",
    dossier: having({ ...quote("We need every crane"), speaker: undefined } as never),
    rule: "quote-without-speaker",
    record: "statement:a",
    path: "text",
    says: "“We need every crane” has no speaker",
  },
  {
    what: "a quote in other words",
    dossier: having(quote("We need all cranes")),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "text",
    says: "“We need all cranes” is not in “Report of 1 March”",
  },
  {
    what: "a quote with its halves exchanged",
    dossier: having(quote("we need it now … We need every crane")),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "text",
    says: "is not in",
  },
  {
    what: "a selector in other words",
    dossier: having(claim({ references: pointing("will not object") })),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "references[0].selector",
    says: "“will not object” is not in “Report of 1 March”",
  },
  {
    what: "a selector that cuts a word",
    dossier: having(claim({ references: pointing("spokes") })),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "references[0].selector",
    says: "is not in",
  },
  {
    what: "a selector with another beginning before it",
    dossier: having(claim({ references: pointing("need every crane", { prefix: "They" }) })),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "references[0].selector",
    says: "but not after “They”",
  },
  {
    what: "a passage that was changed",
    dossier: having(
      claim({ references: [{ source: "source:post", passage: { ...passageOf(sentence), sha256: "0".repeat(64) } }] }),
    ),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "references[0].passage",
    says: "from “The council may vote in” to “beginning of the summer holidays.”",
  },
  {
    what: "words that stand in two places",
    dossier: having(claim({ references: pointing("we need", {}) })),
    texts: new Map([
      ["source:post", "First we need a crane for the ships. Then, when the ships are in, we need a pilot."],
    ]),
    rule: "words-found-twice",
    record: "statement:a",
    path: "references[0].selector",
    says: "“we need” stands in 2 different places",
  },
  {
    what: "a sentence as a selector",
    dossier: having(claim({ references: pointing("one two three four five six seven eight nine ten eleven twelve") })),
    rule: "selector-too-long",
    record: "statement:a",
    path: "references[0].selector",
    says: "12 words where 11",
  },
  {
    what: "a sentence divided into a selector and what stands before it",
    dossier: having(
      claim({
        references: pointing("four five six seven eight nine ten", {
          prefix: "one two three",
          suffix: "eleven twelve",
        }),
      }),
    ),
    rule: "selector-too-long",
    record: "statement:a",
    path: "references[0].selector",
    says: "12 words with `prefix` and `suffix`",
  },
  {
    what: "a passage with half its text as its beginning",
    dossier: having(
      claim({
        references: [
          {
            source: "source:post",
            passage: { sha256: "0".repeat(64), first: "one two three four five six", last: "end" },
          },
        ],
      }),
    ),
    rule: "selector-too-long",
    record: "statement:a",
    path: "references[0].passage.first",
    says: "6 words where 5",
  },
  {
    what: "a sentence of a source in a summary, in other type",
    dossier: having(
      event({
        status: "planned",
        when: { edtf: "2026-04", earliest: "2026-04", latest: "2026-04", basis: "stated" },
        summary: `First: ferries will run on ALL islands – again: before the beginning of the summer.`,
      }),
    ),
    texts,
    rule: "copied-words",
    record: "event:a",
    path: "summary",
    says: "13 words in a row are those of “Report of 1 March”: “ferries will run on …”",
  },
  {
    what: "twelve words of a source in a row",
    dossier: having(event({ summary: "Will run on all islands again before the beginning of the summer." })),
    texts,
    rule: "copied-words",
    record: "event:a",
    path: "summary",
    says: "12 words in a row",
  },
  {
    what: "an article as a quote",
    dossier: having(quote(`${sentence} ${sentence} ${sentence}`)),
    texts: new Map([["source:post", `${sentence} ${sentence} ${sentence}`]]),
    rule: "copied-words",
    record: "statement:a",
    path: "text",
    says: "69 words in a row",
  },
  {
    what: "light words in a dossier on a war",
    dossier: having(event({ summary: "The harbour was hit in the war." }), {
      kind: "question",
      id: "question:a",
      name: "Did you know?",
      question: "How many ships were sunk?",
      answer: "Two.",
      asOf: "2026-03-20",
      references: [{ source: "source:post" }],
    }),
    rule: "light-words-on-grave-matter",
    record: "question:a",
    path: "name",
    says: "“Did you know” in a dossier on war",
  },
  {
    what: "light words in German on an earthquake",
    dossier: having(event({ name: "Profi-Tipp: so half die Stadt nach dem Erdbeben" })),
    rule: "light-words-on-grave-matter",
    record: "event:a",
    path: "name",
    says: "“Profi-Tipp” in a dossier on Erdbeben",
  },
];

export const soundWords: NoFault[] = [
  { what: "a quote with its typography changed", dossier: having(quote('"we need it now, not in May"')), texts },
  {
    what: "a quote with an omission and an insertion",
    dossier: having(quote("And we need [the crane] now … not in May.")),
    texts: new Map([["source:post", "“And we need it now, or so, not in May.”"]]),
  },
  {
    what: "a quote whose source is not at hand, beside one that lacks it",
    dossier: having(
      quote("All cranes", {
        on: { edtf: "2026-02-01", earliest: "2026-02-01", latest: "2026-02-01", basis: "stated" },
        references: [{ source: "source:post" }, { source: "source:radio" }],
      }),
    ),
    texts,
  },
  {
    what: "the words of a primary document",
    dossier: instead({ ...post, type: "primary" }, { ...quote("We need every crane"), speaker: undefined } as never),
  },
  {
    what: "a selector typed with plain signs",
    dossier: having(
      claim({
        text: "A deal is possible.",
        references: pointing("union's spokesperson might not object to a long-term deal"),
      }),
    ),
    texts,
  },
  {
    what: "a selector with what stands about it",
    dossier: having(claim({ references: pointing("we need", { prefix: "And", suffix: "it now" }) })),
    texts,
  },
  {
    what: "a passage kept by its sum",
    dossier: having(claim({ references: [{ source: "source:post", passage: passageOf(sentence) }] })),
    texts,
  },
  {
    what: "words of an article that is printed twice on its page",
    dossier: having(claim({ references: pointing("need every crane") })),
    texts: new Map([["source:post", `${report}\n${report}\n${report}`]]),
  },
  {
    what: "eleven words",
    dossier: having(claim({ references: pointing("one two three four five six seven eight nine ten eleven") })),
  },
  {
    what: "eleven words of a source in a row",
    dossier: having(event({ summary: "Ferries will run on all islands again before the beginning of it." })),
    texts,
  },
  { what: "the note of an editor, which is never published", dossier: having(event({ note: sentence })), texts },
  {
    what: "a source's own headline",
    dossier: instead({ ...post, title: sentence }),
    texts: new Map([["source:post", sentence]]),
  },
  { what: "light words about a strike", dossier: having(event({ name: "Did you know? The port is old" })) },
  {
    what: "light words about a price war and a war of words",
    dossier: having(event({ name: "Pro tip: wait", summary: "A price war and a war of words over ferries." })),
    asOf: "2026-03-20",
  },
  {
    what: "light words that are spoken of",
    dossier: having(event({ summary: "The war went on. One source has a box “Did you know?” on it." })),
  },
  {
    what: "light words that somebody said",
    dossier: having(event({ summary: "The war went on." }), quote("Did you know?", { speaker: "party:union" })),
  },
  {
    what: "a pro who tips a waiter",
    dossier: having(event({ summary: "In the war, a pro tipped the waiter, and the pro tipster left." })),
  },
];
