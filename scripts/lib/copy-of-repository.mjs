import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { files, workspaces } from "./repository.mjs";

/** @param {string} from @param {string} to */
function link(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(resolve(from), to, "junction");
}

/**
 * A copy of everything that would be in a commit, and of what is built, in a folder of its own, so that a
 * rehearsal leaves the tree as it was. Tools are linked; the packages of the workspace are the copy's own.
 */
export function copyOfRepository() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "backgrounder-"));
  for (const file of files()) cpSync(file, join(folder, file), { recursive: true });
  const own = new Set(["@backgrounder", ".bin", ".cache"]);
  for (const entry of readdirSync("node_modules")) {
    if (!own.has(entry)) link(`node_modules/${entry}`, join(folder, "node_modules", entry));
  }
  // Its links are relative, so that a command of a workspace is the copy's own.
  cpSync("node_modules/.bin", join(folder, "node_modules/.bin"), { recursive: true, verbatimSymlinks: true });
  for (const workspace of workspaces()) {
    link(join(folder, workspace.folder), join(folder, "node_modules", workspace.name));
    for (const made of ["node_modules", "dist"]) {
      const from = join(workspace.folder, made);
      if (!existsSync(from)) continue;
      if (made === "dist") cpSync(from, join(folder, from), { recursive: true });
      else link(from, join(folder, from));
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
