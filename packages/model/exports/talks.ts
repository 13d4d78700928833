/** The typed record of a negotiation, and what can be asked of it. */
export type {
  Accepted,
  AgreementStep,
  Answer,
  Change,
  Comparison,
  Confirmed,
  Conflict,
  Deadline,
  Definition,
  Dossier,
  DossierRecord,
  Figure,
  Footnote,
  ForceTerm,
  GuaranteeTerm,
  Implementation,
  ImplementationReport,
  Interval,
  Issue,
  IssueLink,
  IssueStep,
  Mandate,
  Member,
  Mitigation,
  Obstacle,
  OtherTerm,
  Participant,
  Party,
  Passage,
  Person,
  Position,
  Proposal,
  ProposalTerm,
  QuestionRecord,
  RatificationTerm,
  Reference,
  Resolution,
  Role,
  SanctionsTerm,
  ScenarioLikelihood,
  ScenarioRecord,
  Selector,
  SourceRecord,
  Stance,
  Statement,
  TalksEvent,
  Term,
  TerritoryTerm,
  TimelineEntry,
  TimelineParticipant,
  TimelineRemark,
  VerificationTerm,
  Vote,
  VoteCount,
} from "../src/generated/types.js";
export { ArgumentError } from "../src/argument-error.js";
export type { Diagnostic, TextPlace } from "../src/diagnostic.js";
export { IdMint } from "../src/article/extracted/mint-id.js";
export { freezeDossier } from "../src/talks/freeze-dossier.js";
export { copyDossier } from "../src/talks/arguments/read-dossier.js";
export { asOf, type RecordView, type View } from "../src/talks/as-of.js";
export { checkDossier, checkRules } from "../src/talks/check/check.js";
export type { CheckRule, Violation } from "../src/talks/check/rule.js";
export type { Clocks } from "../src/talks/clocks.js";
export { conflicts, type ShownConflict } from "../src/talks/conflicts.js";
export { corrections, type ShownCorrection } from "../src/talks/corrections.js";
export type { Certainty } from "../src/talks/day.js";
export { changesSince, diff, type Cause, type ChangeKind, type DiffEntry } from "../src/talks/diff.js";
export type { AcceptedDiagnostic, LintOptions, LintReport } from "../src/talks/lint/lint-report.js";
export type { LintContext, LintRule, PlacedReference, PlacedText } from "../src/talks/lint/lint-rule.js";
export { lintDossier, lintRules } from "../src/talks/lint/lint.js";
export { passageOf } from "../src/talks/lint/text/passage.js";
export { plainWords } from "../src/talks/lint/text/plain-words.js";
export type { SourceText } from "../src/talks/lint/text/source-text.js";
export { origins } from "../src/talks/origins.js";
export { positions, type PositionCell, type PositionMatrix, type Silence } from "../src/talks/positions.js";
export type { Reliability } from "../src/talks/reliability.js";
export { timeline, type TimelineOptions } from "../src/talks/shown/timeline.js";
export { sourcesOf, type SourcesOptions } from "../src/talks/shown/sources/sources-of.js";
export { datesOfChange } from "../src/talks/shown/dates-of-change.js";
export { resolve, type Resolved } from "../src/talks/shown/resolve.js";
export { talksArticle } from "../src/talks/shown/pages/talks-article.js";
export type { TalksArticleOptions } from "../src/talks/shown/pages/filled-article.js";
export {
  eachTalksPage,
  talksHub,
  talksPages,
  type TalksPage,
  type TalksPageLink,
  type TalksPagesOptions,
} from "../src/talks/shown/pages/talks-pages.js";
