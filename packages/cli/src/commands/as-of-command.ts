import { publishable } from "@backgrounder/dossier";
import { plainText, type Article } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import {
  asOf,
  conflicts,
  corrections,
  positions,
  resolve,
  talksArticle,
  timeline,
  type Dossier,
  type PositionCell,
  type View,
} from "@backgrounder/model/talks";
import { Command } from "commander";
import pc from "picocolors";
import { jsonText } from "../reports/json.js";
import { correctionsText, disputesText, positionsText, tableText, timelineText } from "../terminal-text/as-of.js";
import { lines, parts } from "../terminal-text/lines.js";
import { dayWords, localeOf, type Locale } from "../terminal-text/locale.js";
import { print, printJson } from "../terminal-text/print.js";
import { sentence } from "../terminal-text/words.js";
import { dayArgument } from "./day-argument.js";
import { formatOption, jsonOption } from "./format-option.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Shows what each party wanted, and who was silent; what had happened and what was
planned; where sources disagree; and what has been corrected, including
corrections that were made later.

Examples:
  $ backgrounder as-of talks 2026-03-12
  $ backgrounder as-of talks 2026-03-12 --json

Exit codes: 0 done, 1 an unusable dossier, 2 wrong usage.`;

export function asOfCommand(): Command {
  return new Command("as-of")
    .description("Shows where things stood on a day, with what was known by then.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .argument("<date>", "a day, a month or a year", dayArgument)
    .addOption(formatOption("text", "json"))
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, day: string, { format }: { format: "text" | "json" }): Promise<void> {
  const open = await usableDossier(path, { format, command: "check" });
  if (open === undefined) return;
  const dossier = publishable(open.dossier);
  const view = asOf(dossier, day);
  if (format === "json") printJson(jsonText(asJson(view)));
  else print(textOf(dossier, view, day));
}

function textOf(dossier: Dossier, view: View, day: string): string {
  const locale = localeOf(dossier.lang);
  const known = [
    ...widgetTexts(dossier, day, locale),
    ...tableTexts(dossier, day),
    correctionsText(corrections(view), locale),
  ];
  const isEmpty = known.every((part) => part === undefined);
  return parts(
    headText(dossier, day, locale),
    ...known,
    isEmpty ? "Nothing in this dossier had happened or was known by then." : undefined,
    isLater(day, dossier.asOf) ? lateText(dossier, locale) : undefined,
  );
}

/** What was proposed, and what was said beside the events, as the page has it. */
const isShownTable = (id: string): boolean => /^table:(proposals|statements)/.test(id);

/** What changed since is not asked for here, so `since` keeps it from being worked out. */
function tableTexts(dossier: Dossier, day: string): (string | undefined)[] {
  const { blocks } = talksArticle(dossier, { asOf: day, since: day });
  return blocks.map((block, index) => {
    const heading = blocks[index - 1];
    if (block.type !== "table" || !isShownTable(block.id)) return undefined;
    return tableText(plainText(block.caption ?? (heading?.type === "heading" ? heading.text : "")), block);
  });
}

/** A month is later only if all of it is. */
const isLater = (day: string, asOf: string): boolean => day.slice(0, asOf.length) > asOf.slice(0, day.length);

const lateText = ({ asOf: last }: Dossier, locale: Locale): string =>
  lines(`This dossier is up to date with ${dayWords(last, locale)}. It does not say what happened later.`);

function headText({ name, question, notice }: Dossier, day: string, locale: Locale): string {
  const when = sentence(fill(locale.labels.asOf, { date: dayWords(day, locale) }));
  return [
    pc.bold(lines(name)),
    ...(question === name ? [] : [lines(question)]),
    lines(notice === undefined ? when : `${sentence(notice)} ${when}`),
  ].join("\n");
}

/** The widgets of a dossier's page, as text. */
function widgetTexts(dossier: Dossier, asOf: string, locale: Locale): (string | undefined)[] {
  const widget = { type: "talks", talks: dossier.id, asOf } as const;
  const blocks: Article["blocks"] = [
    { ...widget, id: "talks:positions", widget: "positions" },
    { ...widget, id: "talks:timeline", widget: "timeline" },
    { ...widget, id: "talks:disputes", widget: "disputes" },
  ];
  return resolve({ id: "article:as-of", title: dossier.name, blocks }, [dossier]).article.blocks.map((block) => {
    if (block.type !== "talks") return undefined;
    if (block.widget === "positions") return positionsText(block, locale);
    if (block.widget === "timeline") return timelineText(block.entries ?? [], locale);
    return block.widget === "disputes" ? disputesText(block.entries ?? [], locale) : undefined;
  });
}

function asJson(view: View): object {
  const { records, ...dossier } = view.dossier;
  return {
    dossier,
    clocks: view.clocks,
    positions: cellsIn(view),
    timeline: timeline(view),
    conflicts: conflicts(view).map(({ conflict, members }) => ({
      conflict: conflict.id,
      members: members.map(({ id }) => id),
    })),
    corrections: corrections(view).map(({ record, change }) => ({ record: record.id, change })),
    records,
    recordViews: Object.fromEntries(view.recordViews),
  };
}

/** Those that a position is about. Every party has a cell for every issue, and a program knows that most are empty. */
function cellsIn(view: View): PositionCell[] {
  const matrix = positions(view);
  const found = new Map<string, PositionCell>();
  for (const record of view.dossier.records) {
    if (record.kind !== "position") continue;
    const key = `${record.issue} ${record.party}`;
    if (!found.has(key)) found.set(key, matrix.cell(record.party, record.issue));
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
