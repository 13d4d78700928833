/**
 * House rules about text, names and places of files that no linter has: what oxlint or stylelint can check is in
 * their configurations.
 */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { files } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

const code = /\.(ts|tsx|mts|mjs|js|jsx|astro)$/;
const source = /\.(ts|tsx|mjs|js|astro|css)$/;
const test = /\.(test|spec|test\.util)\.(ts|tsx|mjs)$/;
const besideTheSource = /\.(test|test-d|spec|stories|test\.util)\.(ts|tsx|mjs)$/;
const componentCode = /^packages\/(model|react)\/src\/.*(?<!\.test|\.test-d|\.stories)\.tsx?$/;
const anyText = /\.(ts|tsx|mts|mjs|js|jsx|astro|css|md|mdx|json|html|ya?ml|sh)$|(^|\/)\.[^/]+$|^\.ci\//;
const generated = /(^|\/)(generated|fixtures)\/|^packages\/model\/schema\/|package-lock\.json$/;
const thisFile = "scripts/checks/structure.mjs";

const mostLines = 300;
const mostFiles = 25;
/** Folders that grow by one file a rule, an example or an entry of a package. */
const oneFileEach = /^packages\/(model\/src\/(talks\/lint\/rules|examples\/blocks)|react\/exports)$/;

/** Folders of one machine, but not the path of an address such as `https://example.org/tmp/x`. */
const machinePath = /(?<![\w.:/$}@-])\/(?:work|farm|root|tmp|home\/\w+|Users\/\w+)\/[\w.-]/;

/** @type {{ where: RegExp, pattern: RegExp, say: string }[]} */
const banned = [
  { where: code, pattern: /^\s*export \* /, say: "`export *` hides what is public. Export by name" },
  {
    where: code,
    pattern: /(ox|es|style)lint-disable|prettier-ignore/,
    say: "No check is switched off in a file. Fix the cause",
  },
  {
    where: componentCode,
    pattern: /\bnew Date\(\s*\)/,
    say: "Time is an argument, or the same article renders differently twice",
  },
  {
    where: test,
    pattern: /\btimeout: (?!limit\b)|^\s*\}, [\d_]+\);/,
    say: "Time limits are set once, in scripts/lib/vitest.ts and apps/demo/playwright.config.ts. Remove this one",
  },
  { where: anyText, pattern: machinePath, say: "This is a path of one machine" },
];

/** @param {string} file @param {string[]} lines */
function bannedIn(file, lines) {
  const rules = file === thisFile ? [] : banned.filter(({ where }) => where.test(file));
  return lines.flatMap((line, index) =>
    rules
      .filter(({ pattern }) => pattern.test(line))
      .map(({ say }) => `${file}:${index + 1}: ${say}.\n    ${line.trim().slice(0, 110)}`),
  );
}

/** Leaving a package by a relative path would go round its exports. @param {string} file @param {string} text */
function escapes(file, text) {
  const home = /^(packages|apps)\/[^/]+\//.exec(file)?.[0];
  if (home === undefined || !/\.(ts|tsx|astro|css)$/.test(file) || file.endsWith("tsup.config.ts")) return [];
  const targets = [...text.matchAll(/(?:from|import|@import) ["'](\.\.?\/[^"']+)["']/g)].map((match) => match[1] ?? "");
  return (
    targets
      .map((target) => [target, posix.join(posix.dirname(file), target)])
      // The browser's launch options and the time limits are shared with the apps' tests.
      .filter(([, path = ""]) => !path.startsWith(home) && !(home.startsWith("apps/") && path.startsWith("scripts/")))
      .map(([target]) => `${file}: imports ${target}, which is outside ${home}. Import the other package by its name.`)
  );
}

/** @param {string} file @param {Set<string>} all */
function misplaced(file, all) {
  if (/^packages\/[^/]+\/(src|exports)\/(.*\/)?index\.tsx?$/.test(file)) {
    return [
      `${file}: is named index. Name the file after its main export, and list it in package.json if it is public.`,
    ];
  }
  // A component has the name of its folder; a public one has an entry of that name too.
  const [, folder = "", name = ""] = /^(packages\/react\/src\/([^/]+)\/)\2\.tsx$/.exec(file) ?? [];
  if (!all.has(`packages/react/exports/${name}.ts`)) return [];
  const beside = [...all].filter((other) => other.startsWith(folder));
  return ["test", "stories"]
    .filter((kind) => !beside.some((other) => other.endsWith(`.${kind}.tsx`)))
    .map((kind) => `${folder}: has no *.${kind}.tsx. A public component has stories and tests beside it.`);
}

/** @param {string} file @param {string[]} lines */
function tooLong(file, lines) {
  const count = lines.at(-1) === "" ? lines.length - 1 : lines.length;
  if (!source.test(file) || count <= mostLines) return [];
  return [`${file}: has ${count} lines, the limit is ${mostLines}. Split it where its subject splits.`];
}

/** @param {string[]} all */
function crowdedFolders(all) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of all) {
    const folder = posix.dirname(file);
    if (!source.test(file) || besideTheSource.test(file) || generated.test(file) || oneFileEach.test(folder)) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(
      ([folder, count]) => `${folder}/: has ${count} source files, the limit is ${mostFiles}. Group them in folders.`,
    );
}

const all = files();
const known = new Set(all);
const perFile = all.flatMap((file) => {
  if (generated.test(file) || !anyText.test(file)) return [];
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n");
  return [...tooLong(file, lines), ...misplaced(file, known), ...bannedIn(file, lines), ...escapes(file, text)];
});
finish([...perFile, ...crowdedFolders(all)]);
