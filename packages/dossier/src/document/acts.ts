import type { Change } from "@backgrounder/model/talks";
import { cellFrom, quotationAt, type Cell } from "./text/cells.js";
import { dayOf } from "./text/dates.js";
import { Draft } from "./context/draft.js";
import { plain } from "./text/plain.js";
import type { Reading } from "./context/reading.js";
import { readNamed, columnNamed } from "./columns/read-columns.js";

/** What an editor did to a line, on a day: `changed 2026-03-18, desk editor: date was 2026-03-22`. */
interface Act {
  verb: string;
  size: Change["severity"];
  /** A day; of an acceptance, the name of the rule. */
  what: Cell;
  by: string;
  rest: Cell | undefined;
  cell: Cell;
}

type Write = (act: Act, draft: Draft, reading: Reading) => void;

const change =
  (kind: Change["change"]): Write =>
  (act, draft, reading) => {
    const on = dayIn(act, reading);
    if (on === undefined) return;
    const known = reading.problems.length;
    const { before, note } = said(act, draft, reading);
    const entry: Change = {
      on,
      by: act.by,
      change: kind,
      ...(Object.keys(before).length > 0 && { before }),
      ...(note !== "" && { note }),
      ...(act.size && { severity: act.size }),
    };
    draft.add("history", [entry], [act.cell]);
    if (kind === "updated" && entry.before === undefined && reading.problems.length === known) {
      reading.problem(
        act.cell,
        "change",
        "Nothing says what it was before, so no earlier day can be shown as it was. Write it like: `date was 2026-03-22`",
        "warning",
      );
    }
  };

const signed =
  (field: string, why: string | undefined): Write =>
  (act, draft, reading) => {
    const on = dayIn(act, reading);
    if (on === undefined) return;
    if (why !== undefined && act.rest === undefined) return lacks(act, reading, "say after a colon why, or how");
    draft.set(field, { on, by: act.by, ...(why !== undefined && { [why]: plain(act.rest?.text ?? "") }) }, act.cell);
  };

const accepted: Write = (act, draft, reading) => {
  if (act.rest === undefined) return lacks(act, reading, "say after a colon why");
  draft.add("accepted", [{ rule: plain(act.what.text), reason: plain(act.rest.text), by: act.by }], [act.cell]);
};

const resolved: Write = (act, draft, reading) => {
  signed("resolution", "why")(act, draft, reading);
  if (draft.section.kind === "conflict") return draft.set("state", "resolved", act.cell);
  lacks(act, reading, "only a line under Disputed can be resolved");
};

const acts: Readonly<Record<string, Write>> = {
  recorded: change("recorded"),
  changed: change("updated"),
  corrected: change("corrected"),
  withdrawn: change("withdrawn"),
  accepted,
  confirmed: signed("confirmed", "how"),
  checked: signed("checked", undefined),
  resolved,
};

const verb = /^(recorded|changed|updated|corrected|withdrawn|accepted|confirmed|checked|resolved)\b(?![\s]*\|)/i;
const form = "corrected 2026-03-10, desk editor: date was 2026-03-22; What was wrong, for readers.";

/** Whether a line tells what an editor did to the line above it. Items have columns, acts have none. */
export const isAct = (text: string): boolean => verb.test(text.slice(0, 20)) && !/^[^|:]{0,200}\|/.test(text);

/** Reads an act into the draft of the line above it. */
export function readAct(cell: Cell, draft: Draft, reading: Reading): void {
  const act = actOf(cell);
  if (act === undefined) {
    reading.problem(cell, "act", `This says neither the day nor who did it. Write it like: \`${form}\``);
    return;
  }
  acts[act.verb]?.(act, draft, reading);
}

function actOf(cell: Cell): Act | undefined {
  const name = verb.exec(cell.text)?.[1] ?? "";
  const size = /^\s*\((minor|major)\)/i.exec(cell.text.slice(name.length, name.length + 20));
  const colon = cell.text.indexOf(":", name.length);
  const head = cellFrom(cell, name.length + (size?.[0].length ?? 0), colon < 0 ? undefined : colon);
  const [lead = ""] = /^(?:on|:)\s+/i.exec(head.text) ?? [];
  const comma = head.text.lastIndexOf(",");
  const at = comma >= 0 ? comma : head.text.search(/\sby\s/i);
  if (at < 0) return undefined;
  const by = plain(head.text.slice(at + 1).replace(/^\s*by\s/i, ""));
  const what = cellFrom(head, lead.length, at);
  if (by === "" || what.text === "") return undefined;
  const rest = colon < 0 ? undefined : cellFrom(cell, colon + 1);
  const key = name.toLowerCase() === "updated" ? "changed" : name.toLowerCase();
  const severity = size?.[1]?.toLowerCase() as Change["severity"];
  return { verb: key, size: severity, what, by, rest: rest?.text === "" ? undefined : rest, cell };
}

function dayIn({ what }: Act, reading: Reading): string | undefined {
  const day = dayOf(what.text);
  if (typeof day === "string") return day;
  reading.problem(what, "date", day.problem);
  return undefined;
}

function lacks({ cell }: Act, reading: Reading, how: string): void {
  reading.problem(cell, "act", `Something is missing: ${how}. Write it like: \`${form}\``);
}

/** `date was 2026-03-22; place was Town hall; What readers are told.` */
function said({ rest }: Act, draft: Draft, reading: Reading): { before: Record<string, unknown>; note: string } {
  const was = new Draft(draft.section, draft.at);
  let left = rest;
  while (left !== undefined && left.text !== "") {
    const clause = wasClause(left);
    if (clause === undefined || !isField(clause, draft, reading)) break;
    if (isNothing(clause)) sayNothing(clause, reading);
    else readNamed(clause.field, clause.value, was, reading);
    left = cellFrom(left, clause.end);
  }
  return { before: onlyChanged(was, draft, reading), note: left === undefined ? "" : plain(left.text) };
}

const isNothing = ({ value, quoted }: Clause): boolean =>
  !quoted && /^(?:nothing|not given|not there|empty|unknown)\.?$/i.test(value.text);

function sayNothing({ value }: Clause, reading: Reading): void {
  const message =
    "What was not there before has no earlier words to show. Leave this out, or write the new fact on a line of its own with its day.";
  reading.problem(value, "act", message);
}

interface Clause {
  field: Cell;
  value: Cell;
  quoted: boolean;
  end: number;
}

function wasClause(cell: Cell): Clause | undefined {
  const found = /^(\p{L}+(?: \p{L}+){0,2}) was /iu.exec(cell.text.slice(0, 80));
  if (found?.[1] === undefined) return undefined;
  const begins = found[0].length;
  const quoted = quotationAt(cell.text.slice(begins));
  const semicolon = cell.text.indexOf(";", begins + (quoted?.end ?? 0));
  const end = semicolon < 0 ? cell.text.length : semicolon;
  const isWhole =
    quoted !== undefined &&
    cell.text
      .slice(begins + quoted.end, end)
      .trim()
      .replace(/^\.$/, "") === "";
  const value = isWhole ? cellFrom(cell, begins + 1, begins + quoted.end - 1) : cellFrom(cell, begins, end);
  return {
    field: cellFrom(cell, 0, found[1].length),
    value,
    quoted: isWhole,
    end: Math.min(end + 1, cell.text.length),
  };
}

/** "The offer was wrong" is a sentence for readers; `dat was 2026-03-22` is a slip. */
function isField({ field, value, quoted }: Clause, draft: Draft, reading: Reading): boolean {
  if (columnNamed(field.text, draft.section) !== undefined) return true;
  const isSlip = quoted || typeof dayOf(value.text) === "string";
  if (isSlip) {
    const words = draft.section.columns.map(({ words: [word] }) => word).join(", ");
    const message = `${draft.section.one} has no "${plain(field.text)}". Before "was" stands one of: ${words}.`;
    reading.problem(field, "act", message.charAt(0).toUpperCase() + message.slice(1));
  }
  return false;
}

/** What was otherwise; names that follow from the words were otherwise, too. */
function onlyChanged(was: Draft, draft: Draft, reading: Reading): Record<string, unknown> {
  if (Object.keys(was.fields).length === 0) return {};
  const earlier = new Draft(draft.section, draft.at);
  const { history: _, ...now } = draft.fields;
  Object.assign(earlier.fields, now, draft.isNamed ? {} : { name: undefined }, was.fields);
  for (const [path, cell] of [...draft.places, ...was.places]) earlier.places.set(path, cell);
  draft.section.derive?.(earlier, reading);
  const changed = Object.entries(earlier.fields).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[field]),
  );
  return Object.fromEntries(changed);
}
