import { join } from "node:path";

/**
 * What somebody can import from a package: `subPath` as in its `exports`, and the files behind it.
 * @typedef {{ subPath: string, name: string, source: string, types: string, code: string }} Entry
 */

/** The entries of a package that are code. @param {import("./repository.mjs").Workspace} workspace @returns {Entry[]} */
export function entriesOf({ name, folder, manifest }) {
  return Object.entries(manifest.exports ?? {}).flatMap(([subPath, target]) => {
    if (typeof target === "string" || !target["default"]?.endsWith(".js")) return [];
    const file = (/** @type {string} */ condition) => join(folder, target[condition] ?? "");
    return [
      {
        subPath,
        name: join(name, subPath)
          .replaceAll("\\", "/")
          .replace(/\/\.?$/, ""),
        source: file("@backgrounder/source"),
        types: file("types"),
        code: file("default"),
      },
    ];
  });
}
