import { extname, join } from "node:path";
import { entriesOf } from "./folder-entries.js";
import { headerName } from "./header-name.js";
import { listed, nearest } from "../shape/nearest.js";
import type { FileProblem } from "../result/places.js";
import { kinds } from "../shape/schema-shape.js";

/** A folder that is no kind; records in it would be missed. */
export async function strayFolder(path: string, name: string): Promise<FileProblem[]> {
  const guess = nearest(name.replace(/s$/, ""), kinds);
  const hint = guess === undefined ? `Kinds are: ${listed(kinds, "and")}.` : `Did you mean ${guess}?`;
  const files = (await entriesOf(path)).filter((entry) => /\.ya?ml$/.test(entry.name));
  if (files.length === 0)
    return [fault(path, "folder", `"${name}" is no kind of record; nothing in it is read. ${hint}`, "warning")];
  return files.map((file) =>
    fault(join(path, file.name), "folder", `"${name}" is no kind of record, so this is not read. ${hint}`),
  );
}

/** A file beside `dossier.yml`. */
export function strayFile(path: string, name: string): FileProblem[] {
  if (/^readme(\.|$)/i.test(name)) return [];
  if (/\.ya?ml$/.test(name)) {
    const message = /^dossier\.ya?ml$/i.test(name)
      ? `The dossier's own fields stand in ${headerName}. Rename this file.`
      : "A record stands in the folder of its kind: event/first-round.yml. Move the file there.";
    return [fault(path, "folder", message)];
  }
  return [fault(path, "file-name", "This is no record and is not read. Keep it outside the folder.", "warning")];
}

export const folderWithin = (path: string): FileProblem =>
  fault(path, "folder", "A folder within a kind is not read. Move its files one up, or away.");

export function notYml(path: string): FileProblem {
  const mend = extname(path) === ".yaml" ? "Rename it." : "Rename it, or keep it elsewhere.";
  return fault(path, "file-name", `A record is a file that ends in .yml, so this is not read. ${mend}`);
}

const fault = (file: string, rule: string, message: string, severity: "error" | "warning" = "error"): FileProblem => ({
  rule,
  severity,
  message,
  file,
  line: 1,
  column: 1,
});
