import type {
  AgreementStep,
  IssueLink,
  IssueStep,
  Reference,
  Stance,
  Vote,
  VoteCount,
} from "@backgrounder/model/talks";

/** The kinds of record that a document can have, each under a heading of its own. */
export type Form =
  | "source"
  | "party"
  | "person"
  | "issue"
  | "event"
  | "position"
  | "statement"
  | "proposal"
  | "term"
  | "conflict"
  | "question";

type Phrases = readonly string[];

/**
 * All words that the reading of documents knows in one language, in lower case. The words of a phrase have one space
 * between them. A document may mix languages. To add one, write a file like `de.ts` and add it to `words.ts`. If a
 * language leaves something out, editors write it in another one. Values of the schema, such as `planned`, are known in
 * every language.
 */
export interface Vocabulary {
  /** BCP 47. */
  lang: string;
  /** Headings of sections. The first of English is the one that messages and new documents use. */
  headings: Readonly<Record<Form | "notes", Phrases>>;
  /** What the lines under the title begin with: `as of: 2026-03-02`. */
  header: Readonly<Record<HeaderField, Phrases>>;
  /** What columns are called: `place: Town hall`. The first of English is the one that messages use. */
  columns: { readonly [Section in keyof ColumnNames]: Readonly<Record<ColumnNames[Section], Phrases>> };
  /** What a cell of a column begins with: `by Union`, `also the dockers`. */
  leads: Readonly<Record<LeadName, Phrases>>;
  /** Words in the first row of a table that are not names of columns. */
  tableHeads: Phrases;
  /** Other words for values of the schema, by field: `held` is `happened`. */
  values: Readonly<Record<ValueField, Readonly<Record<string, string>>>>;
  /** How a position begins. */
  stances: Readonly<Record<Stance, Phrases>>;
  silences: Readonly<Record<"not-stated" | "not-in-our-sources", Phrases>>;
  /** What comes before a condition, and before a condition that must not happen. */
  conditions: Readonly<Record<"if" | "unless", Phrases>>;
  /** Words after which a sentence may mean the opposite of what it begins with, or only a part of it. */
  unclear: Phrases;
  /** Written before a condition that must not happen: `Not: the port closes`. */
  not: string;
  /** A conditional position, as messages show it. */
  conditionalExample: string;
  /** In what sense a source is cited: `disputed by s2`. */
  intents: Readonly<Record<CitedIntent, Phrases>>;
  /** What the column for the handles of sources is called. */
  handle: Phrases;
  /** What may follow the handle of a source: `s1 p. 3`. */
  locators: Phrases;
  /** What joins the last two entries of a list. */
  and: Phrases;
  /** Articles, which do not matter when names are compared. */
  articles: Phrases;
  /** Participants or members that are not named. */
  others: Phrases;
  /** What a position replaces, if it replaces no other one. */
  nothing: Phrases;
  /** Between a role and where it is held: `spokesperson of the union`. */
  roleAt: Phrases;
  /** Between the party that makes an offer and the party that gets it. */
  offeredTo: Phrases;
  /** What an editor did to a line: `changed 2026-03-18, desk editor: date was 2026-03-22`. */
  history: HistoryWords;
  dates: DateWords;
  figures: FigureWords;
  ratification: RatificationWords;
  /** What is done with an agreement: `signed: 2016-11-24, Government`. */
  steps: Readonly<Record<AgreementStep["step"], Phrases>>;
  vote: VoteWords;
  /** Before who gave a mandate: `to monitor the ceasefire, given by Security Council`. */
  givenBy: Phrases;
  notes: NotesWords;
}

export interface VoteWords {
  options: Readonly<Record<VoteCount["option"], Phrases>>;
  results: Readonly<Record<NonNullable<Vote["result"]>, Phrases>>;
  turnout: Phrases;
  /** Before the share of all who may vote that must choose yes. */
  threshold: Phrases;
}

export type HeaderField =
  "standfirst" | "answer" | "question" | "asOf" | "lang" | "checked" | "reviewBy" | "notice" | "name";

/** The columns of each section, most of them named after the field that they fill; `common` are those of every section. */
export interface ColumnNames {
  common:
    | "alias"
    | "deprecated"
    | "from"
    | "genre"
    | "knownFrom"
    | "moved"
    | "name"
    | "note"
    | "rank"
    | "references"
    | "sameAs"
    | "until";
  source:
    | "author"
    | "basedOn"
    | "comment"
    | "completeness"
    | "published"
    | "publisher"
    | "retrieved"
    | "sha256"
    | "title"
    | "type"
    | "url";
  party: "allMembers" | "mandate" | "members" | "name" | "partOf" | "type";
  person: "from" | "mandate" | "name" | "organisation" | "role" | "until";
  issue: IssueLink["how"] | IssueStep["step"] | "name" | "obstacle" | "partOf" | "question";
  event:
    | "agenda"
    | "deadline"
    | "deadlineResult"
    | "dependsOn"
    | "name"
    | "outcome"
    | "partOf"
    | "participants"
    | "place"
    | "previously"
    | "status"
    | "summary"
    | "type"
    | "vote"
    | "voteRemark"
    | "when";
  position: "condition" | "issue" | "party" | "redLine" | "stance" | "statedBy" | "statedOn" | "supersedes";
  statement:
    | "about"
    | "figure"
    | "form"
    | "inLanguage"
    | "medium"
    | "on"
    | "origin"
    | "original"
    | "relayedBy"
    | "restates"
    | "speaker"
    | "text"
    | "translatedBy";
  proposal:
    | "about"
    | "basedOn"
    | "by"
    | "disclosedOn"
    | "exchange"
    | "expires"
    | "guarantee"
    | "implementation"
    | "name"
    | "on"
    | "other"
    | "previousVersion"
    | "publicity"
    | "ratification"
    | "sanctions"
    | "sideDealTo"
    | "status"
    | "summary"
    | "to"
    | "verification"
    | "version";
  term: "by" | "definition" | "name" | "notToBeConfusedWith";
  conflict: "member" | "question" | "state" | "summary" | "type";
  question: "answer" | "asOf" | "question";
}

export type LeadName =
  | "about"
  | "alias"
  | "author"
  | "basedOn"
  | "by"
  | "dependsOn"
  | "from"
  | "notToBeConfusedWith"
  | "partOf"
  | "proposedBy"
  | "proposedTo"
  | "retrieved"
  | "statedBy"
  | "until";

export type ValueField = "event.status" | "party.type";

/** `citesAsEvidence` needs no words: it is meant if there are none. */
export type CitedIntent = Exclude<NonNullable<Reference["intent"]>, "citesAsEvidence">;

export type HistoryVerb =
  "recorded" | "changed" | "corrected" | "withdrawn" | "accepted" | "confirmed" | "checked" | "resolved";

export interface HistoryWords {
  verbs: Readonly<Record<HistoryVerb, Phrases>>;
  severities: Readonly<Record<"minor" | "major", Phrases>>;
  /** Before the day. */
  on: Phrases;
  /** Before the name. */
  by: Phrases;
  /** Between a column and its earlier value: `date was 2026-03-22`. */
  was: Phrases;
  /** What is written for an earlier value if there was none. */
  noValue: Phrases;
}

export interface DateWords {
  weekdays: Phrases;
  shortWeekdays: Phrases;
  /** After the number of a day: `1st`. */
  ordinals: Phrases;
  /** Before a date that is not exact. */
  about: Phrases;
  /** Before a range of dates. */
  from: Phrases;
  /** Between the first and the last day. */
  until: Phrases;
  /** Words that make a date too vague to be read: `early March`, `at noon`. */
  vague: Phrases;
  /** Words before a date that only say on which side of it something is: `before 3 March`. */
  bounds: Phrases;
  /** Other words between the parts of a date that cannot be read: `on 1 or 2 March`. */
  joins: Phrases;
  /** Words such as `tomorrow`, whose date depends on the day of reading. */
  relative: Phrases;
  /** Before a weekday or a unit, which is then relative: `next Tuesday`. */
  relativeLeads: Phrases;
  /** `within`, of a deadline. */
  within: Phrases;
  /** Between a deadline and what it counts from. */
  after: Phrases;
  /** Singular and plural. */
  units: Readonly<Record<"D" | "W" | "M" | "Y", Phrases>>;
  bases: Readonly<Record<"stated" | "inferred" | "external", Phrases>>;
}

export interface FigureWords {
  /** Codes of UN/CEFACT or ISO 4217, by the words for them. */
  units: Readonly<Record<string, string>>;
  comparators: Readonly<Record<"approximately" | "under" | "over", Phrases>>;
  /** Between the least and the most. */
  to: Phrases;
  /** By the number that they multiply with. */
  scales: Readonly<Record<"1e6" | "1e9", Phrases>>;
  /** Before what a number is counted against. */
  per: Phrases;
  /** Before the time that a number is about. */
  of: Phrases;
}

export interface RatificationWords {
  majority: Phrases;
  /** Before whose votes are counted. */
  of: Phrases;
  voters: Readonly<Record<"present" | "all", Phrases>>;
  /** After whose votes are counted. */
  members: Phrases;
  if: Phrases;
  instruments: Readonly<Record<"treaty" | "agreement", Phrases>>;
}

/** Words in notes that are not a document yet. */
export interface NotesWords {
  /** Between a party and an issue: `Union on pay: wants 6 %`. */
  on: Phrases;
  /** Before a question and its answer. */
  question: Phrases;
  answer: Phrases;
  /** The title of a document whose notes have none. */
  untitled: string;
}
