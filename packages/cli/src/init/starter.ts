import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextFile } from "@backgrounder/dossier";
import { installDependencies } from "nypm";
import { satisfies } from "semver";
import { manifests } from "./apply.js";
import { writeFolder } from "../files/writing/write-folder.js";

/** Where the build has put the demo newsroom. */
const starter = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve("@backgrounder/cli/package.json"))), "dist", "starter");

/**
 * A folder in which nothing would be in the way. What was made for the new site may be there: a repository, the address of
 * a registry.
 */
export const isEmptyFolder = async (folder: string): Promise<boolean> =>
  (await readdir(folder)).every((name) => name === ".git" || name === ".npmrc");

/** The files of the demo newsroom. They are text, all of them. */
export async function starterFiles(): Promise<TextFile[]> {
  const root = starter();
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: nameIn(relative(root, path).replaceAll("\\", "/")),
      text: await readFile(path, "utf8"),
    })),
  );
}

/** Why this Node cannot build the newsroom; undefined where it can. */
export function nodeTooOld(files: readonly TextFile[], version: string): string | undefined {
  const manifest = files.find(({ path }) => path === "package.json")?.text ?? "{}";
  const wanted = (JSON.parse(manifest) as { engines?: { node?: string } }).engines?.node ?? "*";
  if (satisfies(version, wanted)) return undefined;
  return `The demo newsroom needs Node ${wanted}, and this is ${version}. Nothing was written. Install a newer Node and run the command again.`;
}

/** npm leaves a file called `.gitignore` out of a package, so it is there without its dot. */
const nameIn = (path: string): string => (path === "gitignore" ? ".gitignore" : path);

export const installAll = async (folder: string): Promise<void> => {
  await installDependencies({ cwd: folder });
};

/** What an installation leaves. */
const installed = ["node_modules", ...manifests];

/** Writes the newsroom and installs its packages; if that fails, all of it is taken away again. */
export async function applyStarter(folder: string, files: readonly TextFile[], install = installAll): Promise<void> {
  try {
    await writeFolder(folder, files, { mustBeEmpty: true });
    await install(folder);
  } catch (error) {
    // Only what came from here: a developer may have put something beside it in the meantime.
    const ours = [...files.map(({ path }) => path.split("/")[0] ?? path), ...installed];
    for (const name of new Set(ours)) await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
}
