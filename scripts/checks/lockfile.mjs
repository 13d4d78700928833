/**
 * The lockfile installs on every system and from any registry.
 * A registry may serve a new release without its Mac or Windows binaries; `npm install` then drops
 * them from the lockfile in silence, and `npm ci` fails for somebody else.
 */
import { readFileSync } from "node:fs";
import { finish, run } from "../lib/run.mjs";

const { ok, output } = await run(["npm", "ci", "--dry-run", "--ignore-scripts", "--loglevel=warn"]);
const missing = output.split("\n").filter((line) => line.includes("Missing:"));
const hosts = readFileSync("package-lock.json", "utf8").match(/"resolved": *"https?:[^"]*"/g) ?? [];

finish([
  ...missing.map((line) => `package-lock.json: ${line.trim()}. Pin the tool that wants it to an older version.`),
  ...(ok || missing.length > 0 ? [] : [`package-lock.json: \`npm ci --dry-run\` fails.\n${output}`]),
  ...hosts
    .slice(0, 3)
    .map((line) => `package-lock.json names a registry host: ${line}. Install with the project's .npmrc in place.`),
]);
