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
 * Whether somebody takes part in an event (ninjs participant `rel`).
 */
export type Attendance = "expected" | "confirmed" | "attended" | "absent";
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
export type Stance = "demands" | "supports" | "accepts" | "conditional" | "opposes" | "rejects";
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
 * A widget drawn from a record of talks; at rest it refers, at render it holds.
 */
export interface TalksBlock {
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
  widget: "timeline";
  /**
   * The dossier it is drawn from, such as `dossier:security-guarantees`.
   */
  talks: Id;
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
  participants?: TimelineParticipant[];
  /**
   * False: others took part, or were to. Left out: nobody says.
   */
  participantsComplete?: boolean;
  remarks?: TimelineRemark[];
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
  sources?: Source[];
}
/**
 * The record of one negotiation (PA-X process), its references by id.
 */
export interface Dossier {
  kind: "dossier";
  schemaVersion: 1;
  id: Id;
  name: string;
  /**
   * What the dossier answers, in neutral words.
   */
  question: string;
  /**
   * BCP 47: the language that it is written in.
   */
  lang: string;
  asOf: IsoDate;
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
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
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
  aliases?: string[];
  /**
   * The state or organisation that a body belongs to.
   */
  partOf?: Id;
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
  source: Id;
  /**
   * CiTO; default `citesAsEvidence`.
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
  selector?: Selector;
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
 * That it is so, on the word of a named editor. Never derived; printed with the name.
 */
export interface Confirmed {
  by: string;
  on: IsoDate;
  /**
   * `two independent documents`, `seen by our reporter`.
   */
  how: string;
}
/**
 * A warning that an editor has answered; it is listed, not silent.
 */
export interface Accepted {
  /**
   * The name of the lint rule.
   */
  rule: string;
  reason: string;
  by: string;
}
/**
 * One entry of a record's history; the first says when it was recorded. A correction is one (schema.org CorrectionComment).
 */
export interface Change {
  on: IsoDate;
  by: string;
  /**
   * `updated`: the world moved or more is known. `corrected`, `withdrawn`: we were wrong.
   */
  change: "recorded" | "updated" | "corrected" | "withdrawn";
  /**
   * The fields that changed, as they were.
   */
  before?: {
    [k: string]: unknown;
  };
  /**
   * Printed with a correction: what was wrong and what is right.
   */
  note?: string;
  severity?: "minor" | "major";
}
export interface Member {
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
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
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
  roles: Role[];
}
/**
 * What somebody is in an organisation, for a time (Popolo Membership).
 */
export interface Role {
  /**
   * Popolo Membership `role`: `President`.
   */
  role: string;
  organisation: Id;
  /**
   * The party spoken for, where it is another (Popolo `on_behalf_of`).
   */
  onBehalfOf?: Id;
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
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  type: "meeting" | "round" | "milestone" | "publication";
  status: EventStatus;
  /**
   * Left out where no source says.
   */
  when?: When;
  deadline?: Deadline;
  place?: string;
  /**
   * In our own words.
   */
  summary?: RichText;
  participants?: Participant[];
  participantsComplete?: boolean;
  /**
   * Issues.
   */
  agenda?: Id[];
  /**
   * Only of an event that happened.
   */
  outcome?: RichText;
  /**
   * schema.org `superEvent`.
   */
  partOf?: Id;
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
export interface Participant {
  /**
   * A party or a person.
   */
  agent: Id;
  /**
   * PA-X third-party roles, and the parties themselves.
   */
  capacity?: "party" | "mediator" | "guarantor" | "host" | "observer" | "witness" | "accompanying";
  onBehalfOf?: Id;
  attendance?: Attendance;
}
/**
 * What is negotiated over, as a question (PA-X issue).
 */
export interface Issue {
  kind: "issue";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
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
  parent?: Id;
  obstacles?: Obstacle[];
}
export interface Obstacle {
  summary: RichText;
  /**
   * The events or proposals that it stands in the way of.
   */
  blocks?: Id[];
  mitigations?: Mitigation[];
  references?: Reference[];
}
export interface Mitigation {
  summary: RichText;
  proposedBy?: Id;
  references?: Reference[];
}
/**
 * What a party holds on an issue, for a time.
 */
export interface Position {
  kind: "position";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  party: Id;
  issue: Id;
  /**
   * Left out of a silence.
   */
  stance?: Stance;
  /**
   * `not-stated`: asked, or had occasion, and said nothing; it takes a reference. `not-in-our-sources`: somebody looked. No record at all means that nobody looked.
   */
  silence?: "not-stated" | "not-in-our-sources";
  summary: RichText;
  conditions?: RichText[];
  /**
   * The party itself calls it not negotiable.
   */
  redLine?: boolean;
  /**
   * A person or a body who said so for the party.
   */
  statedBy?: Id;
  statedOn?: When;
  /**
   * The earlier position that this one took the place of.
   */
  supersedes?: Id;
}
/**
 * Who offers what to whom. A treaty in force is one that was signed.
 */
export interface Proposal {
  kind: "proposal";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  by?: Id[];
  to?: Id[];
  status:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "rejected"
    | "superseded";
  on?: When;
  aliases?: string[];
  summary?: RichText;
  /**
   * What is asked in return.
   */
  exchange?: RichText[];
  basedOn?: Id[];
  terms?: ProposalTerm[];
}
export interface GuaranteeTerm {
  form: "guarantee";
  /**
   * In our own words.
   */
  summary: RichText;
  references?: Reference[];
  /**
   * 1 is the first; layers of a proposal have no gaps.
   */
  layer?: number;
  /**
   * ATOP obligation type.
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
  adversary?: Id;
  guarantors?: Id[];
  beneficiary?: Id;
  /**
   * How free a guarantor is once it is called up.
   */
  discretion?: "automatic" | "conditional" | "guarantor-decides" | "consensus" | "veto" | "undisclosed";
  vetoHolders?: Id[];
  instrument?: "multilateral-treaty" | "bilateral-agreements" | "executive-agreement" | "unilateral-declaration";
  bindingness?: "legal" | "political" | "both";
  measures?: string[];
  /**
   * Whether the guarantors' troops stand on the beneficiary's soil.
   */
  troops?: "yes" | "no" | "limited" | "undisclosed";
}
export interface TerritoryTerm {
  form: "territory";
  /**
   * In our own words.
   */
  summary: RichText;
  references?: Reference[];
  area: string;
  withdrawBy?: Id;
  reciprocity?: "mirrored" | "not-mirrored";
  regime?: "economic-zone" | "joint-administration" | "provisional-autonomy" | "referendum" | "phased-withdrawal";
}
export interface ForceTerm {
  form: "force";
  /**
   * In our own words.
   */
  summary: RichText;
  references?: Reference[];
  contributors?: Id[];
  command?: string;
  basing: "inside" | "border" | "neighbouring" | "unspecified";
  permanent?: boolean;
  mandate?: string[];
}
export interface VerificationTerm {
  form: "verification";
  /**
   * In our own words.
   */
  summary: RichText;
  references?: Reference[];
  methods?: string[];
  lead?: Id[];
}
export interface RatificationTerm {
  form: "ratification";
  /**
   * In our own words.
   */
  summary: RichText;
  references?: Reference[];
  body: Id;
  numerator?: number;
  denominator?: number;
  /**
   * Popolo motion `requirement`.
   */
  of?: "present" | "all";
  /**
   * The instrument that this route is for.
   */
  if?: "treaty" | "agreement";
}
/**
 * That somebody said it, or a text says it; not that it is so.
 */
export interface Statement {
  kind: "statement";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
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
  medium?: string;
  genre?: "reporting" | "analysis" | "advice";
  on?: When;
  /**
   * Events, parties, persons, issues or proposals.
   */
  about?: Id[];
  /**
   * The same claim of the same origin in weaker words, which is what is shown.
   */
  restates?: Id;
  figure?: Figure;
  comparison?: Comparison;
}
/**
 * A number that somebody stated (schema.org Observation).
 */
export interface Figure {
  /**
   * schema.org `variableMeasured`.
   */
  variable: string;
  value?: number;
  min?: number;
  max?: number;
  comparator?: "approximately" | "under" | "over";
  /**
   * UN/CEFACT or ISO 4217 code where there is one: `EUR`, `MIN`.
   */
  unit?: string;
  per?: string;
  period?: When;
  /**
   * Of a change: the value before; `value` is the one after.
   */
  from?: number;
}
export interface Comparison {
  subject: Id;
  comparedTo: Id;
  respects?: string[];
  limits?: string[];
}
/**
 * What might happen, as a named source tells it; never evidence for what is so.
 */
export interface ScenarioRecord {
  kind: "scenario";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
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
  summary: RichText;
  assumes?: RichText[];
  leadsTo?: RichText[];
  hingesOn?: RichText[];
  likelihood?: ScenarioLikelihood;
}
export interface ScenarioLikelihood {
  wording: string;
  accordingTo: Id;
  references?: Reference[];
}
/**
 * A word and who means what by it (schema.org DefinedTerm).
 */
export interface Term {
  kind: "term";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  variants?: string[];
  definitions?: Definition[];
  notToBeConfusedWith?: Id[];
}
export interface Definition {
  text: RichText;
  by?: Id;
  references?: Reference[];
}
/**
 * A published text that facts were taken from.
 */
export interface SourceRecord {
  kind: "source";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
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
  genre?: "reporting" | "analysis" | "advice";
  publisher?: string;
  author?: string;
  url?: string;
  published?: When;
  retrieved?: IsoDate;
  /**
   * ninjs `representationtype`, and cut off.
   */
  completeness?: "full" | "partial" | "truncated";
  /**
   * Other sources that it repeats.
   */
  basedOn?: Id[];
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
export interface Footnote {
  mark: string;
  text: string;
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
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  question: string;
  /**
   * The records that do not agree; for `strength` the weakest wording first.
   */
  members: Id[];
  type: "value" | "scope" | "time" | "strength" | "definition";
  state: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  /**
   * Needed where `state` is `resolved`.
   */
  resolution?: Resolution;
  summary?: RichText;
}
/**
 * Who settled a conflict, when and why; printed with it.
 */
export interface Resolution {
  by: string;
  on: IsoDate;
  why: string;
}
/**
 * A question and its answer in our words (schema.org Question).
 */
export interface QuestionRecord {
  kind: "question";
  id: Id;
  name: string;
  references?: Reference[];
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Else the earliest publication among its references.
   */
  knownFrom?: When;
  /**
   * Wikidata; default `normal`.
   */
  rank?: "preferred" | "normal" | "deprecated";
  /**
   * Needed where `rank` is `deprecated`.
   */
  rankReason?: string;
  confirmed?: Confirmed;
  checked?: Checked;
  /**
   * Ids that this record had before, or that were merged into it: they still lead here.
   */
  moved?: Id[];
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   */
  history?: Change[];
  question: string;
  answer: RichText;
  asOf: IsoDate;
}
