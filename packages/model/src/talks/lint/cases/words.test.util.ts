import { passageOf } from "../text/passage.js";
import {
  claim,
  event,
  having,
  instead,
  post,
  report,
  texts,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";
import type { Reference } from "../../../generated/types.js";

const pointing = (exact: string, more: object = {}): Reference[] => [
  { source: "source:post", selector: { exact, ...more } },
];
const quote = (text: string, fields: object = {}) => claim({ form: "quote", text, ...fields });
const sentence =
  "The council may vote in April and hopes that ferries will run on all islands again before the beginning of the summer holidays.";

export const failingWords: FailingCase[] = [
  {
    what: "a quote without a speaker",
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
    what: "a quote with its halves swapped",
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
    what: "a selector with the wrong prefix",
    dossier: having(claim({ references: pointing("need every crane", { prefix: "They" }) })),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "references[0].selector",
    says: "but not after “They”",
  },
  {
    what: "a passage that has changed since",
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
    what: "a selector whose words appear in two places",
    dossier: having(claim({ references: pointing("we need", {}) })),
    texts: new Map([
      ["source:post", "First we need a crane for the ships. Then, when the ships are in, we need a pilot."],
    ]),
    rule: "words-found-twice",
    record: "statement:a",
    path: "references[0].selector",
    says: "“we need” appears in 2 different places",
  },
  {
    what: "a selector that is a whole sentence",
    dossier: having(claim({ references: pointing("one two three four five six seven eight nine ten eleven twelve") })),
    rule: "selector-too-long",
    record: "statement:a",
    path: "references[0].selector",
    says: "The selector has 12 words. At most 11",
  },
  {
    what: "a sentence split into a selector, a prefix and a suffix",
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
    what: "a passage that repeats more than its first five words",
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
    says: "This has 6 words. At most 5",
  },
  {
    what: "a source's sentence in a summary, with other capitals and punctuation",
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
    says: "13 words in a row are the same as in “Report of 1 March”: “ferries will run on …”",
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
    what: "a whole article as a quote",
    dossier: having(quote(`${sentence} ${sentence} ${sentence}`)),
    texts: new Map([["source:post", `${sentence} ${sentence} ${sentence}`]]),
    rule: "copied-words",
    record: "statement:a",
    path: "text",
    says: "69 words in a row",
  },
  {
    what: "a flippant label in a dossier about a war",
    dossier: having(event({ summary: "The harbour was hit in the war." }), {
      kind: "question",
      id: "question:a",
      name: "Did you know?",
      question: "How many ships were sunk?",
      answer: "Two.",
      asOf: "2026-03-20",
      references: [{ source: "source:post" }],
    }),
    rule: "flippant-label",
    record: "question:a",
    path: "name",
    says: "“Did you know” is too light for a dossier about war",
  },
  {
    what: "a flippant label in German in a dossier about an earthquake",
    dossier: having(event({ name: "Profi-Tipp: so half die Stadt nach dem Erdbeben" })),
    rule: "flippant-label",
    record: "event:a",
    path: "name",
    says: "“Profi-Tipp” is too light for a dossier about Erdbeben",
  },
];

export const passingWords: PassingCase[] = [
  {
    what: "a quote with other quotation marks and punctuation",
    dossier: having(quote('"we need it now, not in May"')),
    texts,
  },
  {
    what: "a quote with a marked omission and insertion",
    dossier: having(quote("And we need [the crane] now … not in May.")),
    texts: new Map([["source:post", "“And we need it now, or so, not in May.”"]]),
  },
  {
    what: "a quote that is missing from one source while the text of the other is not given",
    dossier: having(
      quote("All cranes", {
        on: { edtf: "2026-02-01", earliest: "2026-02-01", latest: "2026-02-01", basis: "stated" },
        references: [{ source: "source:post" }, { source: "source:radio" }],
      }),
    ),
    texts,
  },
  {
    what: "a quote from a primary document",
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
    what: "a selector with the right prefix and suffix",
    dossier: having(claim({ references: pointing("we need", { prefix: "And", suffix: "it now" }) })),
    texts,
  },
  {
    what: "a passage with the right checksum",
    dossier: having(claim({ references: [{ source: "source:post", passage: passageOf(sentence) }] })),
    texts,
  },
  {
    what: "words of an article that its page prints twice",
    dossier: having(claim({ references: pointing("need every crane") })),
    texts: new Map([["source:post", `${report}\n${report}\n${report}`]]),
  },
  {
    what: "a selector of eleven words",
    dossier: having(claim({ references: pointing("one two three four five six seven eight nine ten eleven") })),
  },
  {
    what: "eleven words of a source in a row",
    dossier: having(event({ summary: "Ferries will run on all islands again before the beginning of it." })),
    texts,
  },
  {
    what: "a copied sentence in an editor's note, which is never published",
    dossier: having(event({ note: sentence })),
    texts,
  },
  {
    what: "the headline of the source as its title",
    dossier: instead({ ...post, title: sentence }),
    texts: new Map([["source:post", sentence]]),
  },
  {
    what: "a flippant label in a dossier about a strike",
    dossier: having(event({ name: "Did you know? The port is old" })),
  },
  {
    what: "a flippant label in a dossier about a price war and a war of words",
    dossier: having(event({ name: "Pro tip: wait", summary: "A price war and a war of words over ferries." })),
    asOf: "2026-03-20",
  },
  {
    what: "a flippant label that is only mentioned",
    dossier: having(event({ summary: "The war went on. One source has a box “Did you know?” on it." })),
  },
  {
    what: "a flippant label in a quote",
    dossier: having(event({ summary: "The war went on." }), quote("Did you know?", { speaker: "party:union" })),
  },
  {
    what: "a professional who tips a waiter",
    dossier: having(event({ summary: "In the war, a pro tipped the waiter, and the pro tipster left." })),
  },
];
