import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ name: string, version: string, exports?: Record<string, unknown>, bin?: Record<string, string>, dependencies?: Record<string, string> }} Manifest
 * @typedef {{ name: string, version: string, tarball: string, files: string[], manifest: Manifest }} Packed
 * @typedef {{ name: string, version: string, filename: string, files: { path: string }[] }} Report
 */

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** @returns {Manifest[]} the manifests of the packages that are published */
function publicPackages() {
  return globSync("packages/*/package.json", { cwd: repository })
    .toSorted()
    .flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(repository, file), "utf8"));
      if (manifest.private === true) return [];
      if (existsSync(join(repository, file, "../dist"))) return [manifest];
      throw new Error(`${manifest.name}: there is no dist to pack. Run \`npm run build\` first.`);
    });
}

/**
 * Packs every public package as `npm publish` would.
 * @param {string} folder outside of the repository
 * @returns {Packed[]}
 */
export function packAll(folder) {
  const manifests = publicPackages();
  const shell = process.platform === "win32";
  execFileSync("npm", ["run", "--silent", "package-docs"], { cwd: repository, stdio: "inherit", shell });
  const chosen = manifests.flatMap(({ name }) => ["--workspace", name]);
  const command = ["pack", "--json", "--silent", "--ignore-scripts", "--pack-destination", folder, ...chosen];
  const output = execFileSync("npm", command, {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    shell,
  });
  /** @type {Report[]} */
  const reports = Object.values(JSON.parse(output));
  return manifests.map((manifest) => {
    const report = reports.find(({ name }) => name === manifest.name);
    if (report === undefined) throw new Error(`${manifest.name}: \`npm pack\` said nothing of it.`);
    return {
      name: manifest.name,
      version: manifest.version,
      tarball: join(folder, report.filename),
      files: report.files.map(({ path }) => path),
      manifest,
    };
  });
}
