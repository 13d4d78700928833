import type {
  PositionRow,
  ShownDispute,
  ShownPosition,
  ShownPositionCell,
  TimelineEntry,
} from "@backgrounder/model/article";
import type { ShownCorrection } from "@backgrounder/model/talks";
import pc from "picocolors";
import { lines } from "./lines.js";
import { dayWords, detailLines, prose, section, sentence, type Telling } from "./shown.js";

/** What each party holds, issue by issue; parties of which nothing is known stand in one line for each kind of silence. */
export function positionsText(rows: readonly PositionRow[], telling: Telling): string | undefined {
  return section(
    telling.labels.talks.headings.positions,
    rows.map((row) => issueText(row, telling)),
    "\n\n",
  );
}

function issueText({ name, question, cells }: PositionRow, telling: Telling): string {
  const held = cells.flatMap((cell) => cell.positions.map((position) => positionText(cell, position, telling)));
  return [
    lines(question === undefined || question === name ? name : `${name}: ${question}`),
    ...held,
    ...unspoken(cells, telling),
  ].join("\n");
}

function positionText({ party, silence }: ShownPositionCell, position: ShownPosition, telling: Telling): string {
  const { talks } = telling.labels;
  const { stance, summary, conditions = [], redLine, earlier, statedBy, statedOn, sources } = position;
  // That nobody said so first is the point of a silence.
  const standing = stance === undefined ? undefined : position.standing;
  const held = stance === undefined ? talks.silence[silence ?? "not-stated"] : talks.stance[stance];
  const words = `${party}: ${sentence(held)} ${prose(summary)}${redLine === true ? ` ${talks.redLine}` : ""}`;
  const before = earlier && [
    earlier.stance && sentence(talks.stance[earlier.stance]),
    prose(earlier.summary),
    earlier.statedOn && `(${dayWords(earlier.statedOn, telling)})`,
  ];
  return [
    lines(words, "    ", "  "),
    ...conditions.map((condition) => lines(`${talks.conditions} ${prose(condition)}`, "      ", "    ")),
    ...detailLines({ when: statedOn, by: statedBy, standing, sources }, telling, "    "),
    ...(before === undefined ? [] : [pc.dim(lines(`${talks.earlier} ${before.filter(Boolean).join(" ")}`, "    "))]),
  ].join("\n");
}

/** A party that holds nothing is told by the kind of its silence. */
function unspoken(cells: readonly ShownPositionCell[], { labels }: Telling): string[] {
  const silent = (["not-stated", "not-in-our-sources", "not-researched"] as const).map((silence) => ({
    silence,
    parties: cells.filter((cell) => cell.positions.length === 0 && cell.silence === silence).map(({ party }) => party),
  }));
  return silent
    .filter(({ parties }) => parties.length > 0)
    .map(({ silence, parties }) =>
      pc.dim(lines(`${labels.talks.silence[silence]}: ${parties.join(", ")}`, "    ", "  ")),
    );
}

export function timelineText(entries: readonly TimelineEntry[], telling: Telling): string | undefined {
  return section(
    telling.labels.timeline,
    entries.map((entry) => eventText(entry, telling)),
  );
}

function eventText(entry: TimelineEntry, telling: Telling): string {
  const { labels } = telling;
  const { name, when, status, place, summary, remarks = [] } = entry;
  const day = when === undefined ? labels.undated : dayWords(when, telling);
  const state = status === "happened" ? "" : ` (${labels.status[status]})`;
  return [
    lines(`${day}: ${name}${place === undefined ? "" : `, ${place}`}${state}`, "    ", "  "),
    ...(summary === undefined ? [] : [lines(prose(summary), "    ")]),
    ...remarks.map(({ speaker, text, form }) => {
      const words = form === "quote" ? `“${prose(text)}”` : prose(text);
      return lines(speaker === undefined ? words : `${speaker}: ${words}`, "      ", "    ");
    }),
    ...detailLines({ sources: entry.sources }, telling, "    "),
  ].join("\n");
}

export function disputesText(disputes: readonly ShownDispute[], telling: Telling): string | undefined {
  return section(
    telling.labels.talks.headings.disputed,
    disputes.map((dispute) => disputeText(dispute, telling)),
    "\n\n",
  );
}

function disputeText({ question, state, type, summary, resolution, claims }: ShownDispute, telling: Telling): string {
  const { talks } = telling.labels;
  const settled = resolution && `${resolution.by}, ${dayWords(resolution.on, telling)}: ${resolution.why}`;
  return [
    lines(`${question} ${pc.dim(`(${talks.conflictState[state]})`)}`),
    lines([talks.conflictType[type], prose(summary), settled].filter(Boolean).join(" "), "  "),
    ...claims.map((claim) => {
      const words = claim.form === "quote" ? `“${prose(claim.text)}”` : prose(claim.text);
      const said = lines(claim.who === undefined ? words : `${claim.who}: ${words}`, "    ", "  ");
      return [said, ...detailLines({ ...claim, when: claim.on }, telling, "    ")].join("\n");
    }),
  ].join("\n");
}

export function correctionsText(found: readonly ShownCorrection[], telling: Telling): string | undefined {
  return section(
    telling.labels.corrections,
    found.map(({ record, change }) =>
      lines(`${dayWords(change.on, telling)}: ${sentence(record.name)} ${change.note ?? ""}`, "    ", "  "),
    ),
  );
}
