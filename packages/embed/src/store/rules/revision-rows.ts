import type { Content } from "../../output/output.js";
import type { Refused, Revision, SavedState, SaveRequest, WithdrawRequest } from "../store.js";
import type { NoteRow, RefusedRow, RevisionRow } from "../tables.js";
import {
  checkContent,
  checkDay,
  checkLanguage,
  checkMoment,
  checkName,
  checkNumber,
  checkText,
  dayOf,
  optionalText,
} from "./request.js";

/** The row that a save would add. */
export function savedRow(request: SaveRequest): RevisionRow {
  return {
    ...commonRow(request),
    kind: "saved",
    content: checkContent(request.content),
    title: checkText(request.title, "title"),
    lang: request.lang === undefined ? null : checkLanguage(request.lang),
    review_by: request.reviewBy === undefined ? null : checkDay(request.reviewBy),
    checked: request.isChecked === true ? 1 : 0,
    public_note: optionalText(request.correction, "correction"),
  };
}

/** The row that a withdrawal would add. */
export function withdrawnRow(request: WithdrawRequest): RevisionRow {
  const line = checkText(request.line, "line");
  const nothing = { content: null, title: null, lang: null, review_by: null, checked: 0 };
  return { ...commonRow(request), ...nothing, kind: "withdrawn", public_note: line };
}

type CommonRow = Pick<RevisionRow, "widget" | "number" | "at" | "day" | "note" | "saved_by">;

function commonRow(request: SaveRequest | WithdrawRequest): CommonRow {
  const at = checkMoment(request.at);
  return {
    widget: checkName(request.widget),
    number: checkNumber(request.basedOn) + 1,
    at,
    day: dayOf(at),
    note: optionalText(request.note, "note"),
    saved_by: optionalText(request.by, "by"),
  };
}

/** Whether two rows are one save that was sent twice. The moment may differ: the second one was sent later. */
export function isSameSave(a: RevisionRow, b: RevisionRow): boolean {
  const fields = Object.keys(savedFields) as (keyof typeof savedFields)[];
  return fields.every((field) => a[field] === b[field]);
}

const savedFields = {
  widget: true,
  number: true,
  kind: true,
  content: true,
  title: true,
  lang: true,
  review_by: true,
  checked: true,
  public_note: true,
  note: true,
  saved_by: true,
} satisfies Record<Exclude<keyof RevisionRow, "at" | "day">, true>;

export function revisionOf(row: RevisionRow): Revision {
  const base = {
    widget: row.widget,
    number: row.number,
    at: row.at,
    ...(row.saved_by !== null && { by: row.saved_by }),
    ...(row.note !== null && { note: row.note }),
  };
  if (row.content === null) return { ...base, kind: "withdrawn", line: row.public_note ?? "" };
  return {
    ...base,
    kind: "saved",
    title: row.title ?? "",
    content: JSON.parse(row.content) as Content,
    ...(row.lang !== null && { lang: row.lang }),
    ...(row.review_by !== null && { reviewBy: row.review_by }),
    ...(row.checked === 1 && { isChecked: true }),
    ...(row.public_note !== null && { correction: row.public_note }),
  };
}

export function refusedOf(row: RefusedRow): Refused {
  return {
    id: row.id,
    basedOn: row.number - 1,
    revision: revisionOf(row),
    ...(row.settled !== null && { settled: row.settled }),
  };
}

/** A save, and what was said of the widget in public. `notes` are of all its revisions, in order. */
export function stateOf(row: RevisionRow, notes: readonly NoteRow[]): SavedState | undefined {
  const revision = revisionOf(row);
  if (revision.kind !== "saved") return undefined;
  const saves = notes.filter(({ kind }) => kind === "saved");
  const checked = saves.findLast((note) => note.checked === 1)?.day;
  const last = notes.at(-1);
  return {
    revision,
    corrections: saves.flatMap(({ number, at, public_note: note }) => (note === null ? [] : [{ number, at, note }])),
    changes: [...new Set(saves.map(({ day }) => day))],
    ...(checked !== undefined && { checked }),
    ...(last?.kind === "withdrawn" && { withdrawal: { line: last.public_note ?? "", at: last.at } }),
  };
}
