/** Finds the regular expressions of the packages: those written as literals, and those put together when a package is loaded. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { files, packages } from "./repository.mjs";

/** @typedef {{ source: string, flags: string, where: string }} Expression */

const source = /^packages\/[^/]+\/(src|exports|bin)\/.*\.(ts|tsx|js)$/;
const notPublished = /\.(test|test-d|test\.util|stories)\.tsx?$/;

/** @returns {Expression[]} */
export function literals() {
  return files()
    .filter((file) => source.test(file) && !notPublished.test(file))
    .flatMap(literalsIn);
}

/** @param {string} file @returns {Expression[]} */
function literalsIn(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  /** @type {Expression[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What `new RegExp(…)` made while the built packages were loaded. @returns {Promise<Expression[]>} */
export async function assembled() {
  /** @type {Map<string, Expression>} */
  const found = new Map();
  const RealRegExp = RegExp;
  globalThis.RegExp = new Proxy(RealRegExp, {
    construct(target, parameters, newTarget) {
      const made = Reflect.construct(target, parameters, newTarget);
      const frame = new Error("here").stack?.split("\n").find((line) => line.includes("/packages/"));
      if (frame !== undefined && !frame.includes("node_modules")) {
        const where = frame.replace(/^.*\/(packages\/[^:]+).*$/, "$1");
        found.set(`${made.source}/${made.flags}`, { source: made.source, flags: made.flags, where });
      }
      return made;
    },
  });
  try {
    for (const { folder, manifest } of packages()) {
      for (const target of Object.values(manifest.exports ?? {})) {
        const file = typeof target === "string" ? target : (target["default"] ?? "");
        if (file.endsWith(".js")) await import(pathToFileURL(`${folder}/${file}`).href);
      }
    }
  } finally {
    globalThis.RegExp = RealRegExp;
  }
  return [...found.values()];
}
