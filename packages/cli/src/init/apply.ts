import { copyFile, mkdir, mkdtemp, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { addDependency } from "nypm";
import { createFile } from "../files/writing/create-file.js";
import { replaceFile } from "../files/writing/replace-file.js";
import type { App } from "./app.js";
import type { FileChange, Plan } from "./plan.js";

/** What a package manager writes when it installs. */
export const manifests = [
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb",
];

/** Installs packages as the app's own package manager does. */
export type Install = (packages: readonly string[], folder: string) => Promise<void>;

export const installWithManager: Install = async (packages, folder) => {
  await addDependency([...packages], { cwd: folder });
};

/**
 * Installs the packages and writes the files. If one of these fails, the files, `package.json` and the lockfile beside it
 * are as they were before; what was installed in `node_modules` stays.
 */
export async function applyPlan(app: App, { packages, files }: Plan, install: Install): Promise<void> {
  const changed = files.filter(({ before, after }) => before !== after);
  const kept = await keepManifests(app);
  const done: FileChange[] = [];
  try {
    await install(packages, app.folder);
    for (const file of changed) {
      await write(app, file);
      done.push(file);
    }
  } catch (error) {
    await kept.restore();
    // A file that was changed in the meantime stays as it is; the first error says what happened.
    for (const file of done.toReversed()) await takeBack(app, file).catch(() => undefined);
    throw error;
  } finally {
    await kept.forget();
  }
}

async function write(app: App, { path, before, after }: FileChange): Promise<void> {
  const full = join(app.folder, path);
  await mkdir(dirname(full), { recursive: true });
  if (before === undefined) await createFile(full, after);
  else await replaceFile(full, before, after);
}

async function takeBack(app: App, { path, before, after }: FileChange): Promise<void> {
  const full = join(app.folder, path);
  if (before !== undefined) return replaceFile(full, after, before);
  await rm(full);
  // The folder may be the developer's own, with other files in it.
  await rmdir(dirname(full)).catch(() => undefined);
}

/** Copies of the files that an installation changes, outside of the app. */
async function keepManifests(app: App): Promise<{ restore(): Promise<void>; forget(): Promise<void> }> {
  const beside = await mkdtemp(join(tmpdir(), "backgrounder-init-"));
  const there: string[] = [];
  for (const name of manifests) {
    if (!(await app.has(name))) continue;
    await copyFile(join(app.folder, name), join(beside, name));
    there.push(name);
  }
  return {
    restore: async () => {
      for (const name of manifests) {
        if (there.includes(name)) await copyFile(join(beside, name), join(app.folder, name));
        else await rm(join(app.folder, name), { force: true });
      }
    },
    forget: () => rm(beside, { recursive: true, force: true }),
  };
}
