import type { Diagnostic } from "../../diagnostic.js";
import type { Dossier, Id } from "../../generated/types.js";
import { needs, needsObject } from "../../argument-error.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { diagnose, type RuleDiagnostic } from "../check/rule.js";
import { dayOf } from "../clocks.js";
import { contextOf } from "./context.js";
import type { AcceptedDiagnostic, LintOptions, LintReport } from "./lint-report.js";
import type { LintContext, LintRule } from "./lint-rule.js";
import { quoteReferences } from "./quote-references.js";
import { acceptanceUnused } from "./rules/acceptance-unused.js";
import { acceptanceUnknown } from "./rules/acceptance-unknown.js";
import { acceptanceUnsigned, isSigned } from "./rules/acceptance-unsigned.js";
import { aggregatorWithoutOriginal } from "./rules/aggregator-without-original.js";
import { changedAfterCheck } from "./rules/changed-after-check.js";
import { conflictFromOneOrigin } from "./rules/conflict-from-one-origin.js";
import { copiedWords } from "./rules/copied-words.js";
import { deadlineWithoutAnchor } from "./rules/deadline-without-anchor.js";
import { dossierUnchecked } from "./rules/dossier-unchecked.js";
import { eventOverdue } from "./rules/event-overdue.js";
import { expertUnchecked } from "./rules/expert-unchecked.js";
import { factWithoutSource } from "./rules/fact-without-source.js";
import { factsNewerThanCheck } from "./rules/facts-newer-than-check.js";
import { figureIncomplete } from "./rules/figure-incomplete.js";
import { footnoteUnresolved } from "./rules/footnote-unresolved.js";
import { guarantorIsBeneficiary } from "./rules/guarantor-is-beneficiary.js";
import { happenedInTheFuture } from "./rules/happened-in-the-future.js";
import { onlyInHeadline } from "./rules/only-in-headline.js";
import { flippantLabel } from "./rules/flippant-label.js";
import { hedgeDropped } from "./rules/hedge-dropped.js";
import { oneOriginTwice } from "./rules/one-origin-twice.js";
import { percentageWrong } from "./rules/percentage-wrong.js";
import { positionsOverlap } from "./rules/positions-overlap.js";
import { quoteFromTruncatedSource } from "./rules/quote-from-truncated-source.js";
import { quoteInAnotherLanguage } from "./rules/quote-in-another-language.js";
import { quoteWithoutSpeaker } from "./rules/quote-without-speaker.js";
import { reviewOverdue } from "./rules/review-overdue.js";
import { scenarioWeighted } from "./rules/scenario-weighted.js";
import { selectorTooLong } from "./rules/selector-too-long.js";
import { silenceWithoutReference } from "./rules/silence-without-reference.js";
import { sourceOlderThanFact } from "./rules/source-older-than-fact.js";
import { sourceUndated } from "./rules/source-undated.js";
import { speakerWithoutRole } from "./rules/speaker-without-role.js";
import { adversaryHasVeto } from "./rules/adversary-has-veto.js";
import { answerOlderThanSource } from "./rules/answer-older-than-source.js";
import { decisionWithoutSource } from "./rules/decision-without-source.js";
import { disputedWithoutConflict } from "./rules/disputed-without-conflict.js";
import { eventRecordedTwice } from "./rules/event-recorded-twice.js";
import { originUnnamed } from "./rules/origin-unnamed.js";
import { publisherSpelledTwice } from "./rules/publisher-spelled-twice.js";
import { recordUnused } from "./rules/record-unused.js";
import { redLineBeforeAgreement } from "./rules/red-line-before-agreement.js";
import { replacementOrderUnclear } from "./rules/replacement-order-unclear.js";
import { silenceAfterStance } from "./rules/silence-after-stance.js";
import { sourceAfterDossier } from "./rules/source-after-dossier.js";
import { strengthOfTwoOrigins } from "./rules/strength-of-two-origins.js";
import { textLikeAField } from "./rules/text-like-a-field.js";
import { wordsNewerThanSource } from "./rules/words-newer-than-source.js";
import { wordWithTwoMeanings } from "./rules/word-with-two-meanings.js";
import { wordsFoundTwice } from "./rules/words-found-twice.js";
import { wordsNotInSource } from "./rules/words-not-in-source.js";

/** The editorial rules, in the order an editor would ask. Those on acceptances come last: they depend on what the others find. */
export const lintRules: readonly LintRule[] = [
  factWithoutSource,
  sourceOlderThanFact,
  sourceUndated,
  wordsNewerThanSource,
  decisionWithoutSource,
  answerOlderThanSource,
  sourceAfterDossier,
  oneOriginTwice,
  publisherSpelledTwice,
  aggregatorWithoutOriginal,
  footnoteUnresolved,
  onlyInHeadline,
  quoteWithoutSpeaker,
  quoteInAnotherLanguage,
  originUnnamed,
  quoteFromTruncatedSource,
  wordsNotInSource,
  wordsFoundTwice,
  selectorTooLong,
  copiedWords,
  figureIncomplete,
  percentageWrong,
  eventOverdue,
  happenedInTheFuture,
  eventRecordedTwice,
  deadlineWithoutAnchor,
  silenceWithoutReference,
  silenceAfterStance,
  positionsOverlap,
  replacementOrderUnclear,
  redLineBeforeAgreement,
  conflictFromOneOrigin,
  strengthOfTwoOrigins,
  disputedWithoutConflict,
  hedgeDropped,
  adversaryHasVeto,
  guarantorIsBeneficiary,
  scenarioWeighted,
  expertUnchecked,
  speakerWithoutRole,
  wordWithTwoMeanings,
  recordUnused,
  textLikeAField,
  flippantLabel,
  dossierUnchecked,
  reviewOverdue,
  changedAfterCheck,
  factsNewerThanCheck,
  acceptanceUnknown,
  acceptanceUnsigned,
  acceptanceUnused,
];

const rules = new Map(lintRules.map((rule) => [rule.name, rule]));

/**
 * What an editor should see before publication: warnings to fix or answer, notices worth a look, and what was already
 * answered in the records. Expects a dossier in which `checkDossier` finds no errors. Pure; reads no clock.
 * @throws ArgumentError where `dossier` is not a dossier, or `texts` is not a map of texts by the ids of their sources.
 * @throws RangeError where `asOf` is not a date.
 */
export function lintDossier(given: Dossier, options: LintOptions): LintReport {
  const dossier = readDossierArgument(given, "lintDossier");
  needsObject(options, "lintDossier", "options");
  dayOf(options.asOf, "lintDossier", "options.asOf");
  if (options.texts !== undefined) needsTextsById(options.texts);
  const found = new Map<Id, Set<string>>();
  const context = contextOf(dossier, options, { rules, found });
  const all = lintRules.flatMap((rule) => {
    const diagnostics = diagnose(rule, context);
    for (const { record } of diagnostics) found.set(record, (found.get(record) ?? new Set()).add(rule.name));
    return diagnostics.map((diagnostic) => withAnswer(diagnostic, context));
  });
  return {
    diagnostics: all.filter((diagnostic) => !isAccepted(diagnostic)),
    accepted: all.filter(isAccepted),
    uncheckedReferences: countUnchecked(context),
  };
}

function needsTextsById(texts: unknown): void {
  const isUsable = texts instanceof Map && [...texts].flat().every((one) => typeof one === "string");
  needs(isUsable, "lintDossier", "options.texts", "a Map of texts by the ids of their sources", texts);
}

const isAccepted = (diagnostic: Diagnostic | AcceptedDiagnostic): diagnostic is AcceptedDiagnostic =>
  "accepted" in diagnostic;

function withAnswer(diagnostic: RuleDiagnostic, { recordOf }: LintContext): Diagnostic | AcceptedDiagnostic {
  const { rule, record } = diagnostic;
  const accepted = recordOf(record)?.accepted?.find((entry) => entry.rule === rule && isSigned(entry));
  return accepted === undefined ? diagnostic : { ...diagnostic, accepted };
}

/** References of quotes, and references that point at words, if the text of their source was not given. */
function countUnchecked(context: LintContext): number {
  let count = 0;
  for (const record of context.dossier.records) {
    const quoting = new Set(quoteReferences(record, context).map(({ reference }) => reference));
    for (const { reference } of context.referencesOf(record)) {
      const pointsAtWords = reference.selector !== undefined || reference.passage !== undefined;
      if ((pointsAtWords || quoting.has(reference)) && context.textOf(reference) === undefined) count++;
    }
  }
  return count;
}
