import type { Change, CorrectionNote, DossierRecord, RichText, ShownState } from "../../generated/types.js";
import { statusWord } from "../../article/talks/what-changed.js";
import { plainText } from "../../article/text/plain-text.js";
import { dateWords } from "../../labels/date-words.js";
import type { Labels } from "../../languages/labels.js";
import { isSameValue } from "../same-value.js";
import type { LookUp } from "./look-up.js";
import { fullStateOf, stateOf } from "./state-of.js";

type Wording = Pick<CorrectionNote, "was" | "is" | "now">;

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
  if (wrong.name !== after.name) return given({ was: wrong.name, is: after.name });
  for (const stateIn of [stateOf, fullStateOf]) {
    const [was, is] = differing(stateIn(wrong, lookUp), stateIn(after, lookUp));
    if (is !== undefined && was !== undefined) {
      const now = differing(stateIn(wrong, lookUp), stateIn(record, lookUp))[1];
      const hasChanged = now !== undefined && !isSameValue(now, is);
      return given({
        was: wordsOf(was, lookUp, labels),
        is: wordsOf(is, lookUp, labels),
        ...(hasChanged && { now: wordsOf(now, lookUp, labels) }),
      });
    }
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

/** What differs in two states, the sources aside; undefined where nothing does. */
function differing(
  { sources: _, ...before }: ShownState,
  { sources: __, ...after }: ShownState,
): [was?: ShownState, is?: ShownState] {
  const only = (own: ShownState, other: ShownState): ShownState =>
    Object.fromEntries(
      Object.entries(own).filter(([field, value]) => !isSameValue(value, other[field as keyof ShownState])),
    );
  const [was, is] = [only(before, after), only(after, before)];
  return Object.keys(was).length + Object.keys(is).length === 0 ? [] : [was, is];
}

/** `Happened, 15 August 2025, Geneva: They met.` A text alone keeps its links. */
function wordsOf(state: ShownState, { separators }: LookUp, labels: Labels): RichText | undefined {
  const { by, when, place, text } = state;
  const parts = [statusWord(state, labels), by, when && dateWords(when, labels.dates), place];
  const head = parts.filter(Boolean).join(separators.comma);
  if (head === "") return text;
  return text === undefined ? head : head + separators.colon + plainText(text);
}

const given = (wording: { [K in keyof Wording]: RichText | undefined }): Wording =>
  Object.fromEntries(Object.entries(wording).filter(([, value]) => value !== undefined && value !== ""));
