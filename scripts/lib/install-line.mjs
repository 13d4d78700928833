/** @typedef {import("./pack.mjs").Packed} Packed */

const scope = "@backgrounder/";

/** The peers that an app installs itself. @type {Record<string, readonly string[]>} */
const besides = { react: ["react", "react-dom"] };

/**
 * What an app types to install packages from their tarballs: these, and those of ours that they need. npm would look
 * for the others in the registry.
 * @param {readonly Packed[]} packed
 * @param {readonly string[]} names without the scope; none are all
 */
export function installLine(packed, names) {
  const all = new Map(packed.map((one) => [one.name.slice(scope.length), one]));
  const unknown = names.filter((name) => !all.has(name));
  if (unknown.length > 0)
    throw new Error(`There is no package named ${unknown.join(", ")}. There are: ${[...all.keys()].join(", ")}.`);
  /** @type {Set<string>} */
  const wanted = new Set();
  /** @param {string} name */
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const dependency of Object.keys(all.get(name)?.manifest.dependencies ?? {}))
      if (dependency.startsWith(scope)) want(dependency.slice(scope.length));
  };
  for (const name of names.length > 0 ? names : all.keys()) want(name);
  const tarballs = [...wanted].toSorted().map((name) => quoted(all.get(name)?.tarball ?? ""));
  return ["npm install", ...tarballs, ...[...wanted].flatMap((name) => besides[name] ?? [])].join(" ");
}

/** @param {string} path */
const quoted = (path) => (/^[\w./\\:@-]+$/.test(path) ? path : `"${path}"`);
