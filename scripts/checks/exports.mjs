/**
 * What the packages make public, three times: the files in exports/, the sub-paths in package.json, and the types,
 * compared with the code that was built. What the types say is in the reports of `npm run api`.
 */
import { existsSync, globSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { entriesOf } from "../lib/entries.mjs";
import { packages } from "../lib/repository.mjs";
import { finish } from "../lib/run.mjs";

/** @type {string[]} */
const complaints = [];

/** @typedef {import("../lib/entries.mjs").Entry} Entry */
/** @param {import("../lib/repository.mjs").Workspace} workspace */
function entriesWithFiles(workspace) {
  // A package without exports/ is made of data, and has no source to name.
  const hasSource = existsSync(join(workspace.folder, "exports"));
  return entriesOf(workspace).filter(({ subPath, source, types, code }) => {
    const missing = [...(hasSource ? [source] : []), types, code].filter((file) => !isFile(file));
    complaints.push(
      ...missing.map((file) => {
        const what = file === workspace.folder ? "no source or types" : file;
        return `${workspace.folder}/package.json: exports["${subPath}"] names ${what}, which does not exist.`;
      }),
    );
    return isFile(types) && isFile(code);
  });
}

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

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

/** What the types of each entry promise that the code holds. @param {Entry[]} entries */
function valuesIn(entries) {
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
    return exported
      .filter((one) => {
        const { flags } = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
        return (flags & ts.SymbolFlags.Value) !== 0;
      })
      .map(({ name }) => name);
  });
}

/** @param {Entry} entry @param {string[]} promised */
async function compareWithCode({ name: path, code }, promised) {
  const held = Object.keys(await import(pathToFileURL(resolve(code)).href));
  for (const name of promised.filter((one) => !held.includes(one)))
    complaints.push(`${path}: types promise ${name}, the code has none.`);
  for (const name of held.filter((one) => !promised.includes(one)))
    complaints.push(`${path}: exports ${name}, which has no type.`);
}

for (const workspace of packages()) {
  complaints.push(...unlisted(workspace));
  const entries = entriesWithFiles(workspace);
  for (const [index, values] of valuesIn(entries).entries()) {
    const entry = /** @type {Entry} */ (entries[index]);
    await compareWithCode(entry, values);
  }
}
finish(complaints);
