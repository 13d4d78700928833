import type { ExtractedBlock } from "@backgrounder/model/article";

type KindOf<T extends ExtractedBlock["type"]> = Extract<ExtractedBlock, { type: T; kind: string }>["kind"];
/** Blocks whose label also says of which kind they are. */
type TypeWithKind = "faq" | "callout" | "key-points" | "prompt";
type PlainType =
  | "scenarios"
  | "challenges"
  | "next-steps"
  | "timeline"
  | "key-terms"
  | "expert-opinion"
  | "sources"
  | "related"
  /** Readers' comments begin, a table of contents, or the article itself ("Original post"). */
  | "comments"
  | "contents"
  | "body";

/** What a label announces. */
export type LabelTarget = { [T in TypeWithKind]: { type: T; kind: KindOf<T> } }[TypeWithKind] | { type: PlainType };

/**
 * Labels by what they announce, in lower case, without hyphens, quotation marks and closing punctuation.
 * `*` at either end stands for more words, `#` for a number. A label with `*` needs a list or questions under it.
 */
export type Labels = { [T in TypeWithKind]: Readonly<Record<KindOf<T>, readonly string[]>> } & Readonly<
  Record<PlainType, readonly string[]>
>;

/**
 * All that the reading of articles knows about one language, as data: words in lower case, unless a field says
 * otherwise. To add a language, write one of these and add it to `vocabularies.ts`.
 */
export interface Vocabulary {
  /** BCP 47. */
  lang: string;
  /** Unicode's name of a script that no other language here uses; the language is recognised by it. */
  script?: "Han";
  /** The commonest little words, by which a language without a script of its own is recognised. */
  commonWords: readonly string[];
  labels: Labels;
  /** Whole lines that belong to the page and not to the article: buttons, navigation. `*` and `#` as in labels. */
  pageWords: readonly string[];
  /** How `&` is read aloud. */
  and?: string;
  /** Abbreviations with a full stop that ends no sentence, with their capital letters. */
  abbreviations: readonly string[];

  /** `Q` and `A` of "Q: …" and "A: …", with their capital letters. */
  questionPrefixes: readonly string[];
  answerPrefixes: readonly string[];
  /** The characters from 1 to 10, where questions may be numbered with them. */
  numerals?: string;

  /** What comes before the author's name in a line of its own. */
  byline: readonly string[];
  /** Who signs without a name: "By staff". */
  newsroom: readonly string[];
  /** Words that a name may contain without a capital letter. */
  nameParticles: readonly string[];
  /** What comes before the date of publication. */
  published: readonly string[];
  /** What comes before the date of a later change. */
  updated: readonly string[];
  /** Whether 03/04/2025 can only be the third of April; in English it may be the fourth of March. */
  dayFirst: boolean;
  /** The preposition before a date. */
  beforeDate: readonly string[];
  /** The days of the week, also shortened; `*` stands for letters. */
  weekdays: readonly string[];
  /** Words around a time of day and names of time zones: "at 10 am GMT". */
  timeWords: readonly string[];
  /** Whether "12." is read as "twelfth": "12. Mai" is a date, and not the twelfth item of a list. */
  ordinalsEndInFullStop: boolean;
  /** What follows the number of the day: "3rd". */
  ordinals: readonly string[];
  /** Words between the parts of a date: "3 de mayo". */
  dateJoiners: readonly string[];
  /** What follows the year, the month and the day, where dates are written with them. */
  dateUnits?: readonly [year: string, month: string, day: string];

  /** Verbs with which someone is quoted; several words are allowed. */
  speech: readonly string[];
  /** As `speech`, where the speaker comes after it and not before. */
  accordingTo: readonly string[];
  /** Words between a speaker and the verb that are not part of the name. */
  auxiliaries: readonly string[];
  /** Words that begin a new clause, so that no name continues over them. */
  clauseOpeners: readonly string[];
  /** A day beside a speaker that is not part of the name, with its capital letters; `*` stands for letters. */
  dayPhrases: readonly string[];
  /** Words between someone's role and where they work: "Fellow at the Institute". */
  affiliation: readonly string[];
  pronouns: readonly string[];

  /** Words that begin a rhetorical question: "But who pays?" */
  conjunctions: readonly string[];
  /** How an interviewer says "you" in the middle of a sentence, with capital letters: "Sie" asks, "sie" does not. */
  secondPerson: readonly string[];
  /** How the person who is interviewed says "I". */
  firstPerson: readonly string[];
  /** Words around an interview that say what it is. */
  interviewWords: readonly string[];

  /** Calls to the reader. */
  calls: Readonly<Record<KindOf<"prompt">, readonly string[]>>;
  /** Words of a line that leads to the links after it. */
  leadsToRelated: readonly string[];
  /** Words of a line that says what scenarios depend on. */
  hingesOn: readonly string[];
  /** Words of a heading that promises a way out for each challenge. */
  promisesMitigation: readonly string[];
  /** Labels of that way out. */
  mitigation: readonly string[];
}
