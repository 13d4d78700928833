import { passageOf } from "../text/passage.js";
import {
  claim,
  having,
  instead,
  post,
  report,
  sentence,
  texts,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";
import type { Reference } from "../../../generated/types.js";

const pointing = (exact: string, more: object = {}): Reference[] => [
  { source: "source:post", selector: { exact, ...more } },
];
const quote = (text: string, fields: object = {}) => claim({ form: "quote", text, ...fields });

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
    what: "a quote in Spanish in a dossier in English",
    dossier: having(quote("No vamos a firmar un mal acuerdo")),
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "“No vamos a firmar un mal acuerdo” is not in the language of the dossier (en)",
  },
  {
    what: "a quote in Cyrillic letters",
    dossier: having(quote("Нам нужен каждый кран")),
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "not in the language of the dossier",
  },
  {
    what: "a quote in English in a dossier in German",
    dossier: { ...having(quote("We will not sign a bad deal")), lang: "de" },
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "(de)",
  },
  {
    what: "a quote that was said in Spanish, with neither the words nor the translator",
    dossier: having(quote("We will not sign", { inLanguage: "es" })),
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "translatedBy",
    says: "said in another language (es), but neither the words themselves nor the translator",
  },
  {
    what: "a quote whose source has it in German",
    dossier: having(
      quote("We will not sign a bad deal", {
        references: pointing("Wir werden kein schlechtes Abkommen unterzeichnen"),
      }),
    ),
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "inLanguage",
    says: "The source has “Wir werden kein schlechtes Abkommen unterzeichnen”",
  },
  {
    what: "a quote in other words",
    dossier: having(quote("We need all cranes")),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "text",
    says: "“We need all cranes” does not appear word for word in “Report of 1 March”",
  },
  {
    what: "a quote with its halves swapped",
    dossier: having(quote("we need it now … We need every crane")),
    texts,
    rule: "words-not-in-source",
    record: "statement:a",
    path: "text",
    says: "does not appear word for word in",
  },
  {
    what: "a quote that is not in the source it is said to come from, but in another",
    dossier: having(
      quote("We need every crane", {
        references: [{ source: "source:other", intent: "includesQuotationFrom" }, { source: "source:post" }],
      }),
      { ...post, id: "source:other", name: "Other", publisher: "Island Radio" },
    ),
    texts: new Map([...texts, ["source:other", "The harbour master asked for cranes."]]),
    rule: "words-not-in-source",
    record: "statement:a",
    path: "text",
    says: "“We need every crane” does not appear word for word in “Other”",
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
    what: "a passage that repeats more than its last five words",
    dossier: having(
      claim({
        references: [
          {
            source: "source:post",
            passage: { sha256: "0".repeat(64), first: "start", last: "one two three four five six" },
          },
        ],
      }),
    ),
    rule: "selector-too-long",
    record: "statement:a",
    path: "references[0].passage.last",
    says: "This has 6 words. At most 5",
  },
];

export const passingWords: PassingCase[] = [
  {
    what: "a translated quote with its language and its translator",
    dossier: having(
      quote("We will not sign a bad deal", {
        inLanguage: "de",
        translatedBy: "desk editor",
        references: pointing("Wir werden kein schlechtes Abkommen unterzeichnen"),
      }),
    ),
  },
  {
    what: "a translated quote with the words as they were said",
    dossier: having(quote("We will not sign", { inLanguage: "es", original: "No vamos a firmar" })),
  },
  {
    what: "a short quote without small words, and one in the English of another country",
    dossier: having(
      quote("Peace talks resume Monday!"),
      quote("We need every crane", { id: "statement:b", name: "Other", inLanguage: "en-GB" }),
    ),
  },
  {
    what: "a claim in the words of another language, which is not a quotation",
    dossier: having(claim({ text: "Sueldos dignos ahora para todos nosotros" })),
  },
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
];
