import type {
  CalloutBlock,
  Conflict,
  DossierRecord,
  EventStatus,
  FaqBlock,
  ForceTerm,
  KeyPointsBlock,
  Objection,
  Party,
  PromptBlock,
  Proposal,
  ShownChange,
  ShownNotice,
  ShownPart,
  ShownReliability,
  Silence,
  Stance,
  TalksBlock,
  TimelineEntry,
} from "../generated/types.js";
import type { GuaranteeLabels } from "./guarantee-labels.js";
import type { RecordWords } from "./record-words.js";

/** The pages beside the first one of a site about talks. */
export type TalksPageName =
  | "events"
  | "people"
  | "positions"
  | "proposals"
  | "statements"
  | "disputes"
  | "outlook"
  | "questions"
  | "terms"
  | "changes"
  | "sources"
  | "corrections";

/** The words that blocks print of their own, in one language. A newsroom passes its own, all or a few of them. */
export interface Labels {
  /** BCP 47: the language that these words are in. */
  lang: string;
  faq: Record<NonNullable<FaqBlock["kind"]>, string>;
  callout: Record<CalloutBlock["kind"], string>;
  keyPoints: Record<KeyPointsBlock["kind"], string>;
  prompt: Record<PromptBlock["kind"], string>;
  method: string;
  scenarios: string;
  challenges: string;
  nextSteps: string;
  keyTerms: string;
  expertOpinion: string;
  sources: string;
  related: string;
  corrections: string;
  timeline: string;
  /** Before one source, and before several. */
  source: string;
  sourcesInline: string;
  /** `{date}` is replaced by the day. */
  asOf: string;
  /** `{date}` and `{name}` are replaced by the day and by who checked. */
  checked: string;
  /** In a list of sources; `{date}` is replaced by the day on which it was read. */
  accessed: string;
  status: Record<EventStatus, string>;
  /** Before what a scenario takes for granted, and before what it would lead to. */
  assumes: string;
  leadsTo: string;
  hingesOn: string;
  /** `{name}` is replaced by who said so. */
  accordingTo: string;
  mitigation: string;
  /** `{name}` is replaced by what was corrected. */
  corrects: string;
  /** Names the link from a source back to the words that cite it; `{number}` tells several apart. */
  backToText: string;
  /** Names the number that leads from words to their source; `{number}` is replaced by it. */
  citation: string;
  /** Names the link from an answer, an event, a position or a dispute to itself; `{name}` is replaced by its name. */
  permalink: string;
  /** After a list of names that others may belong to. */
  andOthers: string;
  /** Before who took part, who was expected to, and who stayed away. */
  participants: string;
  participantsExpected: string;
  /** Of a meeting that has begun since. */
  participantsAnnounced: string;
  participantsAbsent: string;
  participantsWalkedOut: string;
  /** Where no source gives a date. */
  undated: string;
  /** After a link to what the page itself does not draw; `{url}` is replaced by its address. */
  embedded: string;
  /** Under an image; `{name}` is replaced by who made it. */
  credit: string;
  dates: DateLabels;
  talks: TalksLabels;
}

/** Words around a date that is not certain; `{date}`, `{from}` and `{until}` are replaced by days, months or years. */
export interface DateLabels extends DateFormats {
  /** A full day after a word, where a language has an article there: "le {date}". Months and years have none. */
  dayInSentence?: string;
  about: string;
  perhaps: string;
  between: string;
  range: string;
  /** Between two days, one of which it was. */
  or: string;
  notBefore: string;
  notAfter: string;
  /** `{year}` is the first year of ten. */
  decade: string;
}

/**
 * How a date is written: `{day} {month} {year}`. In a range the later date has `{day2}`, `{month2}` and `{year2}`.
 * `{monthAlone}` is a name from `monthsAlone`, `{monthNumber}` a figure.
 */
export interface DateFormats {
  /** January first, in the form that a date has: "17 sierpnia 2025". */
  months: readonly string[];
  /** The form without a day, where a language has another one: "sierpień 2025". */
  monthsAlone?: readonly string[];
  /** What a language writes for the first of a month: "1er". */
  firstDay?: string;
  year: string;
  month: string;
  day: string;
  years: string;
  monthsOfOneYear: string;
  monthsAcrossYears: string;
  daysOfOneMonth: string;
  daysOfOneYear: string;
  daysAcrossYears: string;
}

/** What is still talked about, what was agreed, what failed, and what others are only likened to. */
export type ProposalGroup = "open" | "agreed" | "failed" | "compared";

type Widget = Exclude<TalksBlock["widget"], "timeline">;

/** The words that the widgets of the talks print of their own. `{name}`, `{date}` and so on are replaced by values. */
export interface TalksLabels {
  /** Above each widget; the timeline has its own, `Labels.timeline`. */
  headings: Record<Widget, string>;
  stance: Record<Stance, string>;
  silence: Record<Silence, string>;
  /** Under a matrix in which it occurs. */
  silenceMeans: Record<Silence, string>;
  /** Under a matrix that would be too large. */
  partiesLeftOut: string;
  issuesLeftOut: string;
  matrix: string;
  issue: string;
  conditions: string;
  /** Where the party itself calls its position not negotiable. */
  redLine: string;
  /** Before what a party held earlier. */
  earlier: string;
  /** Before proposals and statements of a party that speak to the issue. */
  elsewhere: string;
  /** Who a record rests on. */
  oneOrigin: string;
  severalOrigins: string;
  noOrigin: string;
  /** Before the source of a record that rests on this one only. */
  oneSource: string;
  disputed: string;
  /** `{question}` is replaced by what the dispute is about. */
  disputedQuestion: string;
  /** A source that is cited against a record; `{name}`. */
  objection: Record<Objection["sense"], string>;
  /** Where a text is not a report. */
  genre: Record<NonNullable<ShownReliability["genre"]>, string>;
  withdrawn: string;
  /** `{why}`. */
  withdrawnBecause: string;
  /** Where an uncertain date lets something be so on the day, and does not make it so. */
  possible: string;
  /** `{name}`: the sources that confirm it. */
  confirmedBy: string;
  /** `{name}`, `{date}` and `{how}`. */
  confirmed: string;
  notice: Record<ShownNotice["change"], string>;
  cause: Record<ShownChange["cause"], string>;
  change: Record<ShownChange["change"], string>;
  /** Of records that say the same as before. */
  sameWords: Record<NonNullable<ShownChange["sameWords"]>, string>;
  kind: Record<DossierRecord["kind"], string>;
  /** `{from}` and `{until}`. */
  between: string;
  nothingChanged: string;
  before: string;
  after: string;
  proposalStatus: Record<Proposal["status"], string>;
  conflictType: Record<Conflict["type"], string>;
  conflictState: Record<Conflict["state"], string>;
  /** `{name}`, `{date}` and `{why}`. */
  resolved: string;
  /** A table of what was proposed, and its columns. */
  proposals: Record<"title" | "proposal" | "by" | "status" | "what" | "exchange", string>;
  /** Above the tables of proposals. */
  proposalGroups: Record<ProposalGroup, string>;
  /** A table of what was said, and its columns. */
  statements: Record<"title" | "who" | "when" | "what", string>;
  scenariosOf: string;
  notToBeConfusedWith: string;
  weakest: string;
  relayedBy: string;
  /** Under an answer of the editors: `{name}` and `{date}` are replaced by who gave it and when. */
  answered: string;
  /** In place of an answer. */
  noAnswer: string;
  agreed: string;
  open: string;
  /** Where nothing is agreed, and where nothing is to come. */
  nothingAgreed: string;
  nothingNext: string;
  /** Under an issue that is settled: `{name}` and `{date}` are replaced by the agreement and its day. */
  settled: string;
  settledOn: string;
  /** Opens what a row of marks means in words. */
  inWords: string;
  /** What a single dot means, for who does not see it; and the key to all dots. */
  oneOriginMark: string;
  /** By how many origins there are: three means three or more. */
  marks: Record<0 | 1 | 2 | 3 | "numbers", string>;
  /** `{name}` is replaced by the parties that have no position. */
  noPosition: string;
  /** `{name}` is replaced by the issues on which no position was found. */
  noStance: string;
  /** `{before}` and `{after}` are replaced by two stances. */
  moved: string;
  /** The same for two dates. */
  movedDate: string;
  /** Names the picture of the events for who does not see it. */
  track: string;
  /** `{count}` is replaced by how many events are folded away. */
  otherEvents: string;
  otherChanges: string;
  /** `{count}` is replaced by how many claims of a dispute are folded away. */
  otherClaims: string;
  moreOnThis: string;
  /** `{name}` is replaced by the one origin of several wordings. */
  allFrom: string;
  /** The name of a page or a list, and how much is in it. */
  counted: string;
  /** The title of a page of an earlier day, and the band across its top; `{date}` is replaced by the day. */
  onDay: string;
  knownOn: string;
  latestState: string;
  /** Above the links to the pages of the talks. */
  more: string;
  /** What the pages of the talks are called. */
  pages: Record<TalksPageName, string>;
  latest: string;
  next: string;
  positions: string;
  /** `{count}`. */
  disputes: string;
  /** Of what was planned, once its days have come. */
  plan: Record<NonNullable<TimelineEntry["plan"]>, string>;
  /** Above the events that are still to come. */
  notYet: string;
  outcome: string;
  /** Where a force would be, and what is printed where no proposal puts one. */
  places: Record<ForceTerm["basing"] | "none", string>;
  /** What a party or person did: `{name}` is replaced by the event or the proposal. */
  acts: Record<"event" | "proposal", string>;
  partyType: Record<Party["type"], string>;
  capacity: Record<ShownPart["capacity"], string>;
  members: string;
  alsoNamed: string;
  /** `{name}` is replaced by those who said or did something, the most active first. */
  involved: string;
  bodies: string;
  from: string;
  until: string;
  /** `{words}`: the title of a person as a source gives it. */
  inSource: string;
  /** Guarantees side by side, and their layers. */
  guarantees: GuaranteeLabels;
  /** What a record says in values. */
  record: RecordWords;
}
