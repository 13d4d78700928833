import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * @typedef {{ [condition: string]: string } | string} ExportTarget
 * @typedef {{
 *   name: string, version: string, license?: string, private?: boolean, scripts?: Record<string, string>,
 *   exports?: Record<string, ExportTarget>, dependencies?: Record<string, string>, bin?: Record<string, string>
 * }} Manifest
 * @typedef {{ name: string, folder: string, manifest: Manifest }} Workspace
 */

/** @param {string} file */
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Every file that is, or would be, in a commit. @param {string} [cwd] */
export function files(cwd = ".") {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return list.split("\0").filter((file) => file !== "" && existsSync(`${cwd}/${file}`));
}

/** @param {string} [cwd] @returns {Workspace[]} */
export function workspaces(cwd = ".") {
  /** @type {{ workspaces: string[] }} */
  const root = readJson(`${cwd}/package.json`);
  const manifests = globSync(
    root.workspaces.map((pattern) => `${pattern}/package.json`),
    { cwd },
  );
  return manifests.toSorted().map((file) => {
    /** @type {Manifest} */
    const manifest = readJson(`${cwd}/${file}`);
    return { name: manifest.name, folder: dirname(file).replaceAll("\\", "/"), manifest };
  });
}

/** The workspaces that are published. @param {string} [cwd] */
export const packages = (cwd) => workspaces(cwd).filter(({ manifest }) => manifest.private !== true);
