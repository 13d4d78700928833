/**
 * What the packages make public, three times: the files in exports/, the sub-paths in package.json, and the
 * names in scripts/public-names.json, compared with what was built. `--write` writes the names anew;
 * read the difference before you commit it: a name that vanishes breaks somebody's build.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { packages } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

const list = "scripts/public-names.json";
/** @type {string[]} */
const complaints = [];

/** @typedef {{ subPath: string, types: string, code: string }} Entry */
/** @param {import("../lib/repository.mjs").Workspace} workspace @returns {Entry[]} */
function entriesOf({ folder, manifest }) {
  return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    if (typeof target === "string" || !target["default"]?.endsWith(".js")) return [];
    // A package without exports/ is made of data, and has no source to name.
    const source = existsSync(join(folder, "exports")) ? [target["@backgrounder/source"] ?? ""] : [];
    for (const file of [...source, target["types"] ?? "", target["default"]]) {
      if (!existsSync(join(folder, file))) {
        complaints.push(
          `${folder}/package.json: exports["${path}"] names ${file || "no source or types"}, which does not exist.`,
        );
      }
    }
    return [{ subPath: path, types: join(folder, target["types"] ?? ""), code: join(folder, target["default"]) }];
  });
}

/** @param {import("../lib/repository.mjs").Workspace} workspace */
function unlisted({ folder, manifest }) {
  const listed = JSON.stringify(manifest.exports ?? {});
  return globSync("exports/**/*.{ts,tsx,css}", { cwd: folder })
    .map((file) => `./${file.replaceAll("\\", "/")}`)
    .filter((file) => !listed.includes(`"${file}"`))
    .map(
      (file) =>
        `${folder}/${file.slice(2)}: is not listed in exports of ${folder}/package.json. List it, or move it to src/.`,
    );
}

/** @param {Entry[]} entries */
function namesIn(entries) {
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return entries.map(({ types }) => {
    const file = program.getSourceFile(types);
    const symbol = file && checker.getSymbolAtLocation(file);
    const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return exported.map((one) => {
      const flags = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one).flags : one.flags;
      return { name: one.name, isValue: (flags & ts.SymbolFlags.Value) !== 0 };
    });
  });
}

/** The types promise what the code holds. @param {string} path @param {Entry} entry @param {string[]} promised */
async function compareWithCode(path, { code }, promised) {
  const held = Object.keys(await import(pathToFileURL(resolve(code)).href));
  for (const name of promised.filter((one) => !held.includes(one)))
    complaints.push(`${path}: types promise ${name}, the code has none.`);
  for (const name of held.filter((one) => !promised.includes(one)))
    complaints.push(`${path}: exports ${name}, which has no type.`);
}

/** @type {Record<string, string[]>} */
const names = {};
for (const workspace of packages()) {
  complaints.push(...unlisted(workspace));
  const entries = entriesOf(workspace).filter(({ types, code }) => existsSync(types) && existsSync(code));
  for (const [index, exported] of namesIn(entries).entries()) {
    const entry = /** @type {Entry} */ (entries[index]);
    const path = join(workspace.name, entry.subPath).replaceAll("\\", "/");
    names[path] = exported.map(({ name, isValue }) => (isValue ? name : `type ${name}`)).toSorted();
    await compareWithCode(
      path,
      entry,
      exported.filter(({ isValue }) => isValue).map(({ name }) => name),
    );
  }
}

if (process.argv.includes("--write")) {
  writeFileSync(list, `${JSON.stringify(names, null, 2)}\n`);
} else {
  /** @type {Record<string, string[]>} */
  const written = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
  for (const path of new Set([...Object.keys(written), ...Object.keys(names)])) {
    const [before, after] = [written[path] ?? [], names[path] ?? []];
    const change = [
      ...after.filter((name) => !before.includes(name)).map((name) => `+ ${name}`),
      ...before.filter((name) => !after.includes(name)).map((name) => `- ${name}`),
    ];
    if (change.length > 0)
      complaints.push(`${path}: differs from ${list} (\`npm run public-names\` writes it anew): ${change.join(", ")}`);
  }
}
finish(complaints);
