import type { Pinned, Refused, Revision, SaveRequest, WidgetContent, WithdrawRequest } from "../store.js";
import type { RefusedRow, RevisionRow } from "../tables.js";
import { checkContent, checkMoment, checkName, checkNumber, checkText, dayOf, optionalText } from "./request.js";

/** The row that a save would add. */
export function savedRow(request: SaveRequest): RevisionRow {
  return {
    ...commonRow(request),
    kind: "saved",
    content: checkContent(request.content),
    public_note: optionalText(request.correction, "correction"),
  };
}

/** The row that a withdrawal would add. */
export function withdrawnRow(request: WithdrawRequest): RevisionRow {
  return { ...commonRow(request), kind: "withdrawn", content: null, public_note: checkText(request.line, "line") };
}

function commonRow(request: SaveRequest | WithdrawRequest): Omit<RevisionRow, "kind" | "content" | "public_note"> {
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
  const fields = ["widget", "number", "kind", "content", "public_note", "note", "saved_by"] as const;
  return fields.every((field) => a[field] === b[field]);
}

export function revisionOf(row: RevisionRow): Revision {
  const base = {
    widget: row.widget,
    number: row.number,
    at: row.at,
    ...(row.saved_by !== null && { by: row.saved_by }),
    ...(row.note !== null && { note: row.note }),
  };
  if (row.content === null) return { ...base, kind: "withdrawn", line: row.public_note ?? "" };
  const content = JSON.parse(row.content) as WidgetContent;
  return { ...base, kind: "saved", content, ...(row.public_note !== null && { correction: row.public_note }) };
}

export function refusedOf(row: RefusedRow): Refused {
  return {
    id: row.id,
    basedOn: row.number - 1,
    revision: revisionOf(row),
    ...(row.settled !== null && { settled: row.settled }),
  };
}

/** A save, and what was said in public since. */
export function pinnedOf(row: RevisionRow, later: readonly RevisionRow[]): Pinned | undefined {
  const revision = revisionOf(row);
  if (revision.kind !== "saved") return undefined;
  const since = later.map(revisionOf);
  const last = since.at(-1);
  return {
    revision,
    corrections: since.flatMap((found) =>
      found.kind === "saved" && found.correction !== undefined
        ? [{ number: found.number, at: found.at, note: found.correction }]
        : [],
    ),
    ...(last?.kind === "withdrawn" && { withdrawal: last }),
  };
}
