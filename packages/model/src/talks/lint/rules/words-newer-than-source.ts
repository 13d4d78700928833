import type { DossierRecord, Id, IsoDate, Reference, SourceRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { plainWords } from "../text/plain-words.js";

/** Two sources may say the same, so this needs a sign that the later one added something: a day, or a number in its text. */
export const wordsNewerThanSource: LintRule = {
  name: "words-newer-than-source",
  severity: "warning",
  reason:
    "A page of an earlier day shows all words of a record from its first source on. What a later source added would be shown before it was known.",
  fix: "Say what the later source added: in a document, on a line below with that source (`outcome: … | s3`); in a folder, in `carries` of the reference. If you rewrote the record for it, add `changed` with the earlier words (in a folder: an entry `updated` in `history`). If it added nothing, write `checked` with a later day.",
  readsTexts: true,
  find(context) {
    const numbersOf = numbersOfSources(context);
    return context.current.flatMap((record): Violation[] => {
      if (record.kind === "source" || record.kind === "question") return [];
      const cited = generalSources(record, context);
      if (cited.length < 2) return [];
      const found = addedLater(record, cited) ?? newNumber(record, cited, numbersOf, context);
      return found === undefined ? [] : [found];
    });
  },
};

interface Cited {
  index: number;
  reference: Reference;
  source: SourceRecord;
}

/** The sources that support all of a record, as far as they have a date. */
function generalSources({ references = [] }: DossierRecord, { sourceOf }: LintContext): Cited[] {
  return references.flatMap((reference, index): Cited[] => {
    const source = sourceOf(reference);
    const isGeneral = supports(reference) && reference.carries === undefined && reference.intent !== "updates";
    return isGeneral && source?.published?.earliest !== undefined ? [{ index, reference, source }] : [];
  });
}

const cameOutAfter = ({ source }: Cited, day: IsoDate): boolean =>
  firstDay(source.published?.earliest ?? "0000") > lastDay(day);

/** A source that came out after an editor last looked at the record. */
function addedLater(record: DossierRecord, cited: readonly Cited[]): Violation | undefined {
  const day = lastLookedAt(record);
  if (day === undefined || cited.every((one) => cameOutAfter(one, day))) return undefined;
  const later = cited.find((one) => cameOutAfter(one, day));
  if (later === undefined) return undefined;
  const message = `${inQuotes(later.source.name)} came out on ${later.source.published?.edtf ?? ""}, after this was last edited or checked on ${day}, and the record does not say what it added.`;
  return { record: record.id, path: `references[${later.index}]`, message };
}

function lastLookedAt({ history = [], checked }: DossierRecord): IsoDate | undefined {
  const days = [...history.map(({ on }) => on), ...(checked === undefined ? [] : [checked.on])];
  return days.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}

const isPublished = (path: string): boolean => !/^(?:accepted|history|rankReason)/.test(path);

/** The numbers of a text. Those of one digit may be written as words. */
const numbersIn = (plain: string): string[] =>
  (plain.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).filter((number) => number.length > 1);

type NumbersOf = (reference: Reference) => ReadonlySet<string> | undefined;

/** The numbers in the text of a source, which are looked up once. */
function numbersOfSources({ textOf }: LintContext): NumbersOf {
  const known = new Map<Id, ReadonlySet<string>>();
  return (reference) => {
    const text = textOf(reference);
    const numbers = known.get(reference.source) ?? (text && new Set(numbersIn(text.plain)));
    if (numbers !== undefined) known.set(reference.source, numbers);
    return numbers;
  };
}

/** A number that only a later source has. */
function newNumber(
  record: DossierRecord,
  cited: readonly Cited[],
  numbersOf: NumbersOf,
  { proseOf }: LintContext,
): Violation | undefined {
  if (record.history?.some(({ change }) => change === "updated") === true) return undefined;
  const all = cited.map((one) => ({ ...one, numbers: numbersOf(one.reference) }));
  if (all.some(({ numbers }) => numbers === undefined)) return undefined;
  const firstCame = cited.map(({ source }) => lastDay(source.published?.latest ?? "9999")).toSorted()[0] ?? "9999";
  const later = all.filter((one) => cameOutAfter(one, firstCame));
  const earlier = all.filter((one) => !cameOutAfter(one, firstCame));
  const isKnown = (number: string): boolean => earlier.some(({ numbers }) => numbers?.has(number));
  for (const { path, text } of later.length === 0 ? [] : proseOf(record)) {
    const numbers = isPublished(path) ? numbersIn(plainWords(text)).filter((number) => !isKnown(number)) : [];
    const newer = later.find((one) => numbers.some((number) => one.numbers?.has(number)));
    const added = numbers.find((number) => newer?.numbers?.has(number));
    if (newer === undefined || added === undefined) continue;
    const message = `${inQuotes(added)} is in ${inQuotes(newer.source.name)} of ${newer.source.published?.edtf ?? ""}, but not in any earlier source, and the record does not say that it was added later.`;
    return { record: record.id, path, message };
  }
  return undefined;
}
