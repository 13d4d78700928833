import { isDeepStrictEqual } from "node:util";
import { changeAxes, type ShownChange, type ShownState } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import type { DiffEntry, DossierRecord } from "@backgrounder/model/talks";
import pc from "picocolors";
import { lines } from "./lines.js";
import { dayWords, detailLines, prose, section, type Telling } from "./shown.js";

/** What two readers found different, by why: the world moved, we learned of it later, or we were wrong. */
export function changesText(
  changes: readonly ShownChange[],
  entries: readonly DiffEntry[],
  telling: Telling,
): (string | undefined)[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return changeAxes.map((axis) =>
    section(
      telling.labels.talks.axis[axis],
      changes
        .filter((change) => change.axis === axis)
        .map((change) => changeText(change, byId.get(change.record), telling)),
    ),
  );
}

function changeText(shown: ShownChange, entry: DiffEntry | undefined, telling: Telling): string {
  const { talks } = telling.labels;
  const { kind, title, change, before, after, correction } = shown;
  const note =
    correction &&
    `${fill(talks.notice[correction.change], { date: dayWords(correction.on, telling) })} ${correction.note ?? ""}`;
  return [
    lines(`${pc.bold(talks.change[change])} ${talks.kind[kind]}: ${title}`, "    ", "  "),
    ...(note === undefined ? [] : [lines(note, "    ")]),
    ...(isDeepStrictEqual(before, after) ? [lines(unseen(entry), "    ")] : sides(shown, telling)),
  ].join("\n");
}

function sides({ before, after }: ShownChange, telling: Telling): string[] {
  const { talks } = telling.labels;
  const isBoth = before !== undefined && after !== undefined;
  return [
    ...(before === undefined ? [] : stateLines(isBoth ? talks.before : "", before, telling)),
    ...(after === undefined ? [] : stateLines(isBoth ? talks.after : "", after, telling)),
  ];
}

/** A change that what is told of a record does not show. */
function unseen(entry: DiffEntry | undefined): string {
  const [before, after] = [fieldsOf(entry?.before), fieldsOf(entry?.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => name !== "history" && !isDeepStrictEqual(before[name], after[name]));
  if (changed.length > 0) return `In other fields: ${changed.join(", ")}.`;
  return "It says the same; how certain it is on the day, or what it rests on, is another.";
}

const fieldsOf = (record: DossierRecord | undefined): Record<string, unknown> => ({ ...record });

function stateLines(label: string, state: ShownState, telling: Telling): string[] {
  const words = [label, standingOf(state, telling), prose(state.text)].filter(Boolean).join(" ");
  return [...(words === "" ? [] : [lines(words, "      ", "    ")]), ...detailLines(state, telling, "      ")];
}

function standingOf(state: ShownState, { labels }: Telling): string {
  const { stance, silence, eventStatus, proposalStatus, conflictState } = state;
  const word =
    (stance && labels.talks.stance[stance]) ??
    (silence && labels.talks.silence[silence]) ??
    (eventStatus && labels.status[eventStatus]) ??
    (proposalStatus && labels.talks.proposalStatus[proposalStatus]) ??
    (conflictState && labels.talks.conflictState[conflictState]);
  return word === undefined ? "" : `${word}.`;
}
