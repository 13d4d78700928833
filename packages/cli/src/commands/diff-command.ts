import { publishable } from "@backgrounder/dossier";
import type { Article, ShownChange } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import { diff, resolve, type DiffEntry, type Dossier } from "@backgrounder/model/talks";
import { Command } from "commander";
import pc from "picocolors";
import { jsonText } from "../reports/json.js";
import { changesText } from "../terminal-text/diff.js";
import { lines, parts } from "../terminal-text/lines.js";
import { dayWords, localeOf } from "../terminal-text/locale.js";
import { print, printJson } from "../terminal-text/print.js";
import { counted } from "../terminal-text/words.js";
import { dayArgument } from "./day-argument.js";
import { formatOption, jsonOption } from "./format-option.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Groups the changes by their cause: something happened; something from before
became known; or the record was wrong and was corrected.

Examples:
  $ backgrounder diff talks 2026-03-01 2026-03-12
  $ backgrounder diff talks 2026-03-01 2026-03-12 --json

Exit codes: 0 done (even if nothing changed), 1 an unusable dossier, 2 wrong
usage.`;

export function diffCommand(): Command {
  return new Command("diff")
    .description("Shows what changed between two days, and why.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .argument("<from>", "the earlier day", dayArgument)
    .argument("<until>", "the later day", dayArgument)
    .addOption(formatOption("text", "json"))
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(run);
}

interface DiffOptions {
  format: "text" | "json";
}

async function run(
  path: string,
  from: string,
  until: string,
  { format }: DiffOptions,
  command: Command,
): Promise<void> {
  if (from > until) command.error(`error: ${from} is later than ${until}. Give the earlier day first.`);
  const open = await usableDossier(path, { format, command: "check" });
  if (open === undefined) return;
  const dossier = publishable(open.dossier);
  const entries = diff(dossier, from, until);
  const asJson = { dossier: dossier.id, from, until, entries };
  if (format === "json") printJson(jsonText(asJson));
  else print(textOf(dossier, from, until, entries));
}

function textOf(dossier: Dossier, from: string, until: string, entries: readonly DiffEntry[]): string {
  const locale = localeOf(dossier.lang);
  const changes = changesOf(dossier, from, until);
  const days = { from: dayWords(from, locale), until: dayWords(until, locale) };
  const { between, nothingChanged } = locale.labels.talks;
  const others = entries.length - changes.length;
  return parts(
    [pc.bold(lines(dossier.name)), lines(fill(entries.length === 0 ? nothingChanged : between, days))].join("\n"),
    ...changesText(changes, entries, locale),
    others > 0
      ? pc.dim(lines(`${counted(others, "more record")} changed with these. --json lists them all.`))
      : undefined,
  );
}

function changesOf(dossier: Dossier, since: string, asOf: string): readonly ShownChange[] {
  const page: Article = {
    id: "article:diff",
    title: dossier.name,
    blocks: [{ type: "talks", id: "talks:what-changed", widget: "what-changed", talks: dossier.id, since, asOf }],
  };
  const [block] = resolve(page, [dossier]).article.blocks;
  return block?.type === "talks" && block.widget === "what-changed" ? (block.entries ?? []) : [];
}
