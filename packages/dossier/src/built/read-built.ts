import type { Dossier } from "@backgrounder/model/talks";
import { isMap, isScalar, isSeq, YAMLMap, type ParsedNode } from "yaml";
import { assemble, type FoundRecord } from "../result/assemble.js";
import { jsonFault } from "./json-fault.js";
import { listed, meant } from "../shape/nearest.js";
import type { FilePlace, FileProblem, ReadDossier } from "../result/places.js";
import { readHeader, readRecord, type Found } from "../record/read-record.js";
import { isKind, kinds, shapeOfKind } from "../shape/schema-shape.js";
import { newerVersion } from "../shape/schema-version.js";
import { parseYaml, type ParsedFile } from "../yaml/yaml-text.js";

/** Reads a built dossier, one file of JSON. JSON is YAML, so one parser gives the places of both. */
export function readBuilt(file: string, text: string): ReadDossier {
  const broken = jsonFault(text);
  const parsed = parseYaml(file, text);
  const fail = (rule: string, message: string, offset: number): ReadDossier =>
    assemble(nothing([{ rule, severity: "error", message, ...parsed.at(offset) }]), [], []);
  if (broken !== undefined) return fail("json", broken.message, broken.offset);
  const { root } = parsed;
  if (!isMap(root)) return fail("shape", "This is no dossier: the fields of one are asked for, in braces.", 0);
  const version = root.get("schemaVersion", true);
  const newer = newerVersion(isScalar(version) ? version.value : undefined);
  if (newer !== undefined) return fail("schema-version", newer, (version as ParsedNode).range[0]);
  const header = new YAMLMap<ParsedNode, ParsedNode | null>() as YAMLMap.Parsed;
  header.items = root.items.filter(({ key }) => !(isScalar(key) && key.value === "records"));
  header.range = root.range;
  return assemble(readHeader(header, { at: parsed.at, isWritten: false }), recordsOf(root, parsed), parsed.problems);
}

const nothing = (problems: FileProblem[]): Found<Omit<Dossier, "records">> => ({
  value: undefined,
  problems,
  places: new Map(),
});

function recordsOf(root: YAMLMap.Parsed, { at }: ParsedFile): FoundRecord[] {
  const records = root.get("records", true) as ParsedNode | undefined;
  if (!isSeq(records)) {
    const message = "`records` is missing or no list. The records of a dossier stand in it.";
    return [broken(undefined, at(records?.range?.[0] ?? root.range[0]), message)];
  }
  return records.items.map((node): FoundRecord => {
    const [kind, id] = ["kind", "id"].map((field) => (isMap(node) ? node.get(field) : undefined));
    const place = at(node.range[0]);
    const known = typeof id === "string" ? id : undefined;
    if (typeof kind === "string" && isKind(kind)) {
      return { ...readRecord(node, shapeOfKind(kind), { at, isWritten: false }), id: known, place };
    }
    const is =
      kind === undefined ? "`kind` is missing" : `\`kind\` is ${JSON.stringify(kind)}, which is none that there is`;
    return broken(known, place, `${is}. A record is one of: ${listed(kinds, "and")}.${meant(String(kind), kinds)}`);
  });
}

const broken = (id: string | undefined, place: FilePlace, message: string): FoundRecord => ({
  id,
  place,
  value: undefined,
  problems: [{ rule: "shape", severity: "error", message, ...place }],
  places: new Map(),
});
