import process from "node:process";
import type { Article } from "@backgrounder/model/article";
import {
  asOf,
  conflicts,
  corrections,
  positions,
  resolve,
  timeline,
  type Dossier,
  type View,
} from "@backgrounder/model/talks";
import { fill } from "@backgrounder/model/labels";
import { Command } from "commander";
import pc from "picocolors";
import { dayArgument } from "./day-argument.js";
import { publishable } from "@backgrounder/dossier";
import { correctionsText, disputesText, positionsText, timelineText } from "./told/as-of.js";
import { lines, parts } from "./told/lines.js";
import { dayWords, sentence, tellingIn, type Telling } from "./told/shown.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Shows what was so and was known on a day: what each party held, and who was
silent; what had happened and what was planned; where sources do not agree; what
was corrected, later corrections among it.

Examples:
  $ backgrounder as-of talks 2026-03-12
  $ backgrounder as-of talks 2026-03-12 --json

Exit codes: 0 done, 1 an unusable dossier, 2 wrong usage.`;

export function asOfCommand(): Command {
  return new Command("as-of")
    .summary("tell where things stood on a day")
    .description("Tells where things stood on a day, as its readers could know it.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .argument("<date>", "a day, a month or a year", dayArgument)
    .option("--json", "the view as one JSON value")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, day: string, { json }: { json?: true }): Promise<void> {
  const open = await usableDossier(path, json);
  if (open === undefined) return;
  const dossier = publishable(open.dossier);
  const view = asOf(dossier, day);
  process.stdout.write(json ? `${JSON.stringify(asJson(view), null, 2)}\n` : told(dossier, view, day));
}

function told(dossier: Dossier, view: View, day: string): string {
  const telling = tellingIn(dossier.lang);
  const known = [...widgetsText(dossier, day, telling), correctionsText(corrections(view), telling)];
  const isEmpty = known.every((part) => part === undefined);
  return parts(
    headText(dossier, day, telling),
    ...known,
    isEmpty ? "Nothing in this dossier had happened or was known by then." : undefined,
  );
}

function headText({ name, question, notice }: Dossier, day: string, telling: Telling): string {
  const when = sentence(fill(telling.labels.asOf, { date: dayWords(day, telling) }));
  return [
    pc.bold(lines(name)),
    ...(question === name ? [] : [lines(question)]),
    lines(notice === undefined ? when : `${sentence(notice)} ${when}`),
  ].join("\n");
}

/** What the page of a dossier shows, in lines. */
function widgetsText(dossier: Dossier, asOf: string, telling: Telling): (string | undefined)[] {
  const widget = { type: "talks", talks: dossier.id, asOf } as const;
  const blocks: Article["blocks"] = [
    { ...widget, id: "talks:positions", widget: "positions" },
    { ...widget, id: "talks:timeline", widget: "timeline" },
    { ...widget, id: "talks:disputed", widget: "disputed" },
  ];
  return resolve({ id: "article:as-of", title: dossier.name, blocks }, [dossier]).article.blocks.map((block) => {
    if (block.type !== "talks") return undefined;
    if (block.widget === "positions") return positionsText(block.entries ?? [], telling);
    if (block.widget === "timeline") return timelineText(block.entries ?? [], telling);
    return block.widget === "disputed" ? disputesText(block.entries ?? [], telling) : undefined;
  });
}

function asJson(view: View): object {
  const { records, ...dossier } = view.dossier;
  const matrix = positions(view);
  return {
    dossier,
    clocks: view.clocks,
    positions: matrix.issues.flatMap((issue) => matrix.parties.map((party) => matrix.cell(party, issue))),
    timeline: timeline(view),
    conflicts: conflicts(view).map(({ conflict, members }) => ({
      conflict: conflict.id,
      members: members.map(({ id }) => id),
    })),
    corrections: corrections(view).map(({ record, change }) => ({ record: record.id, change })),
    records,
    seen: Object.fromEntries(view.seen),
  };
}
