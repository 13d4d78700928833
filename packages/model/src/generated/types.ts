/** Made by packages/model/scripts/generate.ts from src/schema; remake with `npm run generate`. */

/**
 * `kind:slug`, minted once and kept when a title changes, such as `question:who-signs`.
 */
export type Id = string;
/**
 * A date as in IsoDate, or an instant with its offset: `2025-08-17T09:30:00+02:00`.
 */
export type IsoDateTime = string;
/**
 * One part of an article, told apart by `type`.
 */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | ImageBlock
  | QuoteBlock
  | TableBlock
  | EmbedBlock
  | HtmlBlock
  | FaqBlock
  | CalloutBlock
  | KeyPointsBlock
  | MethodBlock
  | ScenariosBlock
  | ChallengesBlock
  | NextStepsBlock
  | KeyTermsBlock
  | ExpertOpinionBlock
  | SourcesBlock
  | RelatedBlock
  | PromptBlock
  | CorrectionsBlock
  | TalksBlock;
/**
 * A year, a month or a day: `2025`, `2025-08` or `2025-08-17`.
 */
export type IsoDate = string;
/**
 * Plain words, or paragraphs in the form of Portable Text.
 */
export type RichText = string | TextBlock[];
export type ListItem = RichText | NestedList;
/**
 * Where an event stands (after schema.org EventStatusType and IPTC EventsML).
 */
export type EventStatus = "planned" | "expected" | "announced" | "postponed" | "cancelled" | "happened";
/**
 * A widget drawn from a record of talks, told apart by `widget`; at rest it refers, at render it holds.
 */
export type TalksBlock =
  TimelineBlock | ParticipantsBlock | PositionsBlock | ChangesBlock | DisputedBlock | StandingBlock;
/**
 * Whether somebody takes part in an event (ninjs participant `rel`).
 */
export type Attendance = "expected" | "confirmed" | "attended" | "absent";
/**
 * How a party stands to an issue, from demanding it to rejecting it.
 */
export type Stance = "demands" | "supports" | "accepts" | "conditional" | "opposes" | "rejects";
/**
 * Why no stance is shown. `not-stated`: asked, or with occasion, the party said nothing. `not-in-our-sources`: somebody looked. `not-researched`: nobody did.
 */
export type Silence = "not-stated" | "not-in-our-sources" | "not-researched";
/**
 * One record of the talks, told apart by `kind`.
 */
export type DossierRecord =
  | Party
  | Person
  | TalksEvent
  | Issue
  | Position
  | Proposal
  | Statement
  | ScenarioRecord
  | Term
  | SourceRecord
  | Conflict
  | QuestionRecord;
/**
 * One provision of a proposal, told apart by `form`.
 */
export type ProposalTerm = GuaranteeTerm | TerritoryTerm | ForceTerm | VerificationTerm | RatificationTerm;

/**
 * An article made of typed blocks (schema.org NewsArticle).
 */
export interface Article {
  id: Id;
  /**
   * schema.org `headline`.
   */
  title: string;
  /**
   * The sentence under the title (schema.org `description`).
   */
  standfirst?: string;
  /**
   * As it is printed, without `By` (ninjs `byline`).
   */
  byline?: string;
  published?: IsoDateTime;
  updated?: IsoDateTime;
  /**
   * BCP 47; `en` where nothing is said.
   */
  lang?: string;
  /**
   * Else it follows from `lang`.
   */
  dir?: "ltr" | "rtl";
  /**
   * As the paper names it (schema.org `articleSection`).
   */
  section?: string;
  /**
   * The canonical address.
   */
  url?: string;
  publisher?: string;
  /**
   * Decides the schema.org type: `background` is BackgroundNewsArticle.
   */
  genre?: "news" | "background" | "analysis" | "live" | "opinion";
  blocks: Block[];
}
export interface ParagraphBlock {
  type: "paragraph";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  text: RichText;
}
/**
 * Who last checked this, and on which day.
 */
export interface Checked {
  /**
   * The day on which it was checked.
   */
  on: IsoDate;
  /**
   * A role or a name, as it is printed: `desk editor`.
   */
  by: string;
}
/**
 * Where a fact comes from (schema.org CreativeWork, the value of `citation`).
 */
export interface Source {
  /**
   * Needed where something cites it.
   */
  id?: Id;
  title: string;
  /**
   * What we call it for short; printed beside facts where the page lists its title elsewhere.
   */
  name?: string;
  publisher?: string;
  author?: string;
  url?: string;
  published?: IsoDateTime;
  accessed?: IsoDate;
  /**
   * What a reader should know of it: partial, a translation, a primary document.
   */
  note?: RichText;
}
/**
 * A paragraph or list item in the form of Portable Text.
 */
export interface TextBlock {
  _type: "block";
  _key?: string;
  /**
   * Headings are blocks of their own, so a paragraph is the only style.
   */
  style?: "normal";
  listItem?: "bullet" | "number";
  /**
   * Depth of a list item, from 1.
   */
  level?: number;
  children: Span[];
  markDefs?: (LinkMark | CiteMark | LangMark)[];
}
/**
 * A run of characters with the same marks.
 */
export interface Span {
  _type: "span";
  _key?: string;
  text: string;
  /**
   * `strong`, `em`, `code`, `sub`, `sup`, or the `_key` of an entry in `markDefs`.
   */
  marks?: string[];
}
/**
 * A link, as in Portable Text's default annotation.
 */
export interface LinkMark {
  _type: "link";
  /**
   * Unique within its text block; a span's `marks` name it.
   */
  _key: string;
  /**
   * http, https, mailto or relative; anything else is cleaned away and the words stay.
   */
  href: string;
}
/**
 * Points from words to the source that carries them.
 */
export interface CiteMark {
  _type: "cite";
  /**
   * Unique within its text block; a span's `marks` name it.
   */
  _key: string;
  /**
   * The id of a source in the article's `sources` block.
   */
  source: string;
}
/**
 * Words in another language than the text around them.
 */
export interface LangMark {
  _type: "lang";
  /**
   * Unique within its text block; a span's `marks` name it.
   */
  _key: string;
  /**
   * BCP 47, such as `uk` or `de-CH`.
   */
  lang: string;
}
export interface HeadingBlock {
  type: "heading";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * 2 to 6; the article's title is the only 1.
   */
  level: number;
  text: RichText;
}
export interface ListBlock {
  type: "list";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  style: "bullet" | "number";
  items: ListItem[];
}
/**
 * An item with a list of its own beneath it.
 */
export interface NestedList {
  text: RichText;
  /**
   * Of the inner list; else the outer's.
   */
  style?: "bullet" | "number";
  items: ListItem[];
}
export interface ImageBlock {
  type: "image";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  src: string;
  /**
   * Empty only for an image that says nothing.
   */
  alt: string;
  /**
   * Pixels of the file; with `height` it keeps the page from shifting.
   */
  width?: number;
  height?: number;
  caption?: RichText;
  credit?: string;
}
export interface QuoteBlock {
  type: "quote";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  text: RichText;
  /**
   * Who said it, with role, as it is printed.
   */
  attribution?: string;
  /**
   * Where it can be read (HTML `cite`).
   */
  url?: string;
}
export interface TableBlock {
  type: "table";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  caption?: RichText;
  /**
   * The header row.
   */
  columns?: RichText[];
  rows: RichText[][];
  /**
   * The first cell of each row names the row.
   */
  rowHeaders?: boolean;
}
/**
 * A post, a video, a map: carried unchanged for the host to draw.
 */
export interface EmbedBlock {
  type: "embed";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  url: string;
  /**
   * What the link says where nothing draws the embed.
   */
  title?: string;
  /**
   * The provider's markup, unchanged; only a host's own renderer may use it.
   */
  html?: string;
}
/**
 * Markup that nobody understood, kept so that nothing is lost.
 */
export interface HtmlBlock {
  type: "html";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * Unchanged from the input; only a host's own renderer may use it.
   */
  html: string;
  /**
   * Its words, shown where nothing draws it.
   */
  text?: string;
}
/**
 * Questions with their answers (schema.org FAQPage).
 */
export interface FaqBlock {
  type: "faq";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * Default `faq`. `people-also-ask` is a search engine's label and prints as questions and answers.
   */
  kind?: "faq" | "people-also-ask" | "questions-and-answers";
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: FaqItem[];
}
/**
 * A question and its answer (schema.org Question and acceptedAnswer).
 */
export interface FaqItem {
  /**
   * The address of the answer: `#question:who-signs` opens it.
   */
  id: Id;
  question: string;
  answer: RichText;
  asOf?: IsoDate;
  sources?: Source[];
}
/**
 * A short aside with a label, elsewhere called InfoBox, fact box or explainer box. Not a reader call-out.
 */
export interface CalloutBlock {
  type: "callout";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  kind: "did-you-know" | "pro-tip" | "data-point" | "key-trend" | "example" | "case-study" | "caution" | "note";
  title?: string;
  body: RichText;
}
export interface KeyPointsBlock {
  type: "key-points";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  kind: "highlights" | "summary" | "what-this-means" | "key-trends" | "what-we-know" | "what-we-dont-know" | "in-brief";
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: RichText[];
}
/**
 * How this was reported.
 */
export interface MethodBlock {
  type: "method";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  text: RichText;
}
/**
 * What might happen; never numbered, since a number reads as a rank.
 */
export interface ScenariosBlock {
  type: "scenarios";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: Scenario[];
  hingesOn?: RichText;
}
export interface Scenario {
  title?: string;
  summary: RichText;
  assumes?: RichText[];
  leadsTo?: RichText[];
  likelihood?: Likelihood;
}
export interface Likelihood {
  wording: string;
  /**
   * A named source; there is no likelihood that nobody stated.
   */
  accordingTo: string;
}
export interface ChallengesBlock {
  type: "challenges";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: Challenge[];
}
export interface Challenge {
  title?: string;
  summary: RichText;
  mitigation?: RichText;
}
export interface NextStepsBlock {
  type: "next-steps";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: NextStep[];
}
export interface NextStep {
  title: RichText;
  /**
   * Left out where the source does not say.
   */
  status?: EventStatus;
  expected?: When;
}
/**
 * A date that may be uncertain (EDTF, ISO 8601-2), with its bounds worked out, so that no reader's device parses dates.
 */
export interface When {
  /**
   * The date as the record has it, in EDTF: `2025-08-15`, `2025-12-14/2025-12-15`, `2025-08~`.
   */
  edtf: string;
  /**
   * First day it can be; left out where there is no lower bound.
   */
  earliest?: IsoDate;
  /**
   * Last day it can be; left out where there is no upper bound.
   */
  latest?: IsoDate;
  /**
   * Stated by a source, inferred from one, or brought from outside the sources.
   */
  basis: "stated" | "inferred" | "external";
}
export interface KeyTermsBlock {
  type: "key-terms";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  items: KeyTerm[];
}
/**
 * A term and what it means (schema.org DefinedTerm).
 */
export interface KeyTerm {
  id?: Id;
  term: string;
  definition?: RichText;
}
export interface ExpertOpinionBlock {
  type: "expert-opinion";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  quote: RichText;
  speaker: string;
  role?: string;
  affiliation?: string;
}
export interface SourcesBlock {
  type: "sources";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  items: Source[];
}
export interface RelatedBlock {
  type: "related";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  items: RelatedLink[];
}
export interface RelatedLink {
  title: string;
  url: string;
  publisher?: string;
  published?: IsoDate;
}
export interface PromptBlock {
  type: "prompt";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  kind: "newsletter" | "comment" | "share";
  text: RichText;
  link?: PromptLink;
  form?: PromptForm;
}
export interface PromptLink {
  url: string;
  text: string;
}
/**
 * One labelled field and a button, complete without JavaScript.
 */
export interface PromptForm {
  /**
   * Where the form is sent; http, https or relative.
   */
  action: string;
  method: "get" | "post";
  /**
   * The `name` of its one field.
   */
  field: string;
  fieldLabel: string;
  fieldType: "email" | "text";
  /**
   * What the button says.
   */
  submit: string;
}
export interface CorrectionsBlock {
  type: "corrections";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  items: CorrectionNote[];
}
/**
 * A dated correction (schema.org CorrectionComment).
 */
export interface CorrectionNote {
  /**
   * When the correction was made public.
   */
  published: IsoDateTime;
  text: RichText;
  /**
   * The block or question on this page that was corrected; linked.
   */
  corrects?: Id;
  /**
   * What was corrected, in words: `the figure in the second answer`.
   */
  correctsName?: string;
}
/**
 * What happened when, and what is planned.
 */
export interface TimelineBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "timeline";
  /**
   * Only these events; else all.
   */
  events?: Id[];
  /**
   * Filled in by `resolve` before the block is drawn; never stored.
   */
  entries?: TimelineEntry[];
}
/**
 * An event with its names and sources filled in, ready to be drawn.
 */
export interface TimelineEntry {
  id: Id;
  name: string;
  status: EventStatus;
  when?: When;
  place?: string;
  summary?: RichText;
  outcome?: RichText;
  participants?: TimelineParticipant[];
  /**
   * False: others took part, or were to. Left out: nobody says.
   */
  participantsComplete?: boolean;
  remarks?: TimelineRemark[];
  standing?: ShownStanding;
  sources?: Source[];
}
export interface TimelineParticipant {
  name: string;
  /**
   * Left out where the source does not say.
   */
  attendance?: Attendance;
}
/**
 * What somebody said at or of an event.
 */
export interface TimelineRemark {
  text: RichText;
  speaker?: string;
  form: "claim" | "quote";
  standing?: ShownStanding;
  sources?: Source[];
}
/**
 * How far a shown record can be relied on, in facts: no score is ever worked out of it.
 */
export interface ShownStanding {
  /**
   * The gravest thing that can be said of the record from the record alone.
   */
  state: "withdrawn" | "disputed" | "corrected" | "anonymous" | "one-origin" | "several-origins";
  /**
   * Why it no longer holds, where an editor gave a reason.
   */
  reason?: string;
  /**
   * By name: who said it first, or the publishers that it goes back to.
   */
  origins?: string[];
  /**
   * Whether it belongs to the day; left out: certain.
   */
  certainty?: "certain" | "possible";
  confirmed?: Confirmed;
  notices?: ShownNotice[];
}
/**
 * That it is so, on the word of a named editor. Never derived; printed with the name.
 */
export interface Confirmed {
  /**
   * The editor, by name: whoever confirms answers for it.
   */
  by: string;
  /**
   * The day on which it was confirmed.
   */
  on: IsoDate;
  /**
   * `two independent documents`, `seen by our reporter`.
   */
  how: string;
}
/**
 * A correction or a withdrawal; shown wherever the record is, also on a page pinned to an earlier day.
 */
export interface ShownNotice {
  on: IsoDate;
  change: "corrected" | "withdrawn";
  /**
   * What was wrong and what is right.
   */
  note?: string;
}
/**
 * Who is who, by party.
 */
export interface ParticipantsBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "participants";
  /**
   * Only these parties; else all but publishers for which nobody speaks.
   */
  parties?: Id[];
  /**
   * Filled in by `resolve` before the block is drawn; never stored.
   */
  entries?: ShownParty[];
}
/**
 * A party and its people, each with roles in time, ready to be drawn.
 */
export interface ShownParty {
  id: Id;
  name: string;
  /**
   * Left out of a person who belongs to no party.
   */
  type?: "state" | "bloc" | "organisation" | "coalition" | "body" | "publisher" | "collective-speaker";
  /**
   * Offices and assemblies within it that the record names.
   */
  bodies?: string[];
  members?: ShownMember[];
  /**
   * It neither holds a position nor takes part in anything; something else names it.
   */
  onlyNamed?: boolean;
  /**
   * False or left out: others may belong to it.
   */
  membersComplete?: boolean;
  people?: ShownPerson[];
  parts?: ShownPart[];
  standing?: ShownStanding;
  sources?: Source[];
}
export interface ShownMember {
  name: string;
  from?: When;
  until?: When;
}
export interface ShownPerson {
  name: string;
  roles: ShownRole[];
  parts?: ShownPart[];
  standing?: ShownStanding;
  sources?: Source[];
}
export interface ShownRole {
  role: string;
  /**
   * Left out where it is the party that the person is listed under.
   */
  organisation?: string;
  from?: When;
  /**
   * First day on which the role is no longer held.
   */
  until?: When;
  /**
   * The title as a source gives it, where it differs.
   */
  wordsOfSource?: string;
}
/**
 * In which capacity somebody took part in what.
 */
export interface ShownPart {
  capacity: "party" | "mediator" | "guarantor" | "host" | "observer" | "witness" | "accompanying";
  /**
   * The names of the events.
   */
  events: string[];
}
/**
 * What each party holds on each issue.
 */
export interface PositionsBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "positions";
  /**
   * Only these parties, in this order; else all with a position.
   */
  parties?: Id[];
  /**
   * Only these issues, in this order; else all with a position.
   */
  issues?: Id[];
  /**
   * Filled in by `resolve` before the block is drawn; never stored.
   */
  entries?: PositionRow[];
}
/**
 * An issue and what each party holds on it, ready to be drawn.
 */
export interface PositionRow {
  id: Id;
  name: string;
  question?: string;
  /**
   * One for each party, in the same order in every row.
   */
  cells: ShownPositionCell[];
}
export interface ShownPositionCell {
  party: string;
  /**
   * More than one where a date leaves two of them possible, or where sources do not agree.
   */
  positions: ShownPosition[];
  silence?: Silence;
}
export interface ShownPosition {
  /**
   * Left out of a silence.
   */
  stance?: Stance;
  summary: RichText;
  conditions?: RichText[];
  redLine?: boolean;
  statedBy?: string;
  statedOn?: When;
  /**
   * The position whose place this one took.
   */
  earlier?: EarlierPosition;
  standing?: ShownStanding;
  sources?: Source[];
}
/**
 * What a party held before.
 */
export interface EarlierPosition {
  stance?: Stance;
  summary: RichText;
  statedOn?: When;
}
/**
 * What changed between two days, and why.
 */
export interface ChangesBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "changes";
  /**
   * The earlier of the two days that are compared; `asOf` is the later one.
   */
  since: IsoDate;
  /**
   * Filled in by `resolve` before the block is drawn; never stored. An empty list: nothing changed.
   */
  entries?: ShownChange[];
}
/**
 * What readers of two days found different, with before and after and the sources of both.
 */
export interface ShownChange {
  record: Id;
  /**
   * Of the record.
   */
  kind:
    | "party"
    | "person"
    | "event"
    | "issue"
    | "position"
    | "proposal"
    | "statement"
    | "scenario"
    | "term"
    | "source"
    | "conflict"
    | "question";
  title: string;
  /**
   * The world moved; it was so before, but became known later; or we were wrong.
   */
  axis: "world" | "learned" | "mistake";
  change:
    | "added"
    | "removed"
    | "changed"
    | "strengthened"
    | "weakened"
    | "confirmed"
    | "disputed"
    | "corrected"
    | "rescheduled"
    | "withdrawn";
  /**
   * It says the same; only its date no longer leaves it open, or more sources carry it.
   */
  sameWords?: "now-certain" | "more-sources";
  /**
   * Left out where it reads as `after` does.
   */
  before?: ShownState;
  after?: ShownState;
  correction?: ShownNotice;
}
/**
 * A record as a reader of one day found it.
 */
export interface ShownState {
  stance?: Stance;
  silence?: Silence;
  eventStatus?: EventStatus;
  /**
   * How far it has come (after PA-X `stage`).
   */
  proposalStatus?:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "rejected"
    | "superseded";
  /**
   * `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  conflictState?: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  when?: When;
  text?: RichText;
  /**
   * Who said it.
   */
  by?: string;
  sources?: Source[];
}
/**
 * Where sources do not agree, side by side.
 */
export interface DisputedBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "disputed";
  /**
   * Only these conflicts; else all.
   */
  conflicts?: Id[];
  /**
   * Filled in by `resolve` before the block is drawn; never stored.
   */
  entries?: ShownDispute[];
}
/**
 * Where sources do not agree: who says what, from which origin, side by side.
 */
export interface ShownDispute {
  id: Id;
  question: string;
  /**
   * In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means.
   */
  type: "value" | "scope" | "time" | "strength" | "definition";
  /**
   * `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  state: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  summary?: RichText;
  resolution?: Resolution;
  claims: ShownClaim[];
}
/**
 * Who settled a conflict, when and why; printed with it.
 */
export interface Resolution {
  /**
   * Who settled it: a role or a name.
   */
  by: string;
  /**
   * The day on which it was settled.
   */
  on: IsoDate;
  /**
   * On what grounds.
   */
  why: string;
}
export interface ShownClaim {
  record: Id;
  /**
   * Left out of a statement and a position: what somebody says or holds needs no name.
   */
  kind?: "event" | "proposal" | "scenario" | "term";
  /**
   * Who says it, or whose it is; who it rests on stands in `standing`.
   */
  who?: string;
  text: RichText;
  form: "claim" | "quote";
  stance?: Stance;
  /**
   * Through whom it came, in order.
   */
  relayedBy?: string[];
  on?: When;
  /**
   * The wording that is shown elsewhere.
   */
  isWeakest?: boolean;
  standing?: ShownStanding;
  sources?: Source[];
}
/**
 * Where things stand, in brief.
 */
export interface StandingBlock {
  type: "talks";
  id: Id;
  /**
   * Replaces the wording that the catalogue of the language has for this block.
   */
  label?: string;
  /**
   * BCP 47; else the article's.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  checked?: Checked;
  sources?: Source[];
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
  widget: "standing";
  /**
   * Filled in by `resolve` before the block is drawn; never stored.
   */
  standing?: WhereThingsStand;
}
/**
 * The talks on a day, in brief.
 */
export interface WhereThingsStand {
  /**
   * The dossier's own.
   */
  question: string;
  asOf: IsoDate;
  /**
   * The dossier's own: `demonstration`, `analysis`.
   */
  notice?: string;
  /**
   * What happened last, the latest first.
   */
  latest?: BriefEvent[];
  /**
   * What has not happened yet, the soonest first.
   */
  next?: BriefEvent[];
  /**
   * Red lines first, then what changed, then what stands in the way of an agreement.
   */
  positions?: BriefPosition[];
  /**
   * The questions on which sources do not agree.
   */
  disputes?: string[];
}
export interface BriefEvent {
  name: string;
  status: EventStatus;
  when?: When;
  place?: string;
  /**
   * The outcome, or what the event is.
   */
  text?: RichText;
}
export interface BriefPosition {
  party: string;
  issue: string;
  stance: Stance;
  summary: RichText;
  redLine?: boolean;
  statedOn?: When;
}
/**
 * The record of one negotiation (PA-X process), its references by id.
 */
export interface Dossier {
  kind: "dossier";
  /**
   * The version of this form; a reader of an older version refuses a newer one.
   */
  schemaVersion: 1;
  id: Id;
  /**
   * What the talks are called.
   */
  name: string;
  /**
   * What the dossier answers, in neutral words.
   */
  question: string;
  /**
   * BCP 47: the language that it is written in.
   */
  lang: string;
  /**
   * The day up to which the talks are recorded.
   */
  asOf: IsoDate;
  /**
   * Who last looked through the whole, and when.
   */
  checked?: Checked;
  /**
   * The day on which somebody should look again.
   */
  reviewBy?: IsoDate;
  /**
   * Printed wherever it is shown: `demonstration`, `analysis`.
   */
  notice?: string;
  /**
   * In any order; they refer to each other by id.
   */
  records: DossierRecord[];
}
/**
 * Who takes part or speaks as one (PA-X party, Popolo Organization).
 */
export interface Party {
  kind: "party";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * `body`: an office or assembly within a state. `collective-speaker`: "European leaders".
   */
  type: "state" | "bloc" | "organisation" | "coalition" | "body" | "publisher" | "collective-speaker";
  /**
   * Other names that sources use: `Kyiv` (Popolo `other_names`).
   */
  aliases?: string[];
  /**
   * The state or organisation that a body belongs to.
   */
  partOf?: Id;
  /**
   * Of a bloc or a coalition, as far as sources name them.
   */
  members?: Member[];
  /**
   * False or left out: membership is open.
   */
  membersComplete?: boolean;
}
/**
 * Which source carries this, and in what sense (CiTO).
 */
export interface Reference {
  /**
   * The source record.
   */
  source: Id;
  /**
   * In what sense the source is cited; default `citesAsEvidence` (CiTO).
   */
  intent?:
    | "citesAsEvidence"
    | "containsAssertionFrom"
    | "includesQuotationFrom"
    | "confirms"
    | "disputes"
    | "refutes"
    | "qualifies"
    | "corrects"
    | "updates";
  /**
   * The words of the source that carry this.
   */
  selector?: Selector;
  /**
   * Instead of a selector, where the words are too many to repeat.
   */
  passage?: Passage;
  /**
   * Where in the source, as people say it: a page, a paragraph, a line.
   */
  locator?: string;
}
/**
 * Finds words in a source (W3C Web Annotation TextQuoteSelector).
 */
export interface Selector {
  /**
   * The words as the source has them, at most eleven; a longer passage is kept as a `Passage`.
   */
  exact: string;
  /**
   * Words before it, where `exact` stands more than once.
   */
  prefix?: string;
  /**
   * Words after it.
   */
  suffix?: string;
}
/**
 * A passage too long to repeat: it can be found again, not read here.
 */
export interface Passage {
  /**
   * Of the passage after NFKC, with plain hyphens, quotes and single spaces.
   */
  sha256: string;
  /**
   * Its first words, at most five.
   */
  first: string;
  /**
   * Its last words, at most five.
   */
  last: string;
}
/**
 * When something was so in the world.
 */
export interface Interval {
  /**
   * First day of it; left out where nobody says.
   */
  from?: When;
  /**
   * First day on which it no longer holds (half-open, as in SQL:2011).
   */
  until?: When;
}
/**
 * A warning that an editor has answered; it is listed, not silent.
 */
export interface Accepted {
  /**
   * The name of the lint rule.
   */
  rule: string;
  /**
   * Why the warning does not apply, or why it is lived with.
   */
  reason: string;
  /**
   * Who decided.
   */
  by: string;
}
/**
 * One entry of a record's history; the first says when it was recorded. A correction is one (schema.org CorrectionComment).
 */
export interface Change {
  /**
   * The day on which we did it, not the day on which the world changed.
   */
  on: IsoDate;
  /**
   * Who did it: a role or a name.
   */
  by: string;
  /**
   * `updated`: the world moved or more is known. `corrected`, `withdrawn`: we were wrong.
   */
  change: "recorded" | "updated" | "corrected" | "withdrawn";
  /**
   * The fields that changed, as they were; `null` for one that was not there.
   */
  before?: {
    [k: string]: unknown;
  };
  /**
   * Printed with a correction: what was wrong and what is right.
   */
  note?: string;
  /**
   * `major`: what readers were told was wrong. `minor`: a spelling, a link.
   */
  severity?: "minor" | "major";
}
/**
 * That a party belongs to another, for a time (Popolo Membership).
 */
export interface Member {
  /**
   * The party that is a member.
   */
  party: Id;
  /**
   * First day of it; left out where nobody says.
   */
  from?: When;
  /**
   * First day on which it no longer holds (half-open, as in SQL:2011).
   */
  until?: When;
}
/**
 * A person with roles in time (Popolo Person).
 */
export interface Person {
  kind: "person";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Other spellings (Popolo `other_names`).
   */
  aliases?: string[];
  /**
   * What the person is, and was; empty where no source says (Popolo `memberships`).
   */
  roles: Role[];
}
/**
 * What somebody is in an organisation, for a time (Popolo Membership).
 */
export interface Role {
  /**
   * What is held: `President` (Popolo Membership `role`).
   */
  role: string;
  /**
   * The party in which the role is held (Popolo Membership `organization`).
   */
  organisation: Id;
  /**
   * The party spoken for, where it is another (Popolo `on_behalf_of`).
   */
  onBehalfOf?: Id;
  /**
   * First day of it (Popolo `start_date`).
   */
  from?: When;
  /**
   * First day on which the role is no longer held.
   */
  until?: When;
  /**
   * The title as a source gives it, where it differs.
   */
  wordsOfSource?: string;
}
/**
 * A meeting, a round, a milestone, a publication of a text (schema.org Event).
 */
export interface TalksEvent {
  kind: "event";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * `round`: a meeting that is one of a series. `milestone`: something to be done by then. `publication`: a text comes out.
   */
  type: "meeting" | "round" | "milestone" | "publication";
  /**
   * What is still to come is never written in the past tense (schema.org `eventStatus`).
   */
  status: EventStatus;
  /**
   * Left out where no source says.
   */
  when?: When;
  /**
   * Instead of a date: so long after another event.
   */
  deadline?: Deadline;
  /**
   * A city, a building, a region (schema.org `location`).
   */
  place?: string;
  /**
   * In our own words.
   */
  summary?: RichText;
  /**
   * As far as sources name them.
   */
  participants?: Participant[];
  /**
   * False: others took part, or were to. Left out: nobody says.
   */
  participantsComplete?: boolean;
  /**
   * The issues to be talked about.
   */
  agenda?: Id[];
  /**
   * Only of an event that happened.
   */
  outcome?: RichText;
  /**
   * The series or meeting that it belongs to (schema.org `superEvent`).
   */
  partOf?: Id;
  /**
   * Events that must come first.
   */
  dependsOn?: Id[];
}
/**
 * A date that hangs on another event.
 */
export interface Deadline {
  /**
   * The event that it counts from, by id, or in the source's words.
   */
  after?: Id | string;
  /**
   * An ISO 8601 duration: `P6M`.
   */
  within: string;
}
/**
 * Who takes part in an event, and as what (PA-X, schema.org `attendee`).
 */
export interface Participant {
  /**
   * A party or a person.
   */
  agent: Id;
  /**
   * As what: the parties themselves, or a third party’s role (PA-X `ThrdPart`).
   */
  capacity?: "party" | "mediator" | "guarantor" | "host" | "observer" | "witness" | "accompanying";
  /**
   * The party spoken for, where the agent is not itself one (Popolo `on_behalf_of`).
   */
  onBehalfOf?: Id;
  /**
   * Left out where the source does not say (ninjs participant `rel`).
   */
  attendance?: Attendance;
}
/**
 * What is negotiated over, as a question (PA-X issue).
 */
export interface Issue {
  kind: "issue";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Neutral: `Who controls Donbas?`
   */
  question: string;
  /**
   * PA-X issue codes, where one fits: `SsrArm`.
   */
  paxCodes?: string[];
  /**
   * The wider issue that this one is part of.
   */
  parent?: Id;
  /**
   * What stands in the way of settling it.
   */
  obstacles?: Obstacle[];
}
/**
 * What stands in the way, as a source tells it.
 */
export interface Obstacle {
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The events or proposals that it stands in the way of.
   */
  blocks?: Id[];
  /**
   * What is proposed against it, and by whom.
   */
  mitigations?: Mitigation[];
  /**
   * The sources that carry it.
   */
  references?: Reference[];
}
/**
 * What somebody proposes against an obstacle.
 */
export interface Mitigation {
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The party or person who proposes it.
   */
  proposedBy?: Id;
  /**
   * The sources that carry it.
   */
  references?: Reference[];
}
/**
 * What a party holds on an issue, for a time.
 */
export interface Position {
  kind: "position";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Whose position it is.
   */
  party: Id;
  /**
   * What it is about.
   */
  issue: Id;
  /**
   * Left out of a silence.
   */
  stance?: Stance;
  /**
   * `not-stated`: asked, or had occasion, and said nothing; it takes a reference. `not-in-our-sources`: somebody looked. No record at all means that nobody looked.
   */
  silence?: "not-stated" | "not-in-our-sources";
  /**
   * In our own words, no harder than the source’s.
   */
  summary: RichText;
  /**
   * What it depends on; needed to read `conditional`.
   */
  conditions?: RichText[];
  /**
   * The party itself calls it not negotiable.
   */
  redLine?: boolean;
  /**
   * A person or a body who said so for the party.
   */
  statedBy?: Id;
  /**
   * When it was said; the position holds from then, unless `valid` says otherwise.
   */
  statedOn?: When;
  /**
   * The earlier position that this one took the place of.
   */
  supersedes?: Id;
}
/**
 * Who offers what to whom (PA-X agreement, before it is one). A treaty in force is one that was signed.
 */
export interface Proposal {
  kind: "proposal";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Who makes it; left out where sources do not say.
   */
  by?: Id[];
  /**
   * To whom it is made.
   */
  to?: Id[];
  /**
   * How far it has come (after PA-X `stage`).
   */
  status:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "rejected"
    | "superseded";
  /**
   * When it was made.
   */
  on?: When;
  /**
   * What it is called: `platinum standard`.
   */
  aliases?: string[];
  /**
   * In our own words.
   */
  summary?: RichText;
  /**
   * What is asked in return.
   */
  exchange?: RichText[];
  /**
   * Proposals or treaties that it is modelled on (schema.org `isBasedOn`).
   */
  basedOn?: Id[];
  /**
   * Its provisions, one by one.
   */
  terms?: ProposalTerm[];
}
/**
 * Who would do what for whom, if what happens (ATOP obligation, PA-X security guarantee).
 */
export interface GuaranteeTerm {
  form: "guarantee";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that carry this provision.
   */
  references?: Reference[];
  /**
   * 1 is the first; layers of a proposal have no gaps.
   */
  layer?: number;
  /**
   * What a guarantor would owe (ATOP obligation type).
   */
  obligation?:
    | "defence"
    | "consultation"
    | "non-aggression"
    | "neutrality"
    | "military-aid"
    | "forces"
    | "intelligence"
    | "economic"
    | "cyber";
  /**
   * What calls the guarantee up (ATOP `defcon`).
   */
  trigger?: RichText;
  /**
   * Against whom it is called up (ATOP).
   */
  adversary?: Id;
  /**
   * Who gives it (PA-X guarantor).
   */
  guarantors?: Id[];
  /**
   * Who is given it.
   */
  beneficiary?: Id;
  /**
   * How free a guarantor is once it is called up.
   */
  discretion?: "automatic" | "conditional" | "guarantor-decides" | "consensus" | "veto" | "undisclosed";
  /**
   * Parties that could stop a response.
   */
  vetoHolders?: Id[];
  /**
   * The kind of text that would hold it.
   */
  instrument?: "multilateral-treaty" | "bilateral-agreements" | "executive-agreement" | "unilateral-declaration";
  /**
   * In what sense it binds, as the source has it.
   */
  bindingness?: "legal" | "political" | "both";
  /**
   * What would be done or given: `air defence`.
   */
  measures?: string[];
  /**
   * Whether the guarantors' troops stand on the beneficiary's soil.
   */
  troops?: "yes" | "no" | "limited" | "undisclosed";
}
/**
 * What would become of an area (PA-X territorial provisions).
 */
export interface TerritoryTerm {
  form: "territory";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that carry this provision.
   */
  references?: Reference[];
  /**
   * As the source names it.
   */
  area: string;
  /**
   * The party that would leave it.
   */
  withdrawBy?: Id;
  /**
   * Whether the other side would do the same.
   */
  reciprocity?: "mirrored" | "not-mirrored";
  /**
   * What would apply there.
   */
  regime?: "economic-zone" | "joint-administration" | "provisional-autonomy" | "referendum" | "phased-withdrawal";
}
/**
 * A force that would be raised or stationed (PA-X implementation).
 */
export interface ForceTerm {
  form: "force";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that carry this provision.
   */
  references?: Reference[];
  /**
   * Who would send troops or means.
   */
  contributors?: Id[];
  /**
   * Who would lead it, as the source has it.
   */
  command?: string;
  /**
   * Where it would stand, seen from the beneficiary; `unspecified` where no source says.
   */
  basing: "inside" | "border" | "neighbouring" | "unspecified";
  /**
   * Left out where no source says.
   */
  permanent?: boolean;
  /**
   * What it would be there for.
   */
  mandate?: string[];
}
/**
 * How keeping the terms would be watched (PA-X monitoring and enforcement).
 */
export interface VerificationTerm {
  form: "verification";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that carry this provision.
   */
  references?: Reference[];
  /**
   * How it would be seen whether the terms are kept.
   */
  methods?: string[];
  /**
   * Who would watch.
   */
  lead?: Id[];
}
/**
 * Who would have to agree to it, and by what majority.
 */
export interface RatificationTerm {
  form: "ratification";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that carry this provision.
   */
  references?: Reference[];
  /**
   * The assembly or office that decides.
   */
  body: Id;
  /**
   * Of the majority it takes: 2, for two thirds (Popolo motion `requirement`).
   */
  numerator?: number;
  /**
   * 3, for two thirds.
   */
  denominator?: number;
  /**
   * More than half, which is no fraction: instead of `numerator` and `denominator`.
   */
  majority?: "simple";
  /**
   * Of those present, or of all members (Popolo motion `requirement`).
   */
  of?: "present" | "all";
  /**
   * The instrument that this route is for.
   */
  if?: "treaty" | "agreement";
}
/**
 * That somebody said it, or a text says it; not that it is so (schema.org Claim, Quotation, Observation).
 */
export interface Statement {
  kind: "statement";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * `quote`: exact words (schema.org Quotation). `claim`: their sense (schema.org Claim).
   */
  form: "claim" | "quote" | "figure" | "comparison";
  /**
   * A quote in its exact words; all else in ours.
   */
  text: RichText;
  /**
   * Party or person; left out where the source names none.
   */
  speaker?: Id;
  /**
   * Who said it first. Blank origins all count as one.
   */
  origin?: Id;
  /**
   * The chain from the origin to our source.
   */
  relayedBy?: Id[];
  /**
   * Where it was said: `television interview`.
   */
  medium?: string;
  /**
   * What kind of speech it is (IPTC genre); an opinion is no report.
   */
  genre?: "reporting" | "analysis" | "advice";
  /**
   * When it was said.
   */
  on?: When;
  /**
   * Events, parties, persons, issues or proposals.
   */
  about?: Id[];
  /**
   * The same claim of the same origin in weaker words, which is what is shown.
   */
  restates?: Id;
  /**
   * Of the form `figure`: the number itself.
   */
  figure?: Figure;
  /**
   * Of the form `comparison`: what is likened to what.
   */
  comparison?: Comparison;
}
/**
 * A number that somebody stated (schema.org Observation).
 */
export interface Figure {
  /**
   * What is counted or measured (schema.org `variableMeasured`).
   */
  variable: string;
  /**
   * The number; of a range give `min` and `max` (schema.org `value`).
   */
  value?: number;
  /**
   * The least (schema.org `minValue`).
   */
  min?: number;
  /**
   * The most (schema.org `maxValue`).
   */
  max?: number;
  /**
   * How the source hedges it; left out where it states the number flatly.
   */
  comparator?: "approximately" | "under" | "over";
  /**
   * UN/CEFACT or ISO 4217 code where there is one: `EUR`, `MIN`.
   */
  unit?: string;
  /**
   * `year`, `attack`: what the number is counted against.
   */
  per?: string;
  /**
   * The time that it is about (schema.org `observationDate`, `observationPeriod`).
   */
  period?: When;
  /**
   * Of a change: the value before; `value` is the one after.
   */
  from?: number;
}
/**
 * That somebody likens one thing to another.
 */
export interface Comparison {
  /**
   * What is compared.
   */
  subject: Id;
  /**
   * What it is likened to.
   */
  comparedTo: Id;
  /**
   * In what they are said to be alike.
   */
  respects?: string[];
  /**
   * In what they are not.
   */
  limits?: string[];
}
/**
 * What might happen, as a named source tells it; never evidence for what is so (PLOVER hypothetical).
 */
export interface ScenarioRecord {
  kind: "scenario";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Scenarios that are told together share it: `post-war-pathways`.
   */
  set: string;
  /**
   * In our own words, in the conditional.
   */
  summary: RichText;
  /**
   * What would have to be so.
   */
  assumes?: RichText[];
  /**
   * What would follow.
   */
  leadsTo?: RichText[];
  /**
   * What decides it.
   */
  hingesOn?: RichText[];
  /**
   * Only where somebody by name gives one.
   */
  likelihood?: ScenarioLikelihood;
}
/**
 * How likely somebody by name thinks a scenario.
 */
export interface ScenarioLikelihood {
  /**
   * In the source’s own words; no number of ours.
   */
  wording: string;
  /**
   * Who thinks so: a party, a person or a source.
   */
  accordingTo: Id;
  /**
   * The sources that carry it.
   */
  references?: Reference[];
}
/**
 * A word and who means what by it (schema.org DefinedTerm).
 */
export interface Term {
  kind: "term";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * Other spellings and wordings (schema.org `alternateName`).
   */
  variants?: string[];
  /**
   * One for each meaning, with who means it.
   */
  definitions?: Definition[];
  /**
   * Terms that sound alike and mean something else.
   */
  notToBeConfusedWith?: Id[];
}
/**
 * What somebody means by a word.
 */
export interface Definition {
  /**
   * In our own words.
   */
  text: RichText;
  /**
   * Who means this by it.
   */
  by?: Id;
  /**
   * The sources that carry it.
   */
  references?: Reference[];
}
/**
 * A published text that facts were taken from (schema.org CreativeWork).
 */
export interface SourceRecord {
  kind: "source";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * `primary`: the text or recording itself.
   */
  type?: "primary" | "secondary" | "aggregator";
  /**
   * Its headline, as published; `name` is what we call it.
   */
  title?: string;
  /**
   * What kind of text it is (IPTC genre).
   */
  genre?: "reporting" | "analysis" | "advice";
  /**
   * Who answers for it (schema.org `publisher`); two that are left out count as one.
   */
  publisher?: string;
  /**
   * As printed (schema.org `author`).
   */
  author?: string;
  /**
   * http or https (schema.org `url`).
   */
  url?: string;
  /**
   * When it came out (schema.org `datePublished`).
   */
  published?: When;
  /**
   * The day on which we read it.
   */
  retrieved?: IsoDate;
  /**
   * How much of it we have; `truncated` breaks off (ninjs `representationtype`).
   */
  completeness?: "full" | "partial" | "truncated";
  /**
   * Other sources that it repeats.
   */
  basedOn?: Id[];
  /**
   * Its own references, found or not.
   */
  footnotes?: Footnote[];
  /**
   * Of the text that it was read from, in UTF-8.
   */
  sha256?: string;
  /**
   * Printed with it: partial, a translation, a summary of others.
   */
  comment?: RichText;
}
/**
 * A source’s own reference to another (schema.org `citation`).
 */
export interface Footnote {
  /**
   * As printed: `[1]`.
   */
  mark: string;
  /**
   * What the footnote says.
   */
  text: string;
  /**
   * When the text that it names came out, as the footnote has it.
   */
  published?: When;
  /**
   * The records for which the source gives this footnote as evidence.
   */
  carries?: Id[];
  /**
   * The source that it was found to be; left out: not found.
   */
  resolved?: Id;
}
/**
 * Where sources do not agree, side by side. It hides nothing.
 */
export interface Conflict {
  kind: "conflict";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * What they do not agree on, in neutral words.
   */
  question: string;
  /**
   * The records that do not agree; for `strength` the weakest wording first.
   */
  members: Id[];
  /**
   * In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means.
   */
  type: "value" | "scope" | "time" | "strength" | "definition";
  /**
   * `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  state: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  /**
   * Needed where `state` is `resolved`.
   */
  resolution?: Resolution;
  /**
   * What a reader should know of it, in our own words.
   */
  summary?: RichText;
}
/**
 * A question and its answer in our words (schema.org Question).
 */
export interface QuestionRecord {
  kind: "question";
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that carry the record.
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Which of several values is shown; default `normal` (Wikidata).
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  /**
   * Set by a named editor only; nothing is confirmed by counting sources.
   */
  confirmed?: Confirmed;
  /**
   * Who last compared the record with its sources, and when.
   */
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  /**
   * Lint warnings on this record that an editor has answered.
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  /**
   * As a reader would ask it.
   */
  question: string;
  /**
   * In our own words, citing its sources.
   */
  answer: RichText;
  /**
   * The day for which the answer holds.
   */
  asOf: IsoDate;
}
