import { isDeepStrictEqual } from "node:util";
import { changeCauses, type ShownChange, type ShownState } from "@backgrounder/model/article";
import { fill, separatorsOf } from "@backgrounder/model/labels";
import type { DiffEntry, DossierRecord } from "@backgrounder/model/talks";
import pc from "picocolors";
import { detailLines, prose, section } from "./details.js";
import { lines } from "./lines.js";
import { dayWords, type Locale } from "./locale.js";

/** What differs between two days, by cause: the world moved, it became known later, or we had it wrong. */
export function changesText(
  changes: readonly ShownChange[],
  entries: readonly DiffEntry[],
  locale: Locale,
): (string | undefined)[] {
  const byCause = new Map(entries.map((entry) => [`${entry.cause} ${entry.id}`, entry]));
  return changeCauses.map((cause) =>
    section(
      locale.labels.talks.cause[cause],
      changes
        .filter((change) => change.cause === cause)
        .map((change) => changeText(change, byCause.get(`${cause} ${change.record}`), locale)),
    ),
  );
}

function changeText(shown: ShownChange, entry: DiffEntry | undefined, locale: Locale): string {
  const { talks } = locale.labels;
  const { kind, title, change, before, after, correction, reliability } = shown;
  const note =
    correction &&
    `${fill(talks.notice[correction.change], { date: dayWords(correction.on, locale) })} ${correction.note ?? ""}`;
  return [
    lines([{ words: talks.change[change], colour: pc.bold }, `${talks.kind[kind]}: ${title}`], "    ", "  "),
    ...(note === undefined ? [] : [lines(note, "    ")]),
    ...detailLines({ reliability }, locale, "    "),
    ...(isDeepStrictEqual(before, after) ? [lines(otherFields(entry), "    ")] : bothSides(shown, locale)),
  ].join("\n");
}

function bothSides({ before, after }: ShownChange, locale: Locale): string[] {
  const { talks } = locale.labels;
  const isBoth = before !== undefined && after !== undefined;
  return [
    ...(before === undefined ? [] : stateLines(isBoth ? talks.before : "", before, locale)),
    ...(after === undefined ? [] : stateLines(isBoth ? talks.after : "", after, locale)),
  ];
}

/** Names the changed fields of a record if its summary reads the same on both days. */
function otherFields(entry: DiffEntry | undefined): string {
  const [before, after] = [fieldsOf(entry?.before), fieldsOf(entry?.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => name !== "history" && !isDeepStrictEqual(before[name], after[name]));
  if (changed.length > 0) return `In other fields: ${changed.join(", ")}.`;
  return "The words are the same. What changed is how certain it is, or which sources support it.";
}

const fieldsOf = (record: DossierRecord | undefined): Record<string, unknown> => ({ ...record });

function stateLines(label: string, state: ShownState, locale: Locale): string[] {
  const words = [label, stateWords(state, locale), prose(state.text)].filter(Boolean).join(" ");
  const by = [state.by, state.place].filter(Boolean).join(separatorsOf(locale.lang).comma);
  return [
    ...(words === "" ? [] : [lines(words, "      ", "    ")]),
    ...detailLines({ ...state, by }, locale, "      "),
  ];
}

function stateWords(state: ShownState, { labels }: Locale): string {
  const { stance, silence, eventStatus, proposalStatus, conflictState } = state;
  const words =
    (stance && labels.talks.stance[stance]) ??
    (silence && labels.talks.silence[silence]) ??
    (eventStatus && labels.status[eventStatus]) ??
    (proposalStatus && labels.talks.proposalStatus[proposalStatus]) ??
    (conflictState && labels.talks.conflictState[conflictState]);
  return words === undefined ? "" : `${words}.`;
}
