import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { questions } from "../content/words.js";
import { named, ratio, type Measured } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";

const bin = fileURLToPath(import.meta.resolve("@backgrounder/cli/package.json")).replace(
  "package.json",
  join("bin", "backgrounder.js"),
);
const budgets: Record<string, number> = { "backgrounder --help": 4, "backgrounder extract, a text": 5 };
const rounds = 15;

const article = questions.map(({ question }) => `${question}\nNo one has said so yet.\n`).join("\n");

/** How long a command takes to start and end, beside a program that does nothing. */
export function startTime(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
  const [empty, text] = [join(folder, "empty.mjs"), join(folder, "article.txt")];
  writeFileSync(empty, "");
  writeFileSync(text, article);
  const measured = measureRuns({
    "an empty program": [empty],
    "backgrounder --help": [bin, "--help"],
    "backgrounder extract, a text": [bin, "extract", text],
  });
  rmSync(folder, { recursive: true });
  const rows = measured.map((one) => {
    const found = ratio(one, named(measured, "an empty program"));
    const budget = budgets[one.name];
    return [one.name, times(found), budget === undefined ? "" : within(found, budget)];
  });
  return table("Starting and ending, beside an empty Node program", ["", "÷ empty", "budget"], rows);
}

/** One after the other in each round, so that a machine which slows down slows them all. */
function measureRuns(programs: Record<string, readonly string[]>): Measured[] {
  const measured = Object.keys(programs).map((name): Measured => ({ name, rounds: [] }));
  for (let round = 0; round < rounds; round++)
    for (const { name, rounds: times } of measured) times.push(milliseconds(programs[name] ?? []));
  return measured;
}

function milliseconds(args: readonly string[]): number {
  const before = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - before;
}
