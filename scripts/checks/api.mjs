/**
 * The public API of each entry is in a report, `packages/NAME/api/ENTRY.api.md`, so that a pull request shows what
 * changes for who uses it. `--write` writes the reports anew (`npm run api`).
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import process from "node:process";
import { apiReports } from "../lib/api-reports.mjs";
import { packages } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

const how = "Run `npm run api`, read the difference, and commit it with a changeset.";
const mostLines = 6;

/** The first lines that only one of two reports has. @param {string} before @param {string} after */
function difference(before, after) {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const lines = [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `    - ${line.trim()}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `    + ${line.trim()}`),
  ];
  return lines.length > mostLines ? [...lines.slice(0, mostLines), `    … ${lines.length - mostLines} more`] : lines;
}

/** @type {Map<string, { name: string, text: string }>} */
const reports = new Map();
for (const workspace of packages()) {
  for (const { entry, file, text } of apiReports(workspace))
    reports.set(`${workspace.folder}/api/${file}`, { name: entry.name, text });
}
const written = globSync("packages/*/api/*").map((file) => file.replaceAll("\\", "/"));
const stale = written.filter((file) => !reports.has(file));

if (process.argv.includes("--write")) {
  for (const file of stale) rmSync(file);
  for (const [file, { text }] of reports) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
} else {
  finish([
    ...stale.map((file) => `${file}: no entry of the package is named ${basename(file, ".api.md")}. ${how}`),
    ...[...reports].flatMap(([file, { name, text }]) => {
      if (!existsSync(file)) return [`${file}: there is no report on the public API of ${name}. ${how}`];
      const before = readFileSync(file, "utf8");
      if (before === text) return [];
      return [[`${file}: the public API of ${name} changed. ${how}`, ...difference(before, text)].join("\n")];
    }),
  ]);
}
