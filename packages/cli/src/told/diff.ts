import { changeAxes, type ShownChange, type ShownState } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import pc from "picocolors";
import { lines } from "./lines.js";
import { dayWords, detailLines, prose, section, type Telling } from "./shown.js";

/** What two readers found different, by why: the world moved, we learned of it later, or we were wrong. */
export function changesText(changes: readonly ShownChange[], telling: Telling): (string | undefined)[] {
  return changeAxes.map((axis) =>
    section(
      telling.labels.talks.axis[axis],
      changes.filter((change) => change.axis === axis).map((change) => changeText(change, telling)),
    ),
  );
}

function changeText(entry: ShownChange, telling: Telling): string {
  const { talks } = telling.labels;
  const { kind, title, change, before, after, correction } = entry;
  const head = lines(`${pc.bold(talks.change[change])} ${talks.kind[kind]}: ${title}`, "    ", "  ");
  const note =
    correction &&
    `${fill(talks.notice[correction.change], { date: dayWords(correction.on, telling) })} ${correction.note ?? ""}`;
  const isBoth = before !== undefined && after !== undefined;
  return [
    head,
    ...(note === undefined ? [] : [lines(note, "    ")]),
    ...(before === undefined ? [] : stateLines(isBoth ? talks.before : "", before, telling)),
    ...(after === undefined ? [] : stateLines(isBoth ? talks.after : "", after, telling)),
  ].join("\n");
}

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
