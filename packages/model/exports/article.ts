/** An article made of typed blocks. */
export type {
  Article,
  Block,
  BriefEvent,
  BriefPosition,
  CalloutBlock,
  Challenge,
  ChallengesBlock,
  ChangesBlock,
  Checked,
  CiteMark,
  CorrectionNote,
  CorrectionsBlock,
  DisputedBlock,
  EarlierPosition,
  EmbedBlock,
  EventStatus,
  ExpertOpinionBlock,
  FaqBlock,
  FaqItem,
  HeadingBlock,
  HtmlBlock,
  Id,
  ImageBlock,
  IsoDate,
  IsoDateTime,
  KeyPointsBlock,
  KeyTerm,
  KeyTermsBlock,
  LangMark,
  Likelihood,
  LinkMark,
  ListBlock,
  ListItem,
  MethodBlock,
  NestedList,
  NextStep,
  NextStepsBlock,
  ParagraphBlock,
  ParticipantsBlock,
  PositionRow,
  PositionsBlock,
  PromptBlock,
  PromptForm,
  PromptLink,
  QuoteBlock,
  RelatedBlock,
  RelatedLink,
  RichText,
  Scenario,
  ScenariosBlock,
  ShownChange,
  ShownClaim,
  ShownDispute,
  ShownMember,
  ShownNotice,
  ShownPart,
  ShownParty,
  ShownPerson,
  ShownPosition,
  ShownPositionCell,
  ShownRole,
  ShownStanding,
  ShownState,
  Source,
  SourcesBlock,
  Span,
  StandingBlock,
  TableBlock,
  TalksBlock,
  TextBlock,
  TimelineBlock,
  TimelineEntry,
  TimelineParticipant,
  TimelineRemark,
  When,
  WhereThingsStand,
} from "../src/generated/types.js";
export type {
  Annotation,
  Dropped,
  Extracted,
  ExtractedBlock,
  ExtractedItem,
  Found,
  SourceRange,
} from "../src/article/extracted.js";
export type { Diagnostic, TextPlace } from "../src/diagnostic.js";
export { cleanArticle, cleanBlock } from "../src/article/clean.js";
export { cleanCallout } from "../src/article/callout.js";
export { cleanChallenges } from "../src/article/challenges.js";
export { cleanCorrections } from "../src/article/corrections.js";
export { cleanEmbed } from "../src/article/embed.js";
export { cleanExpertOpinion } from "../src/article/expert-opinion.js";
export { cleanFaq } from "../src/article/faq.js";
export { cleanHeading } from "../src/article/heading.js";
export { cleanHtml } from "../src/article/html.js";
export { cleanImage } from "../src/article/image.js";
export { cleanKeyPoints } from "../src/article/key-points.js";
export { cleanKeyTerms } from "../src/article/key-terms.js";
export { cleanList, isNestedList } from "../src/article/list.js";
export { cleanMethod } from "../src/article/method.js";
export { cleanNextSteps } from "../src/article/next-steps.js";
export { cleanParagraph } from "../src/article/paragraph.js";
export { cleanPrompt } from "../src/article/prompt.js";
export { cleanQuote } from "../src/article/quote.js";
export { cleanRelated } from "../src/article/related.js";
export { cleanScenarios } from "../src/article/scenarios.js";
export { cleanSources } from "../src/article/sources.js";
export { cleanTable } from "../src/article/table.js";
export { changeAxes, changeName, changesOfOneLine, changesSpan } from "../src/article/talks/changes.js";
export { cleanTalks } from "../src/article/talks/talks.js";
export { pastAndToCome } from "../src/article/talks/timeline.js";
export { citations, citedIn, type Citations } from "../src/article/citations.js";
export type { Cleaned } from "../src/article/report.js";
export { plainText } from "../src/article/rich-text.js";
export { resolve } from "../src/article/resolve.js";
export { safeHref } from "../src/article/safe-href.js";
export { toText, type TextOptions } from "../src/article/to-text.js";
export { toArticle, type ToArticleOptions } from "../src/article/to-article.js";
