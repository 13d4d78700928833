import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Entry {
  name: string;
  isFolder: boolean;
}

/** Without what begins with a dot, which systems leave behind. In order of name. */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).toSorted();
  return Promise.all(names.map(async (name) => ({ name, isFolder: await isDirectory(join(folder, name)) })));
}

/** A link that leads nowhere is a file that cannot be read. */
const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
