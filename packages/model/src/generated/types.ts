/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */

/**
 * `kind:slug`, minted once and kept when a title changes, such as `question:who-signs`.
 *
 */
export type Id = string;
/**
 * Plain words, or paragraphs in the form of Portable Text.
 *
 */
export type RichText = string | TextBlock[];
/**
 * A date as in IsoDate, or an instant with its offset: `2025-08-17T09:30:00+02:00`.
 *
 */
export type IsoDateTime = string;
/**
 * One part of an article; `type` says which.
 *
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
  | TimelineBlock
  | KeyTermsBlock
  | ExpertOpinionBlock
  | SourcesBlock
  | RelatedBlock
  | PromptBlock
  | CorrectionsBlock
  | TalksBlock;
/**
 * A year, a month or a day: `2025`, `2025-08` or `2025-08-17`.
 *
 */
export type IsoDate = string;
/**
 * Text, or text with a list under it.
 *
 */
export type ListItem = RichText | NestedList;
/**
 * An image, or a post, a video or a map.
 *
 */
export type MediaBlock = ImageBlock | EmbedBlock;
/**
 * How far an event has come (after schema.org EventStatusType and IPTC EventsML). `suspended`: it began and is to go on later. `broken-off`: it ended before its time.
 *
 */
export type EventStatus =
  | "planned"
  | "expected"
  | "announced"
  | "postponed"
  | "cancelled"
  | "under-way"
  | "suspended"
  | "broken-off"
  | "happened";
/**
 * A widget that shows a dossier; `widget` says which. Stored, it names the dossier; shown, it holds the data.
 *
 */
export type TalksBlock =
  | TalksTimelineBlock
  | FiguresBlock
  | ParticipantsBlock
  | PlacesBlock
  | PositionsBlock
  | WhatChangedBlock
  | DisputesBlock
  | GuaranteeLayersBlock
  | GuaranteeTermsBlock
  | WhereThingsStandBlock;
/**
 * Whether somebody takes part in an event (ninjs participant `rel`).
 *
 */
export type Attendance = "expected" | "confirmed" | "attended" | "walked-out" | "absent";
/**
 * A party's attitude to an issue, from demanding it to rejecting it.
 *
 */
export type Stance = "demands" | "supports" | "accepts" | "considers" | "conditional" | "opposes" | "rejects";
/**
 * Why no stance is shown. `not-stated`: asked, or given the chance, the party said nothing. `not-in-our-sources`: somebody looked. `ended`: what it held no longer holds. `not-researched`: none is recorded.
 *
 */
export type Silence = "not-stated" | "not-in-our-sources" | "ended" | "not-researched";
/**
 * One record of the talks; `kind` says of what kind.
 *
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
 * One provision of a proposal; `form` says of which kind.
 *
 */
export type ProposalTerm =
  GuaranteeTerm | TerritoryTerm | ForceTerm | VerificationTerm | RatificationTerm | SanctionsTerm | OtherTerm;

/**
 * An article made of typed blocks (schema.org NewsArticle).
 *
 */
export interface Article {
  /**
   * Minted once, and kept when the title changes.
   */
  id: Id;
  /**
   * The headline, as it is printed (schema.org `headline`).
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
  /**
   * Who wrote it, one by one (schema.org `author`). Printed where there is no `byline`.
   *
   * @maxItems 1000
   */
  authors?: Author[];
  /**
   * Under the title, and where the article is shared (schema.org `image`).
   */
  image?: LeadImage;
  /**
   * When it was first public.
   */
  published?: IsoDateTime;
  /**
   * When its words last changed.
   */
  updated?: IsoDateTime;
  /**
   * BCP 47. Default: `en`.
   */
  lang?: string;
  /**
   * Default: the direction of `lang`.
   */
  dir?: "ltr" | "rtl";
  /**
   * As the paper names it (schema.org `articleSection`).
   */
  section?: string;
  /**
   * What it is about, in the paper's own words (schema.org `keywords`).
   *
   * @maxItems 1000
   *
   * Items: One subject.
   */
  tags?: string[];
  /**
   * Whether it can be read without paying (schema.org `isAccessibleForFree`). Left out: the page does not say.
   */
  isAccessibleForFree?: boolean;
  /**
   * The canonical address.
   */
  url?: string;
  /**
   * The paper.
   */
  publisher?: string;
  /**
   * Decides the schema.org type: `background` is BackgroundNewsArticle.
   */
  genre?: "news" | "background" | "analysis" | "live" | "opinion";
  /**
   * The body, in reading order.
   *
   * @maxItems 500000
   */
  blocks: Block[];
}
/**
 * A person or an organisation that wrote an article.
 *
 */
export interface Author {
  /**
   * As it is printed.
   */
  name: string;
  /**
   * Default: `person`.
   */
  kind?: "person" | "organisation";
  /**
   * Such as a beat or an office.
   */
  role?: string;
  /**
   * A page about the author.
   */
  url?: string;
}
/**
 * The same image in another size.
 *
 */
export interface ImageVersion {
  /**
   * The address of the file.
   */
  src: string;
  /**
   * Pixels of this file.
   */
  width: number;
}
/**
 * A paragraph or list item in the form of Portable Text.
 *
 */
export interface TextBlock {
  /**
   * Always `block`.
   */
  _type: "block";
  /**
   * As Portable Text editors write it.
   */
  _key?: string;
  /**
   * Headings are blocks of their own, so this is the only style.
   */
  style?: "normal";
  /**
   * Left out of a paragraph.
   */
  listItem?: "bullet" | "number";
  /**
   * Depth of a list item, from 1.
   */
  level?: number;
  /**
   * The words, in order.
   *
   * @maxItems 500000
   */
  children: Span[];
  /**
   * The links, citations and languages that the runs name in `marks`.
   *
   * @maxItems 500000
   */
  markDefs?: (LinkMark | CiteMark | LangMark)[];
}
/**
 * A run of characters with the same marks.
 *
 */
export interface Span {
  /**
   * Always `span`.
   */
  _type: "span";
  /**
   * As Portable Text editors write it.
   */
  _key?: string;
  /**
   * The characters themselves.
   */
  text: string;
  /**
   * `strong`, `em`, `code`, `sub`, `sup`, or the `_key` of an entry in `markDefs`.
   *
   * @maxItems 1000
   *
   * Items: The name of one mark.
   */
  marks?: string[];
}
/**
 * A link, as in Portable Text's default annotation.
 *
 */
export interface LinkMark {
  /**
   * Always `link`.
   */
  _type: "link";
  /**
   * Unique within its text block; a span's `marks` name it.
   */
  _key: string;
  /**
   * http, https, mailto, tel or relative. Any other link is removed and its words stay.
   */
  href: string;
}
/**
 * Points from words to the source that supports them.
 *
 */
export interface CiteMark {
  /**
   * Always `cite`.
   */
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
 *
 */
export interface LangMark {
  /**
   * Always `lang`.
   */
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
/**
 * The image of an article, under its title and where it is shared.
 *
 */
export interface LeadImage {
  /**
   * The address of the image.
   */
  src: string;
  /**
   * What the image shows, in words. Empty only for decoration.
   */
  alt: string;
  /**
   * Pixels of the file; with `height` it keeps the page from shifting.
   */
  width?: number;
  /**
   * Pixels of the file.
   */
  height?: number;
  /**
   * The same image in other sizes; the browser takes the one that fits (HTML `srcset`).
   *
   * @maxItems 1000
   */
  versions?: ImageVersion[];
  /**
   * How wide the image is on the page, for the choice among `versions` (HTML `sizes`).
   */
  sizes?: string;
  /**
   * Printed under the image.
   */
  caption?: RichText;
  /**
   * Who made the image.
   */
  credit?: string;
}
/**
 * Running text.
 *
 */
export interface ParagraphBlock {
  /**
   * Always `paragraph`.
   */
  type: "paragraph";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * One paragraph, or a few.
   */
  text: RichText;
}
/**
 * Who last checked this, and on which day.
 *
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
 *
 */
export interface Source {
  /**
   * Needed where something cites it.
   */
  id?: Id;
  /**
   * As published.
   */
  title: string;
  /**
   * Printed beside facts where the page lists the full title elsewhere.
   */
  name?: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * As printed.
   */
  author?: string;
  /**
   * Where a reader can find it.
   */
  url?: string;
  /**
   * When it came out.
   */
  published?: IsoDateTime;
  /**
   * The day on which we read it.
   */
  accessed?: IsoDate;
  /**
   * What a reader should know about it: partial, a translation, a primary document.
   */
  note?: RichText;
}
/**
 * A heading within the article.
 *
 */
export interface HeadingBlock {
  /**
   * Always `heading`.
   */
  type: "heading";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * 2 to 6; only the article's title is level 1.
   */
  level: number;
  /**
   * The heading.
   */
  text: RichText;
}
/**
 * A list with bullets or numbers.
 *
 */
export interface ListBlock {
  /**
   * Always `list`.
   */
  type: "list";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Bullets, or numbers from 1.
   */
  style: "bullet" | "number";
  /**
   * In order.
   *
   * @maxItems 500000
   */
  items: ListItem[];
}
/**
 * An item that has a list of its own under it.
 *
 */
export interface NestedList {
  /**
   * The words of the item itself.
   */
  text: RichText;
  /**
   * The style of the inner list. Default: that of the outer list.
   */
  style?: "bullet" | "number";
  /**
   * In order.
   *
   * @maxItems 500000
   */
  items: ListItem[];
}
/**
 * An image with its caption and credit.
 *
 */
export interface ImageBlock {
  /**
   * Always `image`.
   */
  type: "image";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The address of the image.
   */
  src: string;
  /**
   * What the image shows, in words. Empty only for decoration.
   */
  alt: string;
  /**
   * Pixels of the file; with `height` it keeps the page from shifting.
   */
  width?: number;
  /**
   * Pixels of the file.
   */
  height?: number;
  /**
   * The same image in other sizes; the browser takes the one that fits (HTML `srcset`).
   *
   * @maxItems 1000
   */
  versions?: ImageVersion[];
  /**
   * How wide the image is on the page, for the choice among `versions` (HTML `sizes`).
   */
  sizes?: string;
  /**
   * Printed under the image.
   */
  caption?: RichText;
  /**
   * Who made the image.
   */
  credit?: string;
}
/**
 * Somebody's exact words.
 *
 */
export interface QuoteBlock {
  /**
   * Always `quote`.
   */
  type: "quote";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The exact words.
   */
  text: RichText;
  /**
   * Who said it, with their role, as it is printed.
   */
  attribution?: string;
  /**
   * Where it can be read (HTML `cite`).
   */
  url?: string;
}
/**
 * Rows and columns.
 *
 */
export interface TableBlock {
  /**
   * Always `table`.
   */
  type: "table";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * What the table shows.
   */
  caption?: RichText;
  /**
   * The header row.
   *
   * @maxItems 1000
   *
   * Items: Names a column.
   */
  columns?: RichText[];
  /**
   * Each is a list of cells.
   *
   * @maxItems 500000
   */
  rows: RichText[][];
  /**
   * The first cell of each row names the row.
   */
  rowHeaders?: boolean;
}
/**
 * A post, a video, a map: carried unchanged for the host to render.
 *
 */
export interface EmbedBlock {
  /**
   * Always `embed`.
   */
  type: "embed";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The page of the post, video or map.
   */
  url: string;
  /**
   * The words of the link that is shown where nothing renders the embed.
   */
  title?: string;
  /**
   * The provider's markup, unchanged; only a host's own renderer may use it.
   */
  html?: string;
}
/**
 * Markup of an unknown kind, kept so that nothing is lost.
 *
 */
export interface HtmlBlock {
  /**
   * Always `html`.
   */
  type: "html";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Unchanged from the input; only a host's own renderer may use it.
   */
  html: string;
  /**
   * Its words, shown where nothing renders it.
   */
  text?: string;
}
/**
 * Questions with their answers (schema.org FAQPage).
 *
 */
export interface FaqBlock {
  /**
   * Always `faq`.
   */
  type: "faq";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Default `faq`. `people-also-ask` is a search engine's label and is printed as questions and answers.
   */
  kind?: "faq" | "people-also-ask" | "questions-and-answers";
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: FaqItem[];
}
/**
 * A question and its answer (schema.org Question and acceptedAnswer).
 *
 */
export interface FaqItem {
  /**
   * The address of the answer: `#question:who-signs` opens it.
   */
  id: Id;
  /**
   * As a reader would ask it.
   */
  question: string;
  /**
   * Begins with the answer itself.
   */
  answer: RichText;
  /**
   * Printed under the words, in this order.
   *
   * @maxItems 1000
   */
  media?: MediaBlock[];
  /**
   * The day for which the answer holds.
   */
  asOf?: IsoDate;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * A short aside with a label, elsewhere called InfoBox, fact box or explainer box. Not a reader call-out.
 *
 */
export interface CalloutBlock {
  /**
   * Always `callout`.
   */
  type: "callout";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Decides the label.
   */
  kind: "did-you-know" | "pro-tip" | "data-point" | "key-trend" | "example" | "case-study" | "caution" | "note";
  /**
   * Printed after the label.
   */
  title?: string;
  /**
   * A paragraph or two.
   */
  body: RichText;
  /**
   * Printed under the words, in this order.
   *
   * @maxItems 1000
   */
  media?: MediaBlock[];
}
/**
 * The article in a few points.
 *
 */
export interface KeyPointsBlock {
  /**
   * Always `key-points`.
   */
  type: "key-points";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Decides the label.
   */
  kind: "highlights" | "summary" | "what-this-means" | "key-trends" | "what-we-know" | "what-we-dont-know" | "in-brief";
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   *
   * Items: One point, in a sentence or two.
   */
  items: RichText[];
}
/**
 * How this was reported.
 *
 */
export interface MethodBlock {
  /**
   * Always `method`.
   */
  type: "method";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * What was done, and who did it.
   */
  text: RichText;
}
/**
 * What might happen; never numbered, since a number reads as a rank.
 *
 */
export interface ScenariosBlock {
  /**
   * Always `scenarios`.
   */
  type: "scenarios";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: Scenario[];
  /**
   * What decides it.
   */
  hingesOn?: RichText;
}
/**
 * One thing that might happen.
 *
 */
export interface Scenario {
  /**
   * A short name.
   */
  title?: string;
  /**
   * What would happen, in the conditional.
   */
  summary: RichText;
  /**
   * What would have to be so.
   *
   * @maxItems 1000
   *
   * Items: One assumption.
   */
  assumes?: RichText[];
  /**
   * What would follow.
   *
   * @maxItems 1000
   *
   * Items: One consequence.
   */
  leadsTo?: RichText[];
  /**
   * Only where a named source gives one.
   */
  likelihood?: Likelihood;
}
/**
 * How likely a named source thinks it.
 *
 */
export interface Likelihood {
  /**
   * In the words of the source.
   */
  wording: string;
  /**
   * A named source. A likelihood without one is not shown.
   */
  accordingTo: string;
}
/**
 * What makes it hard.
 *
 */
export interface ChallengesBlock {
  /**
   * Always `challenges`.
   */
  type: "challenges";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: Challenge[];
}
/**
 * One difficulty, and what could help.
 *
 */
export interface Challenge {
  /**
   * A short name.
   */
  title?: string;
  /**
   * What the difficulty is.
   */
  summary: RichText;
  /**
   * What could help.
   */
  mitigation?: RichText;
}
/**
 * What is to happen, and how certain it is.
 *
 */
export interface NextStepsBlock {
  /**
   * Always `next-steps`.
   */
  type: "next-steps";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: NextStep[];
}
/**
 * One thing that is to happen.
 *
 */
export interface NextStep {
  /**
   * What is to happen.
   */
  title: RichText;
  /**
   * Left out where the source does not say.
   */
  status?: EventStatus;
  /**
   * When, as far as a source says.
   */
  expected?: When;
}
/**
 * A date that may be uncertain (EDTF, ISO 8601-2), with its bounds worked out, so that no reader's device parses dates.
 *
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
   * Stated by a source, inferred from one, or taken from outside the sources.
   */
  basis: "stated" | "inferred" | "external";
}
/**
 * What happened when, in any article. What a dossier records is a `talks` block instead.
 *
 */
export interface TimelineBlock {
  /**
   * Always `timeline`.
   */
  type: "timeline";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order: the oldest first, or the newest. They are never sorted.
   *
   * @maxItems 500000
   */
  items: TimelineItem[];
}
/**
 * One thing that happened, or that is to happen.
 *
 */
export interface TimelineItem {
  /**
   * The address of the entry: its mark on the line of time leads to `#entry:first-ballot`.
   */
  id?: Id;
  /**
   * Leave it out if no source says when. The entry keeps its place in the list.
   */
  date?: IsoDate;
  /**
   * In place of `date` where it took several days, or where the date is not certain.
   */
  when?: When;
  /**
   * What happened, in a few words.
   */
  title: string;
  /**
   * How far it has come. Leave it out for what happened, and for what is to come after the block's `asOf`.
   */
  status?: EventStatus;
  /**
   * A sentence or two.
   */
  text?: RichText;
  /**
   * Where to read more; the title links to it.
   */
  url?: string;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * Words that a reader needs.
 *
 */
export interface KeyTermsBlock {
  /**
   * Always `key-terms`.
   */
  type: "key-terms";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * A sentence or two between the label and the items.
   */
  intro?: RichText;
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: KeyTerm[];
}
/**
 * A term and what it means (schema.org DefinedTerm).
 *
 */
export interface KeyTerm {
  /**
   * Needed where something links to the term.
   */
  id?: Id;
  /**
   * The word itself.
   */
  term: string;
  /**
   * What it means here.
   */
  definition?: RichText;
}
/**
 * What a named expert says.
 *
 */
export interface ExpertOpinionBlock {
  /**
   * Always `expert-opinion`.
   */
  type: "expert-opinion";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The exact words.
   */
  quote: RichText;
  /**
   * Required: an opinion is somebody's.
   */
  speaker: string;
  /**
   * As it is printed.
   */
  role?: string;
  /**
   * Where the speaker works.
   */
  affiliation?: string;
}
/**
 * The sources of the article, numbered.
 *
 */
export interface SourcesBlock {
  /**
   * Always `sources`.
   */
  type: "sources";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * Numbered in this order.
   *
   * @maxItems 500000
   */
  items: Source[];
  /**
   * `closed` folds the list away until a reader opens it or follows a number to it; it prints open.
   */
  display?: "open" | "closed";
}
/**
 * What to read next.
 *
 */
export interface RelatedBlock {
  /**
   * Always `related`.
   */
  type: "related";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * In reading order.
   *
   * @maxItems 500000
   */
  items: RelatedLink[];
}
/**
 * One article to read on.
 *
 */
export interface RelatedLink {
  /**
   * Of the other article.
   */
  title: string;
  /**
   * Of the other article.
   */
  url: string;
  /**
   * Where it is another paper.
   */
  publisher?: string;
  /**
   * The day on which it came out.
   */
  published?: IsoDate;
}
/**
 * Invites the reader to do something.
 *
 */
export interface PromptBlock {
  /**
   * Always `prompt`.
   */
  type: "prompt";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * What the reader is asked to do.
   */
  kind: "newsletter" | "comment" | "share";
  /**
   * The invitation.
   */
  text: RichText;
  /**
   * Where to answer.
   */
  link?: PromptLink;
  /**
   * Instead of a link, or beside it.
   */
  form?: PromptForm;
}
/**
 * A link that answers the prompt.
 *
 */
export interface PromptLink {
  /**
   * Where the link leads.
   */
  url: string;
  /**
   * What the link says.
   */
  text: string;
}
/**
 * One labelled field and a button, complete without JavaScript.
 *
 */
export interface PromptForm {
  /**
   * Where the form is sent: http, https or relative.
   */
  action: string;
  /**
   * As in HTML.
   */
  method: "get" | "post";
  /**
   * The `name` of its one field.
   */
  field: string;
  /**
   * Printed before the field.
   */
  fieldLabel: string;
  /**
   * As in HTML.
   */
  fieldType: "email" | "text";
  /**
   * What the button says.
   */
  submit: string;
}
/**
 * What was wrong in this article, and when it was fixed.
 *
 */
export interface CorrectionsBlock {
  /**
   * Always `corrections`.
   */
  type: "corrections";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The latest first.
   *
   * @maxItems 500000
   */
  items: CorrectionNote[];
}
/**
 * A dated correction (schema.org CorrectionComment).
 *
 */
export interface CorrectionNote {
  /**
   * When the correction was made public.
   */
  published: IsoDateTime;
  /**
   * What was wrong, and what is right.
   */
  text: RichText;
  /**
   * The wording that was wrong; it is printed struck through.
   */
  was?: RichText;
  /**
   * The wording that replaced it.
   */
  is?: RichText;
  /**
   * The fact as it is now, where it has changed again since.
   */
  now?: RichText;
  /**
   * The block or question on this page that was corrected; linked.
   */
  corrects?: Id;
  /**
   * In words: `the figure in the second answer`.
   */
  correctsName?: string;
}
/**
 * What happened when, and what is planned.
 *
 */
export interface TalksTimelineBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `timeline`.
   */
  widget: "timeline";
  /**
   * Only these events. Default: all.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  events?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: TimelineEntry[];
}
/**
 * An event with its names and sources filled in, ready to be shown.
 *
 */
export interface TimelineEntry {
  /**
   * The id of the event.
   */
  id: Id;
  /**
   * Of the event.
   */
  name: string;
  /**
   * How far the event has come.
   */
  status: EventStatus;
  /**
   * Of what was planned: its days have begun, or they have passed and no source says what came of it.
   */
  plan?: "may-be-under-way" | "passed";
  /**
   * Left out where no source says.
   */
  when?: When;
  /**
   * A city, a building, a region.
   */
  place?: string;
  /**
   * What the event is.
   */
  summary?: RichText;
  /**
   * What came of it.
   */
  outcome?: RichText;
  /**
   * What the record says in values: a vote, a deadline, earlier dates, the agenda.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * As far as sources name them.
   *
   * @maxItems 1000
   */
  participants?: TimelineParticipant[];
  /**
   * False: others took part, or were to. Left out: no source says.
   */
  participantsComplete?: boolean;
  /**
   * What was said about it.
   *
   * @maxItems 1000
   */
  remarks?: TimelineRemark[];
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * Who takes part in an event.
 *
 */
export interface TimelineParticipant {
  /**
   * As it is printed.
   */
  name: string;
  /**
   * Left out where the source does not say.
   */
  attendance?: Attendance;
}
/**
 * What somebody said at or of an event.
 *
 */
export interface TimelineRemark {
  /**
   * What was said.
   */
  text: RichText;
  /**
   * How it reached us, and what it is a translation of.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * By name.
   */
  speaker?: string;
  /**
   * Its sense, or its exact words.
   */
  form: "claim" | "quote";
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * A source that is cited against a record.
 *
 */
export interface Objection {
  /**
   * What the source does to the record (CiTO).
   */
  sense: "disputes" | "refutes" | "corrects" | "qualifies";
  /**
   * By its name.
   */
  source: string;
}
/**
 * That it is so, on the word of a named editor. Never derived; printed with the name.
 *
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
 *
 */
export interface ShownNotice {
  /**
   * The day of the correction or withdrawal.
   */
  on: IsoDate;
  /**
   * Which of the two it is.
   */
  change: "corrected" | "withdrawn";
  /**
   * What was wrong and what is right.
   */
  note?: string;
}
/**
 * How far a shown record can be relied on, in facts; no score is ever computed from it.
 *
 */
export interface ShownReliability {
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
   *
   * @maxItems 1000
   *
   * Items: One name.
   */
  origins?: string[];
  /**
   * Whether it belongs to the day; left out: certain.
   */
  certainty?: "certain" | "possible";
  /**
   * Where it is not a report: an opinion, or advice.
   */
  genre?: "analysis" | "advice";
  /**
   * The sources that say otherwise; they are not among those that support it.
   *
   * @maxItems 1000
   */
  objections?: Objection[];
  /**
   * The sources that are cited because they confirm it (CiTO `confirms`).
   *
   * @maxItems 1000
   *
   * Items: By its name.
   */
  confirmedBy?: string[];
  /**
   * On the word of a named editor.
   */
  confirmed?: Confirmed;
  /**
   * What was found wrong in it.
   *
   * @maxItems 1000
   */
  notices?: ShownNotice[];
}
/**
 * The numbers of the talks, with who says so.
 *
 */
export interface FiguresBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `figures`.
   */
  widget: "figures";
  /**
   * Only the figures in these statements. Default: all, with votes and reports on what was carried out.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  statements?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: ShownFigure[];
}
/**
 * One figure, with everyone who gives a number for it.
 *
 */
export interface ShownFigure {
  /**
   * What is counted or measured, or what was put to the vote.
   */
  title: string;
  /**
   * The question of an open dispute between the claims.
   */
  dispute?: string;
  /**
   * What each source says. Several are side by side, and never averaged.
   *
   * @maxItems 1000
   */
  claims: FigureClaim[];
}
/**
 * What one source or record says that a figure is.
 *
 */
export interface FigureClaim {
  /**
   * The record that has the number.
   */
  record: Id;
  /**
   * A number, or several that belong together, such as the counts of a vote.
   *
   * @maxItems 1000
   */
  values: FigureValue[];
  /**
   * The time that it is about.
   */
  period?: When;
  /**
   * Of a change: the number before, as it is printed.
   */
  previously?: string;
  /**
   * Who says so; for a vote, who voted.
   */
  who?: string;
  /**
   * When it was said, counted or reported.
   */
  on?: When;
  /**
   * What a reader should know about it.
   */
  remark?: RichText;
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * One number of a figure, as it is printed.
 *
 */
export interface FigureValue {
  /**
   * What is counted here, where a figure has several parts.
   */
  label?: string;
  /**
   * As it is printed, with its hedge.
   */
  number: string;
  /**
   * As it is printed.
   */
  unit?: string;
}
/**
 * The people, by party.
 *
 */
export interface ParticipantsBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `participants`.
   */
  widget: "participants";
  /**
   * Only these parties. Default: all except publishers that have no speaker.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  parties?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: ShownParty[];
}
/**
 * A party and its people, each with roles in time, ready to be shown.
 *
 */
export interface ShownParty {
  /**
   * The id of the party.
   */
  id: Id;
  /**
   * As it is printed.
   */
  name: string;
  /**
   * Left out of a person who belongs to no party.
   */
  type?:
    "state" | "bloc" | "organisation" | "coalition" | "body" | "working-group" | "publisher" | "collective-speaker";
  /**
   * Offices and assemblies within it that the record names.
   *
   * @maxItems 1000
   *
   * Items: One name.
   */
  bodies?: string[];
  /**
   * Of a bloc or a coalition.
   *
   * @maxItems 1000
   */
  members?: ShownMember[];
  /**
   * It has no position and takes part in nothing; something else names it.
   */
  onlyNamed?: boolean;
  /**
   * False: others belong to it. Left out: no source says.
   */
  membersComplete?: boolean;
  /**
   * Other names, and the mandate.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * Those who speak for it.
   *
   * @maxItems 1000
   */
  people?: ShownPerson[];
  /**
   * What it said or did last.
   */
  last?: ShownAct;
  /**
   * By capacity.
   *
   * @maxItems 1000
   */
  parts?: ShownPart[];
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * A member of a bloc or a coalition, for a time.
 *
 */
export interface ShownMember {
  /**
   * As it is printed.
   */
  name: string;
  /**
   * First day of it.
   */
  from?: When;
  /**
   * First day on which it no longer holds.
   */
  until?: When;
}
/**
 * A person with roles in time.
 *
 */
export interface ShownPerson {
  /**
   * As it is printed.
   */
  name: string;
  /**
   * Empty where no source says.
   *
   * @maxItems 1000
   */
  roles: ShownRole[];
  /**
   * The mandate.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * What it said or did last.
   */
  last?: ShownAct;
  /**
   * By capacity.
   *
   * @maxItems 1000
   */
  parts?: ShownPart[];
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * One role, for a time.
 *
 */
export interface ShownRole {
  /**
   * The office or task.
   */
  role: string;
  /**
   * Left out where it is the party that the person is listed under.
   */
  organisation?: string;
  /**
   * First day of it.
   */
  from?: When;
  /**
   * First day on which it no longer holds.
   */
  until?: When;
  /**
   * The title as a source gives it, where it differs.
   */
  wordsOfSource?: string;
}
/**
 * What somebody said or did.
 *
 */
export interface ShownAct {
  /**
   * Of the record: somebody took a position, said something, took part in an event or made a proposal.
   */
  kind: "position" | "statement" | "event" | "proposal";
  /**
   * The issue of a position, or the name of an event or proposal.
   */
  title?: string;
  /**
   * Of a position.
   */
  stance?: Stance;
  /**
   * What was said or held.
   */
  text?: RichText;
  /**
   * Its sense, or its exact words.
   */
  form?: "claim" | "quote";
  /**
   * Left out where no source says.
   */
  on?: When;
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * In which capacity somebody took part in what.
 *
 */
export interface ShownPart {
  /**
   * In which role: as one of the parties, or as a third party (PA-X `ThrdPart`).
   */
  capacity: "party" | "mediator" | "guarantor" | "host" | "observer" | "witness" | "accompanying";
  /**
   * The names of the events.
   *
   * @maxItems 1000
   *
   * Items: The name of one event.
   */
  events: string[];
}
/**
 * Where a force would be and what would become of an area, according to each proposal.
 *
 */
export interface PlacesBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `places`.
   */
  widget: "places";
  /**
   * Only these proposals. Default: all.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  proposals?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: PlaceClaim[];
}
/**
 * Where a force would be, or what would become of an area, according to one proposal; no more exact than its source.
 *
 */
export interface PlaceClaim {
  /**
   * The proposal that says so.
   */
  record: Id;
  /**
   * Of a force: where it would be. Left out of a claim about an area.
   */
  basing?: "inside" | "border" | "neighbouring" | "unspecified";
  /**
   * Of a claim about an area: its name, as the source has it.
   */
  area?: string;
  /**
   * Of the proposal.
   */
  proposal: string;
  /**
   * How far the proposal has got.
   */
  status:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "in-force"
    | "suspended"
    | "terminated"
    | "expired"
    | "rejected"
    | "superseded";
  /**
   * Who makes the proposal.
   */
  by?: string;
  /**
   * When the proposal was made.
   */
  on?: When;
  /**
   * What would be there, or what would become of the area.
   */
  text: RichText;
  /**
   * Who would send what, under whose command, and for how long.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * The open disputes that it is part of.
   *
   * @maxItems 1000
   */
  disputes?: PlaceDispute[];
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * An open dispute that a claim is part of.
 *
 */
export interface PlaceDispute {
  /**
   * What sources do not agree on.
   */
  question: string;
  /**
   * In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means, or whether it is so at all.
   */
  type: "value" | "scope" | "time" | "strength" | "definition" | "denial";
  /**
   * The other proposals that are part of the dispute.
   *
   * @maxItems 1000
   *
   * Items: One name.
   */
  others?: string[];
}
/**
 * Each party's position on each issue.
 *
 */
export interface PositionsBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `positions`.
   */
  widget: "positions";
  /**
   * Only these parties, in this order. Default: all with a position.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  parties?: Id[];
  /**
   * Only these issues, in this order. Default: all with a position.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  issues?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: PositionRow[];
  /**
   * Filled in by `resolve`, never stored: how many there are beyond the 40 parties and 60 issues that a table shows.
   */
  partiesLeftOut?: number;
  /**
   * Filled in by `resolve`, never stored: how many there are beyond the 40 parties and 60 issues that a table shows.
   */
  issuesLeftOut?: number;
}
/**
 * An issue and what each party holds on it, ready to be shown.
 *
 */
export interface PositionRow {
  /**
   * The id of the issue.
   */
  id: Id;
  /**
   * Of the issue.
   */
  name: string;
  /**
   * What is negotiated over.
   */
  question?: string;
  /**
   * How the issue depends on others, and what became of it.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * Only where the issue is settled on the day; its cells then show what the parties held, not what they still argue over.
   */
  settled?: Settled;
  /**
   * One for each party, in the same order in every row.
   *
   * @maxItems 1000
   */
  cells: ShownPositionCell[];
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * That the parties have agreed on an issue.
 *
 */
export interface Settled {
  /**
   * The text that settles it, by name.
   */
  by: string;
  /**
   * When it was agreed.
   */
  on?: When;
}
/**
 * What one party holds on one issue.
 *
 */
export interface ShownPositionCell {
  /**
   * Its name.
   */
  party: string;
  /**
   * More than one where a date leaves two of them possible, or where sources do not agree.
   *
   * @maxItems 1000
   */
  positions: ShownPosition[];
  /**
   * Why there is no stance.
   */
  silence?: Silence;
  /**
   * Proposals and statements of the party that speak to the issue.
   *
   * @maxItems 1000
   *
   * Items: Of one of them.
   */
  elsewhere?: string[];
  /**
   * What the party held until it ended.
   *
   * @maxItems 1000
   */
  ended?: EarlierPosition[];
}
/**
 * What a party holds on an issue.
 *
 */
export interface ShownPosition {
  /**
   * The id of the position, to which its mark leads.
   */
  id?: Id;
  /**
   * Left out where the party is silent.
   */
  stance?: Stance;
  /**
   * What the party holds.
   */
  summary: RichText;
  /**
   * What it depends on; needed to read `conditional`.
   *
   * @maxItems 1000
   *
   * Items: One condition.
   */
  conditions?: RichText[];
  /**
   * The party itself calls it not negotiable.
   */
  redLine?: boolean;
  /**
   * Who said so for the party.
   */
  statedBy?: string;
  /**
   * When it was said.
   */
  statedOn?: When;
  /**
   * The position that this one replaced.
   */
  earlier?: EarlierPosition;
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * What a party held before.
 *
 */
export interface EarlierPosition {
  /**
   * What it was.
   */
  stance?: Stance;
  /**
   * What the party held.
   */
  summary: RichText;
  /**
   * When it was said.
   */
  statedOn?: When;
  /**
   * When it ended, where nothing took its place.
   */
  until?: When;
}
/**
 * What changed between two days, and why.
 *
 */
export interface WhatChangedBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `what-changed`.
   */
  widget: "what-changed";
  /**
   * The earlier of the two days that are compared; `asOf` is the later one.
   */
  since: IsoDate;
  /**
   * Filled in by `resolve` before the block is shown; never stored. An empty list: nothing changed.
   *
   * @maxItems 500000
   */
  entries?: ShownChange[];
}
/**
 * What readers of two days found different, with before and after and the sources of both.
 *
 */
export interface ShownChange {
  /**
   * The record that changed.
   */
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
  /**
   * What the record is called.
   */
  title: string;
  /**
   * Whose position it is, by name.
   */
  party?: string;
  /**
   * What a position is about, by name.
   */
  issue?: string;
  /**
   * The world moved; it was so before, but became known later; or we were wrong.
   */
  cause: "world" | "learned" | "mistake";
  /**
   * What became of it.
   */
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
   * It says the same; only its date no longer leaves it open, or more sources support it.
   */
  sameWords?: "now-certain" | "more-sources";
  /**
   * Left out where it reads as `after` does.
   */
  before?: ShownState;
  /**
   * As the later reader found it.
   */
  after?: ShownState;
  /**
   * What was wrong.
   */
  correction?: ShownNotice;
  /**
   * Only of what we do not rely on, so that it is not taken for a fact.
   */
  reliability?: ShownReliability;
}
/**
 * A record as a reader of one day found it.
 *
 */
export interface ShownState {
  /**
   * Of a position.
   */
  stance?: Stance;
  /**
   * Of a position without a stance.
   */
  silence?: Silence;
  /**
   * Of an event.
   */
  eventStatus?: EventStatus;
  /**
   * Of a proposal.
   */
  proposalStatus?:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "in-force"
    | "suspended"
    | "terminated"
    | "expired"
    | "rejected"
    | "superseded";
  /**
   * Of a conflict. `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  conflictState?: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  /**
   * The date that the record gives.
   */
  when?: When;
  /**
   * Of an event.
   */
  place?: string;
  /**
   * What the record says.
   */
  text?: RichText;
  /**
   * Who said it.
   */
  by?: string;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * Where sources do not agree, side by side.
 *
 */
export interface DisputesBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `disputes`.
   */
  widget: "disputes";
  /**
   * Only these conflicts. Default: all.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  conflicts?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: ShownDispute[];
}
/**
 * Where sources do not agree: who says what, from which origin, side by side.
 *
 */
export interface ShownDispute {
  /**
   * The id of the conflict.
   */
  id: Id;
  /**
   * What they do not agree on.
   */
  question: string;
  /**
   * In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means, or whether it is so at all.
   */
  type: "value" | "scope" | "time" | "strength" | "definition" | "denial";
  /**
   * `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  state: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  /**
   * What a reader should know about it.
   */
  summary?: RichText;
  /**
   * Who settled it, when and why.
   */
  resolution?: Resolution;
  /**
   * Each side, in the order of the conflict.
   *
   * @maxItems 500000
   */
  claims: ShownClaim[];
}
/**
 * Who settled a conflict, when and why; printed with it.
 *
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
   * The evidence for it.
   */
  why: string;
}
/**
 * One side of a dispute.
 *
 */
export interface ShownClaim {
  /**
   * The record that says so.
   */
  record: Id;
  /**
   * Left out where it needs no name: what somebody says or holds.
   */
  kind?:
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
  /**
   * Who says it, or whose it is; its origins are in `reliability`.
   */
  who?: string;
  /**
   * What it says.
   */
  text: RichText;
  /**
   * Its sense, or its exact words.
   */
  form: "claim" | "quote";
  /**
   * Of a position.
   */
  stance?: Stance;
  /**
   * Who passed it on, in order.
   *
   * @maxItems 1000
   *
   * Items: One name.
   */
  relayedBy?: string[];
  /**
   * When it was said, or when it happened.
   */
  on?: When;
  /**
   * The wording that is shown elsewhere.
   */
  isWeakest?: boolean;
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * The layers of a guarantee as a drawing: the first one inside, the last resort outside.
 *
 */
export interface GuaranteeLayersBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `guarantee-layers`.
   */
  widget: "guarantee-layers";
  /**
   * Only these proposals, in this order. Default: all on the table or agreed that have several layers.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  proposals?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: ShownGuarantees[];
}
/**
 * What a proposal guarantees, to be compared with others or drawn.
 *
 */
export interface ShownGuarantees {
  /**
   * The record that says so.
   */
  proposal: Id;
  /**
   * Of the proposal.
   */
  name: string;
  /**
   * It is not on the table: other proposals are only likened to it.
   */
  isComparison?: boolean;
  /**
   * How far it has got.
   */
  status:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "in-force"
    | "suspended"
    | "terminated"
    | "expired"
    | "rejected"
    | "superseded";
  /**
   * Who makes it; left out where sources do not say.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  by?: string[];
  /**
   * When it was made.
   */
  on?: When;
  /**
   * The open questions about it on which sources do not agree.
   *
   * @maxItems 1000
   *
   * Items: One question.
   */
  disputes?: string[];
  /**
   * In the order of their layers.
   *
   * @maxItems 1000
   */
  guarantees: ShownGuarantee[];
  /**
   * Who has to agree; left out where no source says.
   *
   * @maxItems 1000
   */
  ratification?: ShownRatification[];
  /**
   * Left out where there is nothing to say.
   */
  reliability?: ShownReliability;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * One guarantee of a proposal, ready to be shown.
 *
 */
export interface ShownGuarantee {
  /**
   * 1 is the first. The layers of a proposal are numbered without gaps.
   */
  layer?: number;
  /**
   * What the provision says.
   */
  summary: RichText;
  /**
   * What triggers the guarantee (ATOP `defcon`).
   */
  trigger?: RichText;
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
   * Who gives it.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  guarantors?: string[];
  /**
   * Who it protects.
   */
  beneficiary?: string;
  /**
   * How free a guarantor is to decide once the guarantee is triggered.
   */
  discretion?: "automatic" | "conditional" | "guarantor-decides" | "consensus" | "veto" | "undisclosed";
  /**
   * Who could stop a response.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  vetoHolders?: string[];
  /**
   * The kind of text that would contain it.
   */
  instrument?: "multilateral-treaty" | "bilateral-agreements" | "executive-agreement" | "unilateral-declaration";
  /**
   * Whether it is legally or politically binding, or both, according to the source.
   */
  bindingness?: "legal" | "political" | "both";
  /**
   * Whether the guarantors' troops are on the beneficiary's soil.
   */
  troops?: "yes" | "no" | "limited" | "undisclosed";
  /**
   * What would be done or given.
   *
   * @maxItems 1000
   *
   * Items: One measure.
   */
  measures?: string[];
  /**
   * When it ends, what happens if it is broken, and how far it was carried out.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  details?: RichText[];
  /**
   * It is agreed, still in force, and not disputed. Left out: it is open, disputed, or no longer holds.
   */
  isFirm?: boolean;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * A decision that the guarantees depend on.
 *
 */
export interface ShownRatification {
  /**
   * Who has to agree, and by what majority.
   */
  text: RichText;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * What two or more proposals guarantee, point by point.
 *
 */
export interface GuaranteeTermsBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `guarantee-terms`.
   */
  widget: "guarantee-terms";
  /**
   * Only these proposals, in this order. Default: all that have a guarantee. What is only a comparison comes last.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  proposals?: Id[];
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   *
   * @maxItems 500000
   */
  entries?: ShownGuarantees[];
}
/**
 * Where things stand, in brief.
 *
 */
export interface WhereThingsStandBlock {
  /**
   * Always `talks`.
   */
  type: "talks";
  /**
   * The anchor of the block on the page, minted once.
   */
  id: Id;
  /**
   * Replaces the label that the language's catalogue has for this block.
   */
  label?: string;
  /**
   * `hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.
   */
  labelDisplay?: "shown" | "hidden";
  /**
   * BCP 47. Default: the article's language.
   */
  lang?: string;
  /**
   * The day whose state of knowledge the block shows.
   */
  asOf?: IsoDate;
  /**
   * Who last checked the block, and when.
   */
  checked?: Checked;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
  /**
   * The dossier that the block shows, such as `dossier:security-guarantees`.
   */
  talks: Id;
  /**
   * Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.
   */
  recordLang?: string;
  /**
   * `full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.
   */
  size?: "line" | "box" | "full";
  /**
   * The address of a page that shows all of it, for a box or a line.
   */
  more?: string;
  /**
   * Always `where-things-stand`.
   */
  widget: "where-things-stand";
  /**
   * Filled in by `resolve` before the block is shown; never stored.
   */
  whereThingsStand?: WhereThingsStand;
}
/**
 * What the editors answer to the question, signed and dated.
 *
 */
export interface ShownAnswer {
  /**
   * What the editors answer to the question.
   */
  text: RichText;
  /**
   * The day on which it was checked.
   */
  on: IsoDate;
  /**
   * A role or a name, as it is printed: `desk editor`.
   */
  by: string;
  /**
   * Where this comes from, in order.
   *
   * @maxItems 1000
   */
  sources?: Source[];
}
/**
 * An event in brief.
 *
 */
export interface BriefEvent {
  /**
   * Of the event.
   */
  name: string;
  /**
   * How far the event has come.
   */
  status: EventStatus;
  /**
   * Left out where no source says.
   */
  when?: When;
  /**
   * A city, a building, a region.
   */
  place?: string;
  /**
   * The outcome, or what the event is.
   */
  text?: RichText;
}
/**
 * A position in brief.
 *
 */
export interface BriefPosition {
  /**
   * Its name.
   */
  party: string;
  /**
   * Its name.
   */
  issue: string;
  /**
   * What the party says to it.
   */
  stance: Stance;
  /**
   * What the party holds.
   */
  summary: RichText;
  /**
   * The party itself calls it not negotiable.
   */
  redLine?: boolean;
  /**
   * When it was said.
   */
  statedOn?: When;
}
/**
 * The talks on a day, in brief.
 *
 */
export interface WhereThingsStand {
  /**
   * The dossier's own.
   */
  question: string;
  /**
   * The day that the brief is about.
   */
  asOf: IsoDate;
  /**
   * The dossier's own: `demonstration`, `analysis`.
   */
  notice?: string;
  /**
   * Left out where no editor has summed up by then.
   */
  answer?: ShownAnswer;
  /**
   * What is agreed or in force, and which issues are settled.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  agreed?: string[];
  /**
   * The issues on which parties hold opposite positions.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  open?: string[];
  /**
   * What happened last, the latest first.
   *
   * @maxItems 1000
   */
  latest?: BriefEvent[];
  /**
   * What has not happened yet, the soonest first.
   *
   * @maxItems 1000
   */
  next?: BriefEvent[];
  /**
   * Red lines first, then what changed, then what is in the way of an agreement.
   *
   * @maxItems 1000
   */
  positions?: BriefPosition[];
  /**
   * The questions on which sources do not agree.
   *
   * @maxItems 1000
   *
   * Items: One question.
   */
  disputes?: string[];
}
/**
 * The record of one negotiation (PA-X process), its references by id.
 *
 */
export interface Dossier {
  /**
   * Always `dossier`.
   */
  kind: "dossier";
  /**
   * The version of the format. A program for an older version refuses a newer one.
   */
  schemaVersion: 1;
  /**
   * Minted once, and kept when the name changes.
   */
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
   * One sentence under the title that says what the talks are about on the day of `asOf`. Pages of earlier days do not show it.
   */
  standfirst?: string;
  /**
   * What an editor answered to the question, each on a day; a page shows the latest of its day.
   *
   * @maxItems 1000
   */
  answers?: Answer[];
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
   *
   * @maxItems 500000
   */
  records: DossierRecord[];
}
/**
 * What the editors answer to the question of the dossier, on a day.
 *
 */
export interface Answer {
  /**
   * One sentence that answers the question of the dossier as things stood on the day.
   */
  text: RichText;
  /**
   * The day on which it was checked.
   */
  on: IsoDate;
  /**
   * A role or a name, as it is printed: `desk editor`.
   */
  by: string;
  /**
   * What the answer rests on.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * Which source supports this, and in what sense (CiTO).
 *
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
   * The fields that this source supports, so that they are known from its publication. A reference that names none supports those that no other names.
   *
   * @maxItems 1000
   *
   * Items: The name of a field of the record.
   */
  carries?: string[];
  /**
   * The words of the source that support this.
   */
  selector?: Selector;
  /**
   * Instead of a selector, where the words are too many to repeat.
   */
  passage?: Passage;
  /**
   * As people say it: a page, a paragraph, a line.
   */
  locator?: string;
}
/**
 * Finds words in a source (W3C Web Annotation TextQuoteSelector).
 *
 */
export interface Selector {
  /**
   * The words as the source has them, at most eleven; a longer passage is kept as a `Passage`.
   */
  exact: string;
  /**
   * Words before it, where `exact` is found more than once.
   */
  prefix?: string;
  /**
   * Words after it.
   */
  suffix?: string;
}
/**
 * A passage too long to repeat: it can be found again, not read here.
 *
 */
export interface Passage {
  /**
   * Of the passage after NFKC, with plain hyphens, quotes and single spaces.
   */
  sha256: string;
  /**
   * At most five.
   */
  first: string;
  /**
   * At most five.
   */
  last: string;
}
/**
 * Who takes part or speaks as one (PA-X party, Popolo Organization).
 *
 */
export interface Party {
  /**
   * Always `party`.
   */
  kind: "party";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * `body`: an office or assembly within a state. `working-group`: a group that the talks themselves set up. `collective-speaker`: "European leaders".
   */
  type: "state" | "bloc" | "organisation" | "coalition" | "body" | "working-group" | "publisher" | "collective-speaker";
  /**
   * Other names that sources use: `Kyiv` (Popolo `other_names`).
   *
   * @maxItems 1000
   *
   * Items: One other name.
   */
  aliases?: string[];
  /**
   * The state or organisation that a body belongs to.
   */
  partOf?: Id;
  /**
   * Of a bloc or a coalition, as far as sources name them.
   *
   * @maxItems 1000
   */
  members?: Member[];
  /**
   * What this party or person was asked to do in the talks, and who asked.
   *
   * @maxItems 1000
   */
  mandates?: Mandate[];
  /**
   * False: others belong to it. Left out: no source says.
   */
  membersComplete?: boolean;
}
/**
 * When something was so in the world.
 *
 */
export interface Interval {
  /**
   * First day of it; left out where no source says.
   */
  from?: When;
  /**
   * First day on which it no longer holds (half-open, as in SQL:2011).
   */
  until?: When;
}
/**
 * A warning that an editor has answered; it is listed, not silent.
 *
 */
export interface Accepted {
  /**
   * The name of the lint rule.
   */
  rule: string;
  /**
   * Why the warning does not apply, or why it stays.
   */
  reason: string;
  /**
   * Who decided.
   */
  by: string;
}
/**
 * One entry of a record's history; the first says when it was recorded. A correction is one (schema.org CorrectionComment).
 *
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
   * Of an update: the day on which the change became public, where we wrote it down later. Default: `on`.
   */
  knownFrom?: IsoDate;
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
   * `major`: readers were misinformed. `minor`: a spelling, a link.
   */
  severity?: "minor" | "major";
}
/**
 * That a party belongs to another, for a time (Popolo Membership).
 *
 */
export interface Member {
  /**
   * The party that is a member.
   */
  party: Id;
  /**
   * First day of it; left out where no source says.
   */
  from?: When;
  /**
   * First day on which it no longer holds (half-open, as in SQL:2011).
   */
  until?: When;
}
/**
 * What a third party was asked to do, by whom, and for how long (PA-X third-party role).
 *
 */
export interface Mandate {
  /**
   * What the mediator, monitor or envoy is to do.
   */
  task: string;
  /**
   * Who gave the mandate.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  givenBy?: Id[];
  /**
   * First day of it; left out where no source says.
   */
  from?: When;
  /**
   * First day on which it no longer holds (half-open, as in SQL:2011).
   */
  until?: When;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * A person with roles in time (Popolo Person).
 *
 */
export interface Person {
  /**
   * Always `person`.
   */
  kind: "person";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * Other spellings (Popolo `other_names`).
   *
   * @maxItems 1000
   *
   * Items: One other spelling.
   */
  aliases?: string[];
  /**
   * What this party or person was asked to do in the talks, and who asked.
   *
   * @maxItems 1000
   */
  mandates?: Mandate[];
  /**
   * What the person is, and was; empty where no source says (Popolo `memberships`).
   *
   * @maxItems 1000
   */
  roles: Role[];
}
/**
 * What somebody is in an organisation, for a time (Popolo Membership).
 *
 */
export interface Role {
  /**
   * The office or task: `President` (Popolo Membership `role`).
   */
  role: string;
  /**
   * The party in which the person has the role (Popolo Membership `organization`).
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
   * First day after the role ended.
   */
  until?: When;
  /**
   * The title as a source gives it, where it differs.
   */
  wordsOfSource?: string;
}
/**
 * A meeting, a round, a milestone, a publication, a vote or a deadline (schema.org Event).
 *
 */
export interface TalksEvent {
  /**
   * Always `event`.
   */
  kind: "event";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * `round`: a meeting that is one of a series. `milestone`: something to be done by then. `publication`: a text comes out. `vote`: something is put to the vote. `deadline`: a day by which something was demanded or agreed.
   */
  type: "meeting" | "round" | "milestone" | "publication" | "vote" | "deadline";
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
   * The dates it was set for before it was moved, oldest first (schema.org `previousStartDate`).
   *
   * @maxItems 1000
   *
   * Items: One of its earlier dates.
   */
  previously?: When[];
  /**
   * Only for a deadline; left out before it has passed, or where no source says. `lapsed`: it no longer mattered.
   */
  deadlineResult?: "met" | "missed" | "extended" | "lapsed";
  /**
   * Only for a vote: the motion, the counts and the result.
   */
  vote?: Vote;
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
   *
   * @maxItems 1000
   */
  participants?: Participant[];
  /**
   * False: others took part, or were to. Left out: no source says.
   */
  participantsComplete?: boolean;
  /**
   * The issues to be talked about, in the order of the agenda where a source gives one.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  agenda?: Id[];
  /**
   * What came of it; only for an event that has begun.
   */
  outcome?: RichText;
  /**
   * The series or meeting that it belongs to (schema.org `superEvent`).
   */
  partOf?: Id;
  /**
   * Events that must come first.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  dependsOn?: Id[];
}
/**
 * A date that depends on another event.
 *
 */
export interface Deadline {
  /**
   * The event that the time counts from: its id, or the source's words for it.
   */
  after?: Id | string;
  /**
   * An ISO 8601 duration: `P6M`.
   */
  within: string;
}
/**
 * How many chose one option (Popolo Count).
 *
 */
export interface VoteCount {
  /**
   * What was chosen (Popolo Count `option`).
   */
  option: "yes" | "no" | "abstain" | "absent" | "not-voting";
  /**
   * How many chose it (Popolo Count `value`).
   */
  value?: number;
  /**
   * Of the votes, in per cent, where a source gives it.
   */
  share?: number;
}
/**
 * A motion, who voted on it, the counts and the result (Popolo Motion, VoteEvent and Count).
 *
 */
export interface Vote {
  /**
   * What was voted on, in our own words (Popolo Motion `text`).
   */
  motion?: RichText;
  /**
   * The text or the issue that was voted on.
   */
  about?: Id;
  /**
   * Who votes, such as a parliament or the members of a union (Popolo VoteEvent `organization`).
   */
  body?: Id;
  /**
   * The upper number of the fraction that is needed: 2 for two thirds (Popolo motion `requirement`).
   */
  numerator?: number;
  /**
   * The lower number of the fraction: 3 for two thirds.
   */
  denominator?: number;
  /**
   * `simple`: more than half. Use it instead of `numerator` and `denominator`.
   */
  majority?: "simple";
  /**
   * Whether the majority is of those present, or of all members (Popolo motion `requirement`).
   */
  of?: "present" | "all";
  /**
   * The share of all who may vote that must choose yes, in per cent (approval quorum). It comes on top of the majority.
   */
  threshold?: number;
  /**
   * How many chose which option, as far as sources say.
   *
   * @maxItems 1000
   */
  counts?: VoteCount[];
  /**
   * How many of those who could vote did, in per cent.
   */
  turnout?: number;
  /**
   * Whether the motion passed (Popolo Motion `result`); left out where no source says.
   */
  result?: "passed" | "failed";
  /**
   * What a reader must know to understand the counts.
   */
  remark?: string;
}
/**
 * Who takes part in an event, and in which role (PA-X, schema.org `attendee`).
 *
 */
export interface Participant {
  /**
   * A party or a person.
   */
  agent: Id;
  /**
   * In which role: as one of the parties, or as a third party (PA-X `ThrdPart`).
   */
  capacity?: "party" | "mediator" | "guarantor" | "host" | "observer" | "witness" | "accompanying";
  /**
   * The party that they speak for, if they are not a party themselves (Popolo `on_behalf_of`).
   */
  onBehalfOf?: Id;
  /**
   * Left out where the source does not say (ninjs participant `rel`).
   */
  attendance?: Attendance;
}
/**
 * What the talks are about, as a question (PA-X issue).
 *
 */
export interface Issue {
  /**
   * Always `issue`.
   */
  kind: "issue";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * Neutral, and worded so that each stance answers it: `Do wages rise by six per cent?`
   */
  question: string;
  /**
   * PA-X issue codes, where one fits: `SsrArm`.
   *
   * @maxItems 1000
   *
   * Items: One PA-X code.
   */
  paxCodes?: string[];
  /**
   * The wider issue that this one is part of.
   */
  parent?: Id;
  /**
   * How it depends on other issues.
   *
   * @maxItems 1000
   */
  links?: IssueLink[];
  /**
   * What is in the way of settling it.
   *
   * @maxItems 1000
   */
  obstacles?: Obstacle[];
  /**
   * What became of it, oldest first; the last one says whether it is settled. An issue without steps is open.
   *
   * @maxItems 1000
   */
  steps?: IssueStep[];
}
/**
 * How an issue depends on another.
 *
 */
export interface IssueLink {
  /**
   * The other issue.
   */
  issue: Id;
  /**
   * `only-together`: neither is settled without the other. `before`, `after`: the order in which they are to be settled. `in-exchange`: one is given for the other.
   */
  how: "only-together" | "before" | "after" | "in-exchange";
  /**
   * Who links them, if the parties do not all agree on the link.
   */
  accordingTo?: Id;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * What is in the way, according to a source.
 *
 */
export interface Obstacle {
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The events or proposals that it is in the way of.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  blocks?: Id[];
  /**
   * What is proposed to get around it, and who proposes it.
   *
   * @maxItems 1000
   */
  mitigations?: Mitigation[];
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * A proposed way around an obstacle.
 *
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
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * That an issue was settled, opened again or set aside, and when.
 *
 */
export interface IssueStep {
  /**
   * `agreed`: the parties have settled it. `reopened`: they negotiate about it again. `set-aside`: they leave it out.
   */
  step: "agreed" | "reopened" | "set-aside";
  /**
   * The text that settles it; needed with `agreed`. Such a text may settle one issue of many (PA-X partial agreement).
   */
  proposal?: Id;
  /**
   * When; left out where no source says.
   */
  on?: When;
  /**
   * In our own words.
   */
  summary?: RichText;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * What a party holds on an issue, for a time.
 *
 */
export interface Position {
  /**
   * Always `position`.
   */
  kind: "position";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
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
   * Left out where the party is silent.
   */
  stance?: Stance;
  /**
   * `not-stated`: asked, or given the chance, the party said nothing; it needs a reference. `not-in-our-sources`: somebody looked. No record at all means that no one looked.
   */
  silence?: "not-stated" | "not-in-our-sources";
  /**
   * In our own words, no harder than the source’s.
   */
  summary: RichText;
  /**
   * What it depends on; needed to read `conditional`.
   *
   * @maxItems 1000
   *
   * Items: One condition.
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
 * Who offers what to whom, and what becomes of it once it is agreed (PA-X agreement).
 *
 */
export interface Proposal {
  /**
   * Always `proposal`.
   */
  kind: "proposal";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * Who makes it; left out where sources do not say.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  by?: Id[];
  /**
   * Who it is made to.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  to?: Id[];
  /**
   * How far it has got (after PA-X `stage` and ATOP).
   */
  status:
    | "floated"
    | "tabled"
    | "under-negotiation"
    | "agreed-in-principle"
    | "agreed"
    | "signed"
    | "in-force"
    | "suspended"
    | "terminated"
    | "expired"
    | "rejected"
    | "superseded";
  /**
   * When it was made.
   */
  on?: When;
  /**
   * What else it is called: `platinum standard`.
   *
   * @maxItems 1000
   *
   * Items: One other name.
   */
  aliases?: string[];
  /**
   * The issues that it would settle.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  about?: Id[];
  /**
   * In our own words.
   */
  summary?: RichText;
  /**
   * What is asked in return.
   *
   * @maxItems 1000
   *
   * Items: One thing that is asked in return.
   */
  exchange?: RichText[];
  /**
   * Proposals or treaties that it is modelled on (schema.org `isBasedOn`).
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  basedOn?: Id[];
  /**
   * Which version of a text this is.
   */
  version?: string;
  /**
   * The version of the text before this one.
   */
  previousVersion?: Id;
  /**
   * The main text that this one was agreed alongside, as an annex or an exchange of letters.
   */
  sideDealTo?: Id;
  /**
   * Whether its text is public (ATOP secret articles); left out where no source says.
   */
  publicity?: "public" | "partly-secret" | "secret" | "leaked";
  /**
   * When a text that had been secret became public.
   */
  disclosedOn?: When;
  /**
   * When it ends by itself, according to its text (ATOP).
   */
  expires?: When;
  /**
   * What was done with it, oldest first: each party's signature, ratification, entry into force, suspension, end.
   *
   * @maxItems 1000
   */
  steps?: AgreementStep[];
  /**
   * Its provisions, one by one.
   *
   * @maxItems 1000
   */
  terms?: ProposalTerm[];
  /**
   * How much of the whole text was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: ImplementationReport[];
}
/**
 * One step in the life of an agreement: who signed, ratified, suspended or left it, and when.
 *
 */
export interface AgreementStep {
  /**
   * What was done (Vienna Convention on the Law of Treaties; ATOP signature, entry into force, withdrawal, end).
   */
  step:
    | "initialled"
    | "signed"
    | "approved"
    | "ratified"
    | "not-ratified"
    | "acceded"
    | "provisionally-applied"
    | "entered-into-force"
    | "suspended"
    | "resumed"
    | "extended"
    | "withdrawn-from"
    | "terminated"
    | "expired";
  /**
   * When; left out where no source says.
   */
  on?: When;
  /**
   * Who did it; left out if it applies to the whole text, such as its entry into force.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  by?: Id[];
  /**
   * In which role they did it (PA-X signatory and third parties).
   */
  capacity?: "party" | "guarantor" | "mediator" | "accompanying" | "witness" | "depositary";
  /**
   * The day on which an extension or a suspension ends.
   */
  until?: When;
  /**
   * In our own words.
   */
  summary?: RichText;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * Who would do what, for which party, and in which case (ATOP obligation, PA-X security guarantee).
 *
 */
export interface GuaranteeTerm {
  /**
   * Always `guarantee`.
   */
  form: "guarantee";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * 1 is the first. The layers of a proposal are numbered without gaps.
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
   * What triggers the guarantee (ATOP `defcon`).
   */
  trigger?: RichText;
  /**
   * The party that the guarantee protects against (ATOP).
   */
  adversary?: Id;
  /**
   * Who gives it (PA-X guarantor).
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  guarantors?: Id[];
  /**
   * Who the guarantee protects.
   */
  beneficiary?: Id;
  /**
   * How free a guarantor is to decide once the guarantee is triggered.
   */
  discretion?: "automatic" | "conditional" | "guarantor-decides" | "consensus" | "veto" | "undisclosed";
  /**
   * Parties that could stop a response.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  vetoHolders?: Id[];
  /**
   * The kind of text that would contain it.
   */
  instrument?: "multilateral-treaty" | "bilateral-agreements" | "executive-agreement" | "unilateral-declaration";
  /**
   * Whether it is legally or politically binding, or both, according to the source.
   */
  bindingness?: "legal" | "political" | "both";
  /**
   * What would be done or given: `air defence`.
   *
   * @maxItems 1000
   *
   * Items: One measure.
   */
  measures?: string[];
  /**
   * Whether the guarantors' troops are on the beneficiary's soil.
   */
  troops?: "yes" | "no" | "limited" | "undisclosed";
}
/**
 * How far a provision had been carried out on a day, and who says so (Peace Accords Matrix).
 *
 */
export interface Implementation {
  /**
   * How much of it was done (Peace Accords Matrix). `broken`: it was done and is no longer, or the opposite was done.
   */
  state: "none" | "minimum" | "intermediate" | "full" | "broken";
  /**
   * The day for which this is true.
   */
  on?: When;
  /**
   * Who says so, such as a monitor.
   */
  by?: Id;
  /**
   * What was done, in our own words.
   */
  summary?: RichText;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * What would become of an area (PA-X territorial provisions).
 *
 */
export interface TerritoryTerm {
  /**
   * Always `territory`.
   */
  form: "territory";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
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
 *
 */
export interface ForceTerm {
  /**
   * Always `force`.
   */
  form: "force";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * Who would send troops or other support.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  contributors?: Id[];
  /**
   * Who would lead it, according to the source.
   */
  command?: string;
  /**
   * Where it would be based: in the country that it protects, at the border or in a neighbouring country; `unspecified` where no source says.
   */
  basing: "inside" | "border" | "neighbouring" | "unspecified";
  /**
   * Left out where no source says.
   */
  permanent?: boolean;
  /**
   * What it would be there for.
   *
   * @maxItems 1000
   *
   * Items: One task.
   */
  mandate?: string[];
}
/**
 * How it would be checked that the terms are kept, and by whom (PA-X monitoring and enforcement).
 *
 */
export interface VerificationTerm {
  /**
   * Always `verification`.
   */
  form: "verification";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * How it would be checked that the terms are kept.
   *
   * @maxItems 1000
   *
   * Items: One method.
   */
  methods?: string[];
  /**
   * Who would check it.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  lead?: Id[];
}
/**
 * Who would have to agree to it, and by what majority.
 *
 */
export interface RatificationTerm {
  /**
   * Always `ratification`.
   */
  form: "ratification";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * The assembly or office that decides.
   */
  body: Id;
  /**
   * The upper number of the fraction that is needed: 2 for two thirds (Popolo motion `requirement`).
   */
  numerator?: number;
  /**
   * The lower number of the fraction: 3 for two thirds.
   */
  denominator?: number;
  /**
   * `simple`: more than half. Use it instead of `numerator` and `denominator`.
   */
  majority?: "simple";
  /**
   * Whether the majority is of those present, or of all members (Popolo motion `requirement`).
   */
  of?: "present" | "all";
  /**
   * The kind of text that needs this ratification; left out if the source does not distinguish.
   */
  if?: "treaty" | "agreement";
}
/**
 * What becomes of sanctions (PA-X `ImSrc` and international enforcement).
 *
 */
export interface SanctionsTerm {
  /**
   * Always `sanctions`.
   */
  form: "sanctions";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * What becomes of the sanctions.
   */
  effect: "imposed" | "kept" | "eased" | "suspended" | "lifted" | "restored";
  /**
   * Whose sanctions they are.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  imposedBy?: Id[];
  /**
   * Who they are against.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  against?: Id[];
}
/**
 * Anything else that a text provides.
 *
 */
export interface OtherTerm {
  /**
   * Always `other`.
   */
  form: "other";
  /**
   * In our own words.
   */
  summary: RichText;
  /**
   * The sources that support this provision.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * Where it is in the text.
   */
  clause?: string;
  /**
   * When this provision ends by itself (a sunset clause).
   */
  expires?: When;
  /**
   * What happens automatically if it is not kept, such as the return of sanctions.
   */
  ifBroken?: RichText;
  /**
   * How far it was carried out, oldest first.
   *
   * @maxItems 1000
   */
  implementation?: Implementation[];
  /**
   * PA-X codes for the provision, where one fits.
   *
   * @maxItems 1000
   *
   * Items: One PA-X code.
   */
  paxCodes?: string[];
}
/**
 * How many of the provisions of a text had been carried out on a day (Peace Accords Matrix).
 *
 */
export interface ImplementationReport {
  /**
   * Of the provisions, by how far they were carried out. Rounded, they may not add up to 100.
   *
   * @maxItems 1000
   */
  shares: ImplementationShare[];
  /**
   * The day for which this is true.
   */
  on?: When;
  /**
   * Who says so, such as a monitor.
   */
  by?: Id;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * How many of the provisions have been carried out so far, in per cent.
 *
 */
export interface ImplementationShare {
  /**
   * How much of it was done (Peace Accords Matrix). `broken`: it was done and is no longer, or the opposite was done.
   */
  state: "none" | "minimum" | "intermediate" | "full" | "broken";
  /**
   * Of the provisions, in per cent.
   */
  share: number;
}
/**
 * That somebody said it, or a text says it; not that it is so (schema.org Claim, Quotation, Observation).
 *
 */
export interface Statement {
  /**
   * Always `statement`.
   */
  kind: "statement";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
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
   * Who said it first. All blank origins count as one.
   */
  origin?: Id;
  /**
   * The chain from the origin to our source.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  relayedBy?: Id[];
  /**
   * Where it was said: `television interview`.
   */
  medium?: string;
  /**
   * The language in which it was said, where `text` is a translation (schema.org `inLanguage`).
   */
  inLanguage?: string;
  /**
   * Of a translated quotation: the words as they were said.
   */
  original?: string;
  /**
   * Who translated it: a role, a name, a service.
   */
  translatedBy?: string;
  /**
   * What kind of speech it is (IPTC genre); an opinion is not a report.
   */
  genre?: "reporting" | "analysis" | "advice";
  /**
   * When it was said.
   */
  on?: When;
  /**
   * Events, parties, persons, issues or proposals.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
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
 *
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
 *
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
   * The respects in which they are said to be alike.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  respects?: string[];
  /**
   * The respects in which they are not.
   *
   * @maxItems 1000
   *
   * Items: One of them.
   */
  limits?: string[];
}
/**
 * What might happen, as a named source describes it; never evidence for what is so (PLOVER hypothetical).
 *
 */
export interface ScenarioRecord {
  /**
   * Always `scenario`.
   */
  kind: "scenario";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * Scenarios that belong together share it: `post-war-pathways`.
   */
  set: string;
  /**
   * In our own words, in the conditional.
   */
  summary: RichText;
  /**
   * What would have to be so.
   *
   * @maxItems 1000
   *
   * Items: One assumption.
   */
  assumes?: RichText[];
  /**
   * What would follow.
   *
   * @maxItems 1000
   *
   * Items: One consequence.
   */
  leadsTo?: RichText[];
  /**
   * What decides it.
   *
   * @maxItems 1000
   *
   * Items: One thing that decides it.
   */
  hingesOn?: RichText[];
  /**
   * Only where a named source gives one.
   */
  likelihood?: ScenarioLikelihood;
}
/**
 * How likely a named source thinks a scenario.
 *
 */
export interface ScenarioLikelihood {
  /**
   * In the source’s own words; we add no number.
   */
  wording: string;
  /**
   * Who thinks so: a party, a person or a source.
   */
  accordingTo: Id;
  /**
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * A word and who means what by it (schema.org DefinedTerm).
 *
 */
export interface Term {
  /**
   * Always `term`.
   */
  kind: "term";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * Other spellings and wordings (schema.org `alternateName`).
   *
   * @maxItems 1000
   *
   * Items: One variant.
   */
  variants?: string[];
  /**
   * One for each meaning, with who means it.
   *
   * @maxItems 1000
   */
  definitions?: Definition[];
  /**
   * Terms that sound alike and mean something else.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  notToBeConfusedWith?: Id[];
}
/**
 * What somebody means by a word.
 *
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
   * The sources that support it.
   *
   * @maxItems 1000
   */
  references?: Reference[];
}
/**
 * A published text that facts were taken from (schema.org CreativeWork).
 *
 */
export interface SourceRecord {
  /**
   * Always `source`.
   */
  kind: "source";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
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
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  basedOn?: Id[];
  /**
   * Its own references, found or not.
   *
   * @maxItems 1000
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
 *
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
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  carries?: Id[];
  /**
   * The source that it was found to be; left out: not found.
   */
  resolved?: Id;
}
/**
 * Where sources do not agree, side by side. It hides nothing.
 *
 */
export interface Conflict {
  /**
   * Always `conflict`.
   */
  kind: "conflict";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
   */
  history?: Change[];
  /**
   * What they do not agree on, in neutral words.
   */
  question: string;
  /**
   * The records that do not agree; for `strength` the weakest wording first.
   *
   * @maxItems 1000
   *
   * Items: The id of one of them.
   */
  members: Id[];
  /**
   * In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means, or whether it is so at all.
   */
  type: "value" | "scope" | "time" | "strength" | "definition" | "denial";
  /**
   * `transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.
   */
  state: "open" | "transition" | "scope-differs" | "same-origin" | "resolved";
  /**
   * Needed where `state` is `resolved`.
   */
  resolution?: Resolution;
  /**
   * What a reader should know about it, in our own words.
   */
  summary?: RichText;
}
/**
 * A question and its answer in our words (schema.org Question).
 *
 */
export interface QuestionRecord {
  /**
   * Always `question`.
   */
  kind: "question";
  /**
   * `kind:slug`, minted once and never changed.
   */
  id: Id;
  /**
   * What people call it, in the language of the dossier.
   */
  name: string;
  /**
   * The sources that support the record.
   *
   * @maxItems 1000
   */
  references?: Reference[];
  /**
   * When it is so in the world (XTDB valid time, SQL:2011 application time).
   */
  valid?: Interval;
  /**
   * When it became public; an interval means some day in it. Default: the earliest publication among its references.
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
   *
   * @maxItems 1000
   *
   * Items: An id of before.
   */
  moved?: Id[];
  /**
   * The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).
   *
   * @maxItems 1000
   *
   * Items: One page or entry about the same thing.
   */
  sameAs?: string[];
  /**
   * Lint warnings on this record that an editor has answered.
   *
   * @maxItems 1000
   */
  accepted?: Accepted[];
  /**
   * For editors; never published (ninjs `ednote`).
   */
  note?: string;
  /**
   * Oldest first.
   *
   * @maxItems 1000
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
