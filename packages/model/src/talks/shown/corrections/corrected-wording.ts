import type { Change, CorrectionNote, DossierRecord, RichText, ShownState } from "../../../generated/types.js";
import { statusWord } from "../../../article/talks/what-changed.js";
import { plainText } from "../../../article/text/plain-text.js";
import { dateWords } from "../../../labels/date-words.js";
import type { Labels } from "../../../languages/labels.js";
import { isSameValue } from "../../same-value.js";
import type { LookUp } from "../look-up.js";
import { fullStateOf, stateOf } from "../state-of.js";

type Wording = Pick<CorrectionNote, "was" | "is" | "now">;

/** What a page shows of a record, its name among it. */
interface Shown extends ShownState {
  name?: string;
}

/**
 * What a record said before a correction and after it, and what it says now where it changed again. Only what a page
 * shows of the record: a correction of something else has its note. What was withdrawn is struck through as a whole.
 */
export function correctedWording(record: DossierRecord, change: Change, lookUp: LookUp, labels: Labels): Wording {
  if (change.change === "withdrawn") return given({ was: stateOf(record, lookUp).text ?? record.name });
  const history = record.history ?? [];
  const at = history.findIndex((one) => isSameValue(one, change));
  const before = knownFields(change.before ?? {}, record);
  if (at < 0 || Object.keys(before).length === 0) return {};
  const after = undone(record, history.slice(at + 1));
  const wrong = overlaid(after, before);
  const words = (state: Shown): RichText | undefined => wordsOf(state, lookUp, labels);
  for (const stateIn of [stateOf, fullStateOf]) {
    const shown = (one: DossierRecord): Shown => ({ name: one.name, ...stateIn(one, lookUp) });
    const fields = differing(shown(wrong), shown(after));
    if (fields.length === 0) continue;
    const [was, is, now] = [wrong, after, record].map((one) => words(only(fields, shown(one))));
    return given({ was, is, ...(isSameValue(is, now) ? {} : { now }) });
  }
  return {};
}

/** A field that is not in the record of a day was not known on it, so what we had wrong in it is not, either. */
const knownFields = (before: object, record: DossierRecord): object =>
  Object.fromEntries(Object.entries(before).filter(([field]) => field in record));

/** The record before the later ones of its changes. */
const undone = (record: DossierRecord, later: readonly Change[]): DossierRecord =>
  overlaid(record, Object.assign({}, ...later.toReversed().map(({ before = {} }) => before)) as object);

const overlaid = (record: DossierRecord, fields: object): DossierRecord =>
  Object.fromEntries(
    Object.entries({ ...record, ...fields }).filter(([, value]) => value !== null),
  ) as unknown as DossierRecord;

/** The fields in which two states differ, the sources aside. */
const differing = (one: Shown, other: Shown): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => field !== "sources" && !isSameValue(one[field as keyof Shown], other[field as keyof Shown]),
  );

const only = (fields: readonly string[], state: Shown): Shown =>
  Object.fromEntries(Object.entries(state).filter(([field]) => fields.includes(field)));

/** `Second round, Happened, 15 August 2025, Geneva: They met.` A text alone keeps its links. */
function wordsOf(state: Shown, { separators }: LookUp, labels: Labels): RichText | undefined {
  const { name, by, when, place, text } = state;
  const parts = [name, statusWord(state, labels), by, when && dateWords(when, labels.dates), place];
  const head = parts.filter(Boolean).join(separators.comma);
  if (head === "") return text;
  return text === undefined ? head : head + separators.colon + plainText(text);
}

const given = (wording: { [K in keyof Wording]: RichText | undefined }): Wording =>
  Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== undefined && value !== ""));
