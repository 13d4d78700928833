import { extname, join } from "node:path";
import type { Dossier } from "@backgrounder/model/talks";
import { isMap, isScalar, type ParsedNode } from "yaml";
import { assemble, type FoundRecord } from "../result/assemble.js";
import { entriesOf } from "./folder-entries.js";
import { headerName } from "./header-name.js";
import { fileText, largestRecord } from "./file-text.js";
import type { FileProblem, ReadDossier } from "../result/places.js";
import { readHeader, readRecord, type Found } from "../record/read-record.js";
import { isKind, shapeOfKind, type Kind } from "../shape/schema-shape.js";
import { newerVersion } from "../shape/schema-version.js";
import { folderWithin, notYml, strayFile, strayFolder } from "./stray-files.js";
import { parseYaml, type ParsedFile } from "../yaml/yaml-text.js";

const noHeader = `A folder with a dossier holds ${headerName}, and this one does not. Write into it schemaVersion: 1, id, name, question, lang and asOf; or name another folder.`;

/** Reads a folder of records, `<kind>/<slug>.yml`, one a file. The order of the files says nothing. */
export async function readFolder(folder: string): Promise<ReadDossier> {
  const problems: FileProblem[] = [];
  const headerFile = join(folder, headerName);
  const header = await parsedFile(headerFile, noHeader);
  const newer = newerVersion(fieldOf(header.root, "schemaVersion"));
  if (newer !== undefined) return refused(placed(header, "schemaVersion", "schema-version", newer));
  const records: FoundRecord[] = [];
  for (const { name, isFolder } of await entriesOf(folder)) {
    const path = join(folder, name);
    if (isFolder && isKind(name)) records.push(...(await recordsIn(path, name, problems)));
    else if (isFolder) problems.push(...(await strayFolder(path, name)));
    else if (name !== headerName) problems.push(...strayFile(path, name));
  }
  return assemble(headerOf(header), records, problems);
}

const refused = (problem: FileProblem): ReadDossier =>
  assemble({ value: undefined, problems: [problem], places: new Map() }, [], []);

function headerOf(file: ParsedFile): Found<Omit<Dossier, "records">> {
  if (!file.isWhole) return { value: undefined, problems: file.problems, places: new Map() };
  const found = readHeader(file.root, { at: file.at, isWritten: true });
  return file.problems.length === 0
    ? found
    : { ...found, value: undefined, problems: [...file.problems, ...found.problems] };
}

async function parsedFile(file: string, ifMissing?: string): Promise<ParsedFile> {
  const read = await fileText(file, largestRecord, ifMissing);
  if ("text" in read) return parseYaml(file, read.text);
  const place = { file, line: 1, column: 1 };
  return {
    root: null,
    isWhole: false,
    at: () => place,
    problems: [{ rule: "file", severity: "error", message: read.why, ...place }],
  };
}

async function recordsIn(folder: string, kind: Kind, problems: FileProblem[]): Promise<FoundRecord[]> {
  const records: FoundRecord[] = [];
  for (const { name, isFolder } of await entriesOf(folder)) {
    const path = join(folder, name);
    if (isFolder) problems.push(folderWithin(path));
    else if (extname(name) !== ".yml") problems.push(notYml(path));
    else records.push(await recordFile(path, kind, name));
  }
  return records;
}

async function recordFile(path: string, kind: Kind, name: string): Promise<FoundRecord> {
  const file = await parsedFile(path);
  const written = fieldOf(file.root, "id");
  const id = typeof written === "string" ? written : `${kind}:${name.slice(0, -extname(name).length)}`;
  const place = { file: path, line: 1, column: 1 };
  if (!file.isWhole) return { id, place, value: undefined, problems: file.problems, places: new Map() };
  const found = readRecord(file.root, shapeOfKind(kind), { at: file.at, isWritten: true });
  const problems = [...file.problems, ...found.problems, ...foreignId(id, kind, file)];
  return {
    ...found,
    id,
    place,
    problems,
    value: problems.some(({ severity }) => severity === "error") ? undefined : found.value,
  };
}

function foreignId(id: string, kind: Kind, file: ParsedFile): FileProblem[] {
  const [prefix = ""] = id.split(":");
  if (prefix === kind || !id.includes(":")) return [];
  const move = isKind(prefix) ? ` Move the file to the folder ${prefix}, or mend the id.` : "";
  return [
    placed(
      file,
      "id",
      "unique-ids",
      `"${id}" stands in the folder ${kind}: the id of ${kind} records begins with "${kind}:".${move || " Mend the id."}`,
    ),
  ];
}

function placed(file: ParsedFile, field: string, rule: string, message: string): FileProblem {
  const node = isMap(file.root) ? file.root.get(field, true) : undefined;
  const offset = isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  return { rule, severity: "error", message, ...file.at(offset) };
}

const fieldOf = (root: ParsedNode | null, field: string): unknown => (isMap(root) ? root.get(field) : undefined);
