import type { ExtractedBlock } from "@backgrounder/model/article";

type KindOf<T extends ExtractedBlock["type"]> = Extract<ExtractedBlock, { type: T; kind: string }>["kind"];

/** The block that a label announces. */
export type Announced =
  | { type: "faq"; kind: KindOf<"faq"> }
  | { type: "callout"; kind: KindOf<"callout"> }
  | { type: "key-points"; kind: KindOf<"key-points"> }
  | { type: "prompt"; kind: KindOf<"prompt"> }
  | { type: "scenarios" | "challenges" | "next-steps" | "key-terms" | "expert-opinion" | "sources" | "related" }
  /** The article itself begins ("Original post"), the readers' words begin, or a table of contents. */
  | { type: "body" | "comments" | "contents" };

export interface LabelEntry {
  block: Announced;
  /**
   * In lower case, without hyphens, quotation marks and closing punctuation. `*` at either end stands
   * for further words, `#` for a number. A label with `*` wants a list or questions under it.
   */
  words: readonly string[];
}

/** What one language calls things. Data only: a language is added by writing one of these. */
export interface Grammar {
  lang: string;
  /** The commonest little words, by which the language is told. */
  commonWords: readonly string[];
  labels: readonly LabelEntry[];
  /** Whole lines that belong to the page and not to the article. */
  chrome: readonly string[];
  /** `Q` and `A` of "Q: …" and "A: …". */
  questionMarks: readonly string[];
  answerMarks: readonly string[];
  /** What stands before the author's name in a line of its own. */
  byline: readonly string[];
  /** Who signs without a name: "By staff". */
  newsroom: readonly string[];
  /** What stands before the date of publication. */
  published: readonly string[];
  /** What stands before the date of a later change. */
  updated: readonly string[];
  /** Whether 03/04/2025 can only be the third of April; in English it may be the fourth of March. */
  dayFirst: boolean;
  /** Full names and the abbreviations in use, January first. */
  months: readonly (readonly string[])[];
  /** Verbs with which somebody is quoted; two words are allowed. */
  speech: readonly string[];
  pronouns: readonly string[];
  /** Words that begin a rhetorical question: "But who pays?" */
  conjunctions: readonly string[];
  /** How an interviewer addresses, in the case of the middle of a sentence: "Sie" asks, "sie" tells. */
  address: readonly string[];
  /** How the interviewed answers, in lower case. */
  firstPerson: readonly string[];
  interview: readonly string[];
  /** Calls to the reader. */
  calls: Readonly<Record<KindOf<"prompt">, readonly string[]>>;
  /** How a line leads to links that follow it. */
  leadsToRelated: readonly string[];
  hingesOn: readonly string[];
  /** Words of a heading that promises a way out beside each challenge, and labels of that way out. */
  promisesMitigation: readonly string[];
  mitigation: readonly string[];
}
