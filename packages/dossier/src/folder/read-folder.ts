import { isMap, type ParsedNode } from "yaml";
import { assemble } from "../reading/assemble.js";
import { errorAt, startOf, type PlacedDiagnostic } from "../reading/diagnostics.js";
import { unreadable, type ParsedDossier, type ParsedHeader, type ParsedRecord } from "../reading/parsed.js";
import type { TextFile, UnreadableFile } from "../reading/text-file.js";
import { readHeader, readRecord } from "../record/read-record.js";
import { isKind, shapeOfKind, type Kind } from "../shape/schema-shape.js";
import { newerVersion } from "../shape/schema-version.js";
import { parseYaml, type ParsedYaml } from "../yaml/parse-yaml.js";
import { headerName } from "./header-name.js";
import { folderWithin, notYml, strayFile, strayFolder } from "./stray-files.js";

/** A file of the folder, read or not. */
export type FolderFile = TextFile | UnreadableFile;

const noHeader = `This folder has no ${headerName}, so it is not a dossier. Add the file, with schemaVersion: 1, id, name, question, lang and asOf, or choose another folder.`;

/**
 * Reads a folder of records, `<kind>/<slug>.yml`, one in each file. Paths are relative to the folder; `folder` is put in
 * front of them in places and messages. The order of the files does not matter.
 */
export function readFolder(files: readonly FolderFile[], folder: string): ParsedDossier {
  const prefix = folder === "" ? "" : `${folder.replace(/\/$/, "")}/`;
  const named = files
    .filter(({ path }) => !path.split("/").some((name) => name.startsWith(".")))
    .map((file) => ({ ...file, path: `${prefix}${file.path}` }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const headerPath = `${prefix}${headerName}`;
  const header = parseFile(named.find(({ path }) => path === headerPath) ?? { path: headerPath, reason: noHeader });
  const newer = newerVersion(fieldOf(header.root, "schemaVersion"));
  if (newer !== undefined) return assemble(unreadable([fieldError(header, "schemaVersion", "schema-version", newer)]));
  const found: Found = { records: [], strays: [] };
  for (const [name, inside] of byFirstName(named, prefix.length)) readEntry(name, inside, prefix, found);
  return assemble(headerOf(header), found.records, found.strays);
}

/** Files by the first name in their paths: a folder with files, or a file. */
function byFirstName(files: readonly FolderFile[], start: number): Map<string, FolderFile[]> {
  const groups = new Map<string, FolderFile[]>();
  for (const file of files) {
    const [name = ""] = file.path.slice(start).split("/");
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}

interface Found {
  records: ParsedRecord[];
  strays: PlacedDiagnostic[];
}

function readEntry(name: string, files: readonly FolderFile[], prefix: string, { records, strays }: Found): void {
  const path = `${prefix}${name}`;
  if (files[0]?.path === path) {
    if (name !== headerName) strays.push(...strayFile(path, name));
  } else if (isKind(name)) {
    for (const [own, inside] of byFirstName(files, path.length + 1)) {
      const [file] = inside;
      if (file?.path !== `${path}/${own}`) strays.push(folderWithin(`${path}/${own}`));
      else if (!own.endsWith(".yml")) strays.push(notYml(file.path));
      else records.push(recordIn(file, name, own));
    }
  } else {
    strays.push(
      ...strayFolder(
        path,
        name,
        files.map((file) => file.path),
      ),
    );
  }
}

function parseFile(file: FolderFile): ParsedYaml {
  if ("text" in file) return parseYaml(file.path, file.text);
  const empty = parseYaml(file.path, "");
  return { ...empty, isComplete: false, diagnostics: [errorAt(startOf(file.path), "file", file.reason)] };
}

function headerOf(file: ParsedYaml): ParsedHeader {
  if (!file.isComplete) return unreadable(file.diagnostics);
  const header = readHeader(file.root, { file, hasShortForms: true });
  const isUsable = file.diagnostics.every(({ severity }) => severity !== "error");
  const diagnostics = [...file.diagnostics, ...header.diagnostics];
  return { ...header, value: isUsable ? header.value : undefined, diagnostics };
}

function recordIn(source: FolderFile, kind: Kind, name: string): ParsedRecord {
  const file = parseFile(source);
  const written = fieldOf(file.root, "id");
  const id = typeof written === "string" ? written : `${kind}:${name.slice(0, -".yml".length)}`;
  const place = startOf(source.path);
  if (!file.isComplete) return { id, place, value: undefined, diagnostics: file.diagnostics, places: new Map() };
  const record = readRecord(file.root, shapeOfKind(kind), id, { file, hasShortForms: true });
  const diagnostics = [...file.diagnostics, ...record.diagnostics, ...foreignId(id, kind, file)];
  const isUsable = diagnostics.every(({ severity }) => severity !== "error");
  return { ...record, id, place, diagnostics, value: isUsable ? record.value : undefined };
}

function foreignId(id: string, kind: Kind, file: ParsedYaml): PlacedDiagnostic[] {
  const [prefix = ""] = id.split(":");
  if (prefix === kind || !id.includes(":")) return [];
  const fix = isKind(prefix) ? `Move the file to the folder ${prefix}, or change the id.` : "Change the id.";
  const message = `"${id}" is in the folder ${kind}, where ids begin with "${kind}:". ${fix}`;
  return [{ ...fieldError(file, "id", "unique-ids", message), record: id, path: "id" }];
}

function fieldError(file: ParsedYaml, field: string, rule: string, message: string): PlacedDiagnostic {
  const node = isMap(file.root) ? (file.root.get(field, true) as ParsedNode | undefined) : undefined;
  return errorAt(node === undefined ? file.place(0) : file.placeOf(node), rule, message);
}

const fieldOf = (root: ParsedNode | null, field: string): unknown => (isMap(root) ? root.get(field) : undefined);
