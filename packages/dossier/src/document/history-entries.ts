import type { Change } from "@backgrounder/model/talks";
import { anyOf, keysByPhrase } from "../languages/patterns.js";
import type { HistoryVerb } from "../languages/vocabulary.js";
import { words } from "../languages/words.js";
import { andList } from "../wording/lists.js";
import { columnNamed, readNamed } from "./columns/read-columns.js";
import type { DocumentContext } from "./context/document-context.js";
import { Draft } from "./context/draft.js";
import { nameOf } from "./context/section.js";
import { cellFrom, quotationAt, type Cell } from "./text/cells.js";
import { dayOf } from "./text/dates.js";
import { capital, plain } from "./text/plain.js";

/** What an editor did to a line: `changed 2026-03-18, desk editor: date was 2026-03-22`. */
interface HistoryEntry {
  verb: HistoryVerb;
  severity: Change["severity"];
  /** A day; if a warning was accepted, the name of its rule. */
  what: Cell;
  by: string;
  /** The day on which a change became public, if it was written down later. */
  knownFrom: Cell | undefined;
  rest: Cell | undefined;
  cell: Cell;
}

type Write = (entry: HistoryEntry, draft: Draft, context: DocumentContext) => void;

const change =
  (kind: Change["change"]): Write =>
  (entry, draft, context) => {
    const on = dayIn(entry.what, context);
    if (on === undefined) return;
    const knownFrom = entry.knownFrom && dayIn(entry.knownFrom, context);
    const known = context.diagnostics.length;
    const { before, note } = earlierIn(entry, draft, context);
    const change: Change = {
      on,
      by: entry.by,
      ...(knownFrom !== undefined && { knownFrom }),
      change: kind,
      ...(Object.keys(before).length > 0 && { before }),
      ...(note !== "" && { note }),
      ...(entry.severity && { severity: entry.severity }),
    };
    draft.add("history", [change], [entry.cell]);
    if (kind === "updated" && change.before === undefined && context.diagnostics.length === known) {
      const message =
        "The earlier value is missing, so earlier days cannot be shown as they were. Write it like: `date was 2026-03-22`";
      context.report(entry.cell, "change", message, "warning");
    }
  };

const signed =
  (field: string, why: string | undefined): Write =>
  (entry, draft, context) => {
    const on = dayIn(entry.what, context);
    if (on === undefined) return;
    const { by, rest, cell } = entry;
    if (why !== undefined && rest === undefined) return lacks(entry, context, `This line does not say ${why}`);
    draft.set(field, { on, by, ...(why !== undefined && { [why]: plain(rest?.text ?? "") }) }, cell);
  };

const accepted: Write = (entry, draft, context) => {
  const { what, by, rest, cell } = entry;
  if (rest === undefined) return lacks(entry, context, "The reason is missing");
  draft.add("accepted", [{ rule: plain(what.text), reason: plain(rest.text), by }], [cell]);
};

const resolved: Write = (entry, draft, context) => {
  const { resolvedState } = draft.section;
  if (resolvedState === undefined) {
    const message = "Only a dispute can be resolved. Move this line below its dispute, or remove it.";
    return context.report(entry.cell, "history", message);
  }
  signed("resolution", "why")(entry, draft, context);
  draft.set("state", resolvedState, entry.cell);
};

const writers: Readonly<Record<HistoryVerb, Write>> = {
  recorded: change("recorded"),
  changed: change("updated"),
  corrected: change("corrected"),
  withdrawn: change("withdrawn"),
  accepted,
  confirmed: signed("confirmed", "how"),
  checked: signed("checked", undefined),
  resolved,
};

const verbs = keysByPhrase(words.history.verbs);
const severities = keysByPhrase(words.history.severities);
const verbAt = new RegExp(`^(${anyOf([...verbs.keys()])})(?![\\p{L}\\p{N}])(?!\\s*\\|)`, "iu");
const severityAt = new RegExp(`^\\s*\\((${anyOf([...severities.keys()])})\\)`, "iu");
const onLead = new RegExp(`^(?:${anyOf(words.history.on)}|:)\\s+`, "iu");
const byLead = new RegExp(`^\\s*${anyOf(words.history.by)}\\s`, "iu");
const byWithin = new RegExp(`\\s${anyOf(words.history.by)}\\s`, "iu");
const knownFromAt = new RegExp(`,\\s*${anyOf(words.columns.common.knownFrom)}\\s+(?=\\d)`, "iu");
const form = "corrected 2026-03-10, desk editor: date was 2026-03-22; What was wrong, for readers.";
const forms: Partial<Record<HistoryVerb, string>> = {
  accepted: "accepted event-overdue, desk editor: why the warning does not apply",
  confirmed: "confirmed 2026-03-10, desk editor: how it was confirmed",
  resolved: "resolved 2026-03-10, desk editor: why",
};

/** Whether a line says what an editor did to the line above it. Such a line has no columns. */
export const isHistoryEntry = (text: string): boolean =>
  verbAt.test(text.slice(0, 40)) && !/^[^|:]{0,200}\|/.test(text);

/** Reads what an editor did into the draft of the line above. */
export function readHistoryEntry(cell: Cell, draft: Draft, context: DocumentContext): void {
  const entry = entryOf(cell);
  if (entry?.knownFrom !== undefined && entry.verb !== "changed") {
    const message =
      "Only a change can have been known before it was written down. Remove `known from`; earlier days show a correction, too.";
    return context.report(entry.knownFrom, "history", message);
  }
  if (entry !== undefined) return writers[entry.verb](entry, draft, context);
  context.report(cell, "history", `The day or the name of the editor is missing. Write it like: \`${form}\``);
}

function entryOf(cell: Cell): HistoryEntry | undefined {
  const name = verbAt.exec(cell.text)?.[1] ?? "";
  const verb = verbs.get(name.toLowerCase());
  const size = severityAt.exec(cell.text.slice(name.length, name.length + 40));
  const colon = cell.text.indexOf(":", name.length);
  const whole = cellFrom(cell, name.length + (size?.[0].length ?? 0), colon < 0 ? undefined : colon);
  const since = knownFromAt.exec(whole.text);
  const head = since === null ? whole : cellFrom(whole, 0, since.index);
  const knownFrom = since === null ? undefined : cellFrom(whole, since.index + since[0].length);
  const [lead = ""] = onLead.exec(head.text) ?? [];
  const comma = head.text.lastIndexOf(",");
  const at = comma >= 0 ? comma : head.text.search(byWithin);
  if (verb === undefined || at < 0) return undefined;
  const by = plain(head.text.slice(at + 1).replace(byLead, ""));
  const what = cellFrom(head, lead.length, at);
  if (by === "" || what.text === "") return undefined;
  const rest = colon < 0 ? undefined : cellFrom(cell, colon + 1);
  const severity = severities.get(size?.[1]?.toLowerCase() ?? "");
  return { verb, severity, what, by, knownFrom, rest: rest?.text === "" ? undefined : rest, cell };
}

function dayIn(cell: Cell, context: DocumentContext): string | undefined {
  const day = dayOf(cell.text);
  if (typeof day === "string") return day;
  context.report(cell, "date", day.message);
  return undefined;
}

function lacks({ verb, cell }: HistoryEntry, context: DocumentContext, what: string): void {
  context.report(cell, "history", `${what}. Write it like: \`${forms[verb] ?? form}\``);
}

interface Earlier {
  before: Record<string, unknown>;
  note: string;
}

/** `date was 2026-03-22; place was Town hall; A note for readers.` */
function earlierIn({ rest }: HistoryEntry, draft: Draft, context: DocumentContext): Earlier {
  const was = new Draft(draft.section, draft.at);
  let left = rest;
  while (left !== undefined && left.text !== "") {
    const clause = wasClause(left);
    if (clause === undefined || !isField(clause, draft, context)) break;
    if (hasNoValue(clause)) reportNoValue(clause, context);
    else readNamed(clause.field, clause.value, was, context);
    left = cellFrom(left, clause.end);
  }
  return { before: onlyChanged(was, draft, context), note: left === undefined ? "" : plain(left.text) };
}

const noValue = new RegExp(`^${anyOf(words.history.noValue)}\\.?$`, "iu");
const hasNoValue = ({ value, quoted }: Clause): boolean => !quoted && noValue.test(value.text);

function reportNoValue({ value }: Clause, context: DocumentContext): void {
  const message =
    "There was no earlier value to show. Leave this out, or write the new fact on a line of its own, with its day.";
  context.report(value, "history", message);
}

interface Clause {
  field: Cell;
  value: Cell;
  quoted: boolean;
  end: number;
}

const wasAt = new RegExp(`^(\\p{L}+(?: \\p{L}+){0,2}) ${anyOf(words.history.was)} `, "iu");

function wasClause(cell: Cell): Clause | undefined {
  const found = wasAt.exec(cell.text.slice(0, 80));
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

/** "The offer was wrong" is a note for readers; `dat was 2026-03-22` is a mistake. */
function isField({ field, value, quoted }: Clause, draft: Draft, context: DocumentContext): boolean {
  if (columnNamed(field.text, draft.section) !== undefined) return true;
  const isSlip = quoted || typeof dayOf(value.text) === "string";
  if (isSlip) {
    const { one, columns } = draft.section;
    const known = andList([...new Set(columns.map(nameOf))]);
    context.report(field, "history", `${capital(one)} has no column "${plain(field.text)}". Its columns are ${known}.`);
  }
  return false;
}

/** The fields that had another value, with names that follow from them. */
function onlyChanged(was: Draft, draft: Draft, context: DocumentContext): Record<string, unknown> {
  if (Object.keys(was.fields).length === 0) return {};
  const earlier = new Draft(draft.section, draft.at);
  const { history: _, ...now } = draft.fields;
  Object.assign(earlier.fields, now, draft.isNamed ? {} : { name: undefined }, was.fields);
  for (const [path, cell] of [...draft.places, ...was.places]) earlier.places.set(path, cell);
  draft.section.derive?.(earlier, context);
  const changed = Object.entries(earlier.fields).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[field]),
  );
  return Object.fromEntries(changed);
}
