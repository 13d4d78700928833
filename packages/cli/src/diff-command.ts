import process from "node:process";
import type { Article, ShownChange } from "@backgrounder/model/article";
import { diff, resolve, type DiffEntry, type Dossier } from "@backgrounder/model/talks";
import { fill } from "@backgrounder/model/labels";
import { Command } from "commander";
import pc from "picocolors";
import { dayArgument } from "./day-argument.js";
import { publishable } from "@backgrounder/dossier";
import { changesText } from "./told/diff.js";
import { counted, lines, parts } from "./told/lines.js";
import { dayWords, tellingIn } from "./told/shown.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Names what a reader of the second day found otherwise than a reader of the
first, by the reason why: the world moved; it was so before, and became known
later; or the record was wrong and was corrected.

Examples:
  $ backgrounder diff talks 2026-03-01 2026-03-12
  $ backgrounder diff talks 2026-03-01 2026-03-12 --json

Exit codes: 0 done, also where nothing differs, 1 an unusable dossier, 2 wrong
usage.`;

export function diffCommand(): Command {
  return new Command("diff")
    .summary("tell what changed between two days, and why")
    .description("Tells what changed between two days, and why.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .argument("<from>", "the earlier day", dayArgument)
    .argument("<until>", "the later day", dayArgument)
    .option("--json", "the changes as one JSON value")
    .addHelpText("after", help)
    .action(run);
}

async function run(
  path: string,
  from: string,
  until: string,
  { json }: { json?: true },
  command: Command,
): Promise<void> {
  if (from > until) command.error(`error: ${from} lies after ${until}. Give the earlier day first.`);
  const open = await usableDossier(path, json);
  if (open === undefined) return;
  const dossier = publishable(open.dossier);
  const entries = diff(dossier, from, until);
  const asJson = { dossier: dossier.id, from, until, entries };
  process.stdout.write(json ? `${JSON.stringify(asJson, null, 2)}\n` : told(dossier, from, until, entries));
}

function told(dossier: Dossier, from: string, until: string, entries: readonly DiffEntry[]): string {
  const telling = tellingIn(dossier.lang);
  const changes = changesOf(dossier, from, until);
  const days = { from: dayWords(from, telling), until: dayWords(until, telling) };
  const { between, nothingChanged } = telling.labels.talks;
  const others = entries.length - changes.length;
  return parts(
    [pc.bold(lines(dossier.name)), lines(fill(entries.length === 0 ? nothingChanged : between, days))].join("\n"),
    ...changesText(changes, entries, telling),
    others > 0
      ? pc.dim(lines(`And ${counted(others, "record")} that these name or restate: --json lists them all.`))
      : undefined,
  );
}

function changesOf(dossier: Dossier, since: string, asOf: string): readonly ShownChange[] {
  const page: Article = {
    id: "article:diff",
    title: dossier.name,
    blocks: [{ type: "talks", id: "talks:changes", widget: "changes", talks: dossier.id, since, asOf }],
  };
  const [block] = resolve(page, [dossier]).article.blocks;
  return block?.type === "talks" && block.widget === "changes" ? (block.entries ?? []) : [];
}
