/** An article made of typed blocks. */
export type {
  Article,
  Author,
  Block,
  BriefEvent,
  BriefPosition,
  CalloutBlock,
  Challenge,
  ChallengesBlock,
  Checked,
  CiteMark,
  CorrectionNote,
  CorrectionsBlock,
  DisputesBlock,
  EarlierPosition,
  EmbedBlock,
  EventStatus,
  ExpertOpinionBlock,
  FaqBlock,
  FaqItem,
  FigureClaim,
  FigureValue,
  FiguresBlock,
  GuaranteeLayersBlock,
  GuaranteeTermsBlock,
  HeadingBlock,
  HtmlBlock,
  Id,
  ImageBlock,
  ImageVersion,
  IsoDate,
  IsoDateTime,
  KeyPointsBlock,
  KeyTerm,
  KeyTermsBlock,
  LangMark,
  LeadImage,
  Likelihood,
  LinkMark,
  ListBlock,
  MediaBlock,
  ListItem,
  MethodBlock,
  NestedList,
  NextStep,
  NextStepsBlock,
  ParagraphBlock,
  ParticipantsBlock,
  PlaceClaim,
  PlaceDispute,
  PlacesBlock,
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
  Settled,
  ShownAct,
  ShownAnswer,
  ShownChange,
  ShownClaim,
  ShownDispute,
  ShownFigure,
  ShownGuarantee,
  ShownGuarantees,
  ShownMember,
  ShownNotice,
  ShownPart,
  ShownParty,
  ShownPerson,
  ShownPosition,
  ShownPositionCell,
  ShownRatification,
  ShownReliability,
  ShownRole,
  ShownState,
  Silence,
  Source,
  SourcesBlock,
  Span,
  Stance,
  TableBlock,
  TalksBlock,
  TalksTimelineBlock,
  TextBlock,
  TimelineBlock,
  TimelineEntry,
  TimelineItem,
  TimelineParticipant,
  TimelineRemark,
  WhatChangedBlock,
  When,
  WhereThingsStand,
  WhereThingsStandBlock,
} from "../src/generated/types.js";
export type {
  Annotation,
  Dropped,
  Extracted,
  ExtractedBlock,
  ExtractedItem,
  SourceRange,
  SourceSpan,
} from "../src/article/extracted/extracted.js";
export { ArgumentError } from "../src/argument-error.js";
export type { Diagnostic, TextPlace } from "../src/diagnostic.js";
export type { ArticleWith, OwnBlock, OwnBlockRule, OwnBlocks, WithOwnBlocks } from "../src/article/own-blocks.js";
export { placeFinder } from "../src/place-finder.js";
export { bylineOf } from "../src/article/byline-of.js";
export { cleanArticle } from "../src/article/clean.js";
export { cleanBlock, cleanBlocks, type CleanedBlocks } from "../src/article/clean-blocks.js";
export { cleanCallout } from "../src/article/blocks/callout.js";
export { cleanChallenges } from "../src/article/blocks/challenges.js";
export { cleanCorrections, correctedWordings } from "../src/article/blocks/corrections.js";
export { cleanEmbed } from "../src/article/blocks/embed.js";
export { cleanExpertOpinion } from "../src/article/blocks/expert-opinion.js";
export { cleanFaq } from "../src/article/blocks/faq.js";
export { cleanHeading } from "../src/article/blocks/heading.js";
export { cleanHtml } from "../src/article/blocks/html.js";
export { cleanImage } from "../src/article/blocks/image.js";
export { cleanKeyPoints } from "../src/article/blocks/key-points.js";
export { cleanTimeline, timelineEntries, type WrittenEntry } from "../src/article/blocks/timeline.js";
export { cleanKeyTerms } from "../src/article/blocks/key-terms.js";
export { cleanList, isNestedList } from "../src/article/blocks/list.js";
export { cleanMethod } from "../src/article/blocks/method.js";
export { cleanNextSteps } from "../src/article/blocks/next-steps.js";
export { cleanParagraph } from "../src/article/blocks/paragraph.js";
export { cleanPrompt } from "../src/article/blocks/prompt.js";
export { cleanQuote } from "../src/article/blocks/quote.js";
export { cleanRelated } from "../src/article/blocks/related.js";
export { cleanScenarios } from "../src/article/blocks/scenarios.js";
export { cleanSources } from "../src/article/blocks/sources.js";
export { cleanTable } from "../src/article/blocks/table.js";
export {
  changeCauses,
  changeName,
  changesOfOneLine,
  changesSpan,
  statusWord,
} from "../src/article/talks/what-changed.js";
export { agreedStatuses } from "../src/article/talks/agreed-statuses.js";
export { actWords, hasOnlyAName, involved, namesOf } from "../src/article/talks/participants.js";
export { placeGroups, placeName, type PlaceGroup } from "../src/article/talks/places.js";
export { cleanTalks } from "../src/article/talks/talks.js";
export { pointsOfLayer } from "../src/article/talks/guarantee-layers.js";
export {
  guaranteeParts,
  guaranteeTable,
  isTellingPoint,
  type GuaranteeNumber,
  type GuaranteePart,
  type GuaranteeRow,
  type GuaranteeTable,
  type GuaranteeValue,
} from "../src/article/talks/guarantee-rows.js";
export { trackOf, type Track, type TrackMark, type TrackStretch } from "../src/article/timeline/track.js";
export { eventStatusWords, hasBegun, pastAndToCome, type LineEntry } from "../src/article/timeline/entry.js";
export { citations, citedIn, type Citations } from "../src/article/citations.js";
export type { Cleaned } from "../src/article/cleaning/report.js";
export { cleanRichText } from "../src/article/cleaning/rich-text.js";
export { plainText } from "../src/article/text/plain-text.js";
export { safeHref } from "../src/article/cleaning/safe-href.js";
export { toText, type TextOptions } from "../src/article/to-text.js";
export { toArticle, type ToArticleOptions } from "../src/article/extracted/to-article.js";
