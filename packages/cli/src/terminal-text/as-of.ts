import {
  eventStatusWords,
  type EarlierPosition,
  type PositionRow,
  type PositionsBlock,
  type ShownDispute,
  type ShownPosition,
  type ShownPositionCell,
  type TableBlock,
  type TimelineEntry,
} from "@backgrounder/model/article";
import { fill, listWords, separatorsOf } from "@backgrounder/model/labels";
import type { ShownCorrection } from "@backgrounder/model/talks";
import pc from "picocolors";
import { claimWords, detailLines, prose, section } from "./details.js";
import { lines } from "./lines.js";
import { dayWords, type Locale } from "./locale.js";
import { sentence } from "./words.js";

/** What each party wants, issue by issue. Parties that said nothing share one line for each kind of silence. */
export function positionsText(block: PositionsBlock, locale: Locale): string | undefined {
  const { talks } = locale.labels;
  const leftOut = (["parties", "issues"] as const).flatMap((field) => {
    const count = block[`${field}LeftOut`];
    return count === undefined ? [] : [lines(fill(talks[`${field}LeftOut`], { count: String(count) }))];
  });
  return section(
    talks.headings.positions,
    [...(block.entries ?? []).map((row) => issueText(row, locale)), ...leftOut],
    "\n\n",
  );
}

function issueText({ name, question, cells }: PositionRow, locale: Locale): string {
  return [
    lines(question === undefined || question === name ? name : `${name}: ${question}`),
    ...cells.flatMap((cell) => cell.positions.map((position) => positionText(cell, position, locale))),
    ...cells.flatMap((cell) => endedText(cell, locale)),
    ...silences(cells, locale),
  ].join("\n");
}

function positionText({ party, silence }: ShownPositionCell, position: ShownPosition, locale: Locale): string {
  const { talks } = locale.labels;
  const { stance, summary, conditions = [], redLine, statedBy, statedOn, sources } = position;
  const stanceWords = stance === undefined ? talks.silence[silence ?? "not-stated"] : talks.stance[stance];
  // A silence needs no original source: its point is that there is none.
  const reliability = stance === undefined ? undefined : position.reliability;
  const words = `${party}: ${sentence(stanceWords)} ${prose(summary)}${redLine === true ? ` ${talks.redLine}` : ""}`;
  return [
    lines(words, "    ", "  "),
    ...conditions.map((condition) => lines(`${talks.conditions} ${prose(condition)}`, "      ", "    ")),
    ...detailLines({ when: statedOn, by: statedBy, reliability, sources }, locale, "    "),
    ...earlierText(position, locale),
  ].join("\n");
}

const earlierText = ({ earlier }: ShownPosition, locale: Locale): string[] =>
  earlier === undefined ? [] : [pc.dim(lines(earlierWords(earlier, locale), "    "))];

function earlierWords({ stance, summary, statedOn, until }: EarlierPosition, locale: Locale): string {
  const { talks } = locale.labels;
  const end = until && fill(talks.until, { date: dayWords(until, locale) });
  const days = [statedOn && dayWords(statedOn, locale), end].filter(Boolean).join(separatorsOf(locale.lang).comma);
  const words = [talks.earlier, stance && sentence(talks.stance[stance]), prose(summary), days && `(${days})`];
  return words.filter(Boolean).join(" ");
}

function endedText({ party, ended = [] }: ShownPositionCell, locale: Locale): string[] {
  const { silence } = locale.labels.talks;
  return ended.map((one) =>
    pc.dim(lines(`${party}: ${sentence(silence.ended)} ${earlierWords(one, locale)}`, "    ", "  ")),
  );
}

function silences(cells: readonly ShownPositionCell[], { labels, lang }: Locale): string[] {
  return (["not-stated", "not-in-our-sources", "not-researched"] as const).flatMap((silence) => {
    const silent = cells.filter((cell) => cell.positions.length === 0 && cell.silence === silence);
    if (silent.length === 0) return [];
    const parties = listWords(
      silent.map(({ party }) => party),
      lang,
      "unit",
    );
    return [pc.dim(lines(`${labels.talks.silence[silence]}: ${parties}`, "    ", "  "))];
  });
}

export function timelineText(entries: readonly TimelineEntry[], locale: Locale): string | undefined {
  return section(
    locale.labels.timeline,
    entries.map((entry) => eventText(entry, locale)),
  );
}

function eventText(entry: TimelineEntry, locale: Locale): string {
  const { labels } = locale;
  const { name, when, place, summary, outcome, details = [], remarks = [], sources, reliability } = entry;
  const day = when === undefined ? labels.undated : dayWords(when, locale);
  const status = eventStatusWords(entry, labels);
  const state = status === undefined ? "" : ` (${status})`;
  return [
    lines(`${day}: ${name}${place === undefined ? "" : `, ${place}`}${state}`, "    ", "  "),
    ...(summary === undefined ? [] : [lines(prose(summary), "    ")]),
    ...(outcome === undefined ? [] : [lines(`${labels.talks.outcome} ${prose(outcome)}`, "    ")]),
    ...details.map((one) => lines(prose(one), "    ")),
    ...remarks.flatMap((remark) => [
      lines(spoken(remark.speaker, claimWords(remark, locale)), "      ", "    "),
      ...detailLines({ reliability: remark.reliability }, locale, "      "),
    ]),
    ...detailLines({ reliability, sources }, locale, "    "),
  ].join("\n");
}

const spoken = (speaker: string | undefined, words: string): string =>
  speaker === undefined ? words : `${speaker}: ${words}`;

export function disputesText(disputes: readonly ShownDispute[], locale: Locale): string | undefined {
  return section(
    locale.labels.talks.headings.disputes,
    disputes.map((dispute) => disputeText(dispute, locale)),
    "\n\n",
  );
}

function disputeText({ question, state, type, summary, resolution, claims }: ShownDispute, locale: Locale): string {
  const { talks } = locale.labels;
  const resolved = resolution && `${resolution.by}, ${dayWords(resolution.on, locale)}: ${resolution.why}`;
  return [
    lines([question, { words: `(${talks.conflictState[state]})`, colour: pc.dim }]),
    lines([talks.conflictType[type], prose(summary), resolved ?? ""], "  "),
    ...claims.flatMap((claim) => [
      lines(spoken(claim.who, claimWords(claim, locale)), "    ", "  "),
      ...detailLines({ ...claim, when: claim.on }, locale, "    "),
    ]),
  ].join("\n");
}

/** A table of the page, a row a line. */
export function tableText(heading: string, { rows }: TableBlock): string | undefined {
  return section(
    heading,
    rows.map((cells) =>
      lines(
        cells
          .map((cell) => prose(cell).replace(/\n+/g, " "))
          .filter(Boolean)
          .join(" · "),
        "    ",
        "  ",
      ),
    ),
  );
}

export function correctionsText(corrections: readonly ShownCorrection[], locale: Locale): string | undefined {
  return section(
    locale.labels.corrections,
    corrections.map(({ record, change }) =>
      lines(`${dayWords(change.on, locale)}: ${sentence(record.name)} ${change.note ?? ""}`, "    ", "  "),
    ),
  );
}
