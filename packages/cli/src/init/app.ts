import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** The app in a folder, as far as `init` has to know it. */
export interface App {
  folder: string;
  /** Names of the packages that it depends on. */
  dependencies: ReadonlySet<string>;
  isTypeScript: boolean;
  has(path: string): Promise<boolean>;
  read(path: string): Promise<string>;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Opens the app; undefined where the folder has no `package.json`. */
export async function openApp(folder: string): Promise<App | undefined> {
  const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
  const has = (path: string): Promise<boolean> =>
    stat(join(folder, path)).then(
      () => true,
      () => false,
    );
  if (!(await has("package.json"))) return undefined;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(await read("package.json")) as Manifest;
  return {
    folder,
    dependencies: new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]),
    isTypeScript: await has("tsconfig.json"),
    has,
    read,
  };
}

/** The first of these files that the app has. */
export async function firstFile(app: App, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await app.has(path)) return path;
  return undefined;
}
