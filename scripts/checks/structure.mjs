/** House rules about the text and the place of files, for which the linters have no rule. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { files } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

const code = /\.(ts|tsx|mts|mjs|js|jsx|astro)$/;
const packageCode = /^packages\/[^/]+\/(src|exports)\/.*\.tsx?$/;
const componentCode = /^packages\/(model|react)\/src\/.*(?<!\.test|\.test-d|\.stories)\.tsx?$/;
const anyText = /\.(ts|tsx|mts|mjs|js|jsx|astro|css|md|mdx|json|html|ya?ml|sh)$|(^|\/)\.[^/]+$|^\.ci\//;
const generated = /(^|\/)(generated|fixtures)\/|^packages\/model\/schema\/|package-lock\.json$/;
const thisFile = "scripts/checks/structure.mjs";

/** Folders of one machine. An address such as `https://example.org/tmp/x` is none. */
const machinePath = /(?<![\w.:/$}@-])\/(?:work|farm|root|tmp|home\/\w+|Users\/\w+)\/[\w.-]/;

/** @type {{ where: RegExp, pattern: RegExp, say: string }[]} */
const banned = [
  { where: code, pattern: /^\s*export \* /, say: "`export *` hides what is public; export by name" },
  {
    where: code,
    pattern: /\.toMatch(Inline|File)?Snapshot\(/,
    say: "a snapshot of markup says nothing to its reader; assert what a reader would notice",
  },
  {
    where: code,
    pattern: /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fixme)\b/,
    say: "a test is run or removed",
  },
  {
    where: code,
    pattern: /@ts-(ignore|nocheck)|(ox|es|style)lint-disable|prettier-ignore/,
    say: "mend the cause; no check is switched off in a file",
  },
  { where: code, pattern: /(^|[^\w`"'])(TODO|FIXME|XXX)\b/, say: "write an issue, or do it" },
  {
    where: code,
    pattern: /\bas any\b|:\s*any\b[^"'`]*$|<any>/,
    say: "`any` switches the types off; use `unknown` and narrow it",
  },
  {
    where: componentCode,
    pattern: /typeof (window|document|globalThis)\b/,
    say: "markup must be the same on server and browser",
  },
  {
    where: componentCode,
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/,
    say: "time and chance are arguments, or the same article renders twice differently",
  },
  {
    where: /^packages\/react\/src\/.*(?<!\.test|\.stories)\.tsx$/,
    pattern: /\bstyle=|dangerouslySetInnerHTML/,
    say: "a strict Content-Security-Policy must hold: no inline style, no raw HTML",
  },
  {
    where: packageCode,
    pattern: /(from|import) "\.{1,2}\/[^"]*(?<!\.js|\.json|\.css)"/,
    say: "a relative import ends in `.js`, as Node will read it",
  },
  { where: anyText, pattern: machinePath, say: "a path of one machine" },
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
      // The browser's launch options are shared with the apps' tests.
      .filter(([, path = ""]) => !path.startsWith(home) && !(home.startsWith("apps/") && path.startsWith("scripts/")))
      .map(([target]) => `${file}: imports ${target}, which is outside ${home}. Import the other package by its name.`)
  );
}

/** @param {string} file @param {Set<string>} all */
function misplaced(file, all) {
  if (/^packages\/[^/]+\/(src|exports)\/(.*\/)?index\.tsx?$/.test(file)) {
    return [`${file}: a barrel. Name the file after its main export, and list it in package.json if it is public.`];
  }
  // A component is the file that bears the name of its folder; a public one has an entry of that name too.
  const [, folder = "", name = ""] = /^(packages\/react\/src\/([^/]+)\/)\2\.tsx$/.exec(file) ?? [];
  if (!all.has(`packages/react/exports/${name}.ts`)) return [];
  const beside = [...all].filter((other) => other.startsWith(folder));
  return ["test", "stories"]
    .filter((kind) => !beside.some((other) => other.endsWith(`.${kind}.tsx`)))
    .map((kind) => `${folder}: has no *.${kind}.tsx. A public component has stories and tests beside it.`);
}

const all = files();
const known = new Set(all);
finish(
  all.flatMap((file) => {
    if (generated.test(file) || !anyText.test(file)) return [];
    const text = readFileSync(file, "utf8");
    const lines = text.split("\n");
    const tooLong = /\.(ts|tsx|mjs|js|astro|css)$/.test(file) && lines.length > 301;
    return [
      ...(tooLong
        ? [`${file}: ${lines.length - 1} lines. Divide it where its subject divides; 300 is the limit.`]
        : []),
      ...misplaced(file, known),
      ...bannedIn(file, lines),
      ...escapes(file, text),
    ];
  }),
);
