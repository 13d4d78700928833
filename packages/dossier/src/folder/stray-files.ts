import { errorAt, startOf, type PlacedDiagnostic } from "../reading/diagnostics.js";
import { kinds } from "../shape/schema-shape.js";
import { closestName } from "../wording/did-you-mean.js";
import { orList } from "../wording/lists.js";
import { headerName } from "./header-name.js";

/** A folder that is not a kind. Records in it would be missed, so each of them is reported. */
export function strayFolder(path: string, name: string, files: readonly string[]): PlacedDiagnostic[] {
  const guess = closestName(name.replace(/s$/, ""), kinds);
  const fix = guess === undefined ? `Use one of: ${orList(kinds)}.` : `Did you mean ${guess}?`;
  const records = files.filter((file) => /^[^/]+\.ya?ml$/.test(file.slice(path.length + 1)));
  if (records.length === 0) {
    const message = `"${name}" is not a kind of record, so nothing in this folder is read. ${fix}`;
    return [warningFor(path, "folder", message)];
  }
  return records.map((file) =>
    errorFor(file, "folder", `"${name}" is not a kind of record, so this file is not read. ${fix}`),
  );
}

/** A file beside `dossier.yml`. */
export function strayFile(path: string, name: string): PlacedDiagnostic[] {
  if (/^readme(\.|$)/i.test(name)) return [];
  if (/^dossier\.ya?ml$/i.test(name)) {
    return [errorFor(path, "folder", `The fields of the dossier itself belong in ${headerName}. Rename this file.`)];
  }
  if (/\.ya?ml$/.test(name)) {
    const message = "A record belongs in the folder of its kind. Move this file there, as in event/first-round.yml.";
    return [errorFor(path, "folder", message)];
  }
  return [warningFor(path, "file-name", "This file is not a record, so it is not read. Keep it outside the folder.")];
}

export const folderWithin = (path: string): PlacedDiagnostic =>
  errorFor(
    path,
    "folder",
    "A folder inside the folder of a kind is not read. Move its files one level up, or somewhere else.",
  );

export function notYml(path: string): PlacedDiagnostic {
  const fix = path.endsWith(".yaml") ? "Rename it." : "Rename it, or keep it somewhere else.";
  return errorFor(path, "file-name", `The file name of a record ends in .yml, so this file is not read. ${fix}`);
}

const errorFor = (path: string, rule: string, message: string): PlacedDiagnostic =>
  errorAt(startOf(path), rule, message);

const warningFor = (path: string, rule: string, message: string): PlacedDiagnostic => ({
  ...errorFor(path, rule, message),
  severity: "warning",
});
