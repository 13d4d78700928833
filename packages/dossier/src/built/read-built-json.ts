import { isMap, isScalar, isSeq, YAMLMap, type ParsedNode } from "yaml";
import { assemble } from "../reading/assemble.js";
import { errorAt, type SourcePlace } from "../reading/diagnostics.js";
import { unreadable, type ParsedDossier, type ParsedRecord } from "../reading/parsed.js";
import type { TextFile } from "../reading/text-file.js";
import { readHeader, readRecord } from "../record/read-record.js";
import { isKind, kinds, shapeOfKind } from "../shape/schema-shape.js";
import { newerVersion } from "../shape/schema-version.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { orList } from "../wording/lists.js";
import { parseYaml, type ParsedYaml } from "../yaml/parse-yaml.js";
import { jsonError } from "./json-syntax.js";

/** Reads a built dossier, one file of JSON. JSON is YAML, so one parser gives the places of both. */
export function readBuiltJson({ path, text }: TextFile): ParsedDossier {
  const file = parseYaml(path, text);
  const fail = (rule: string, message: string, place: SourcePlace): ParsedDossier =>
    assemble(unreadable([errorAt(place, rule, message)]));
  const broken = jsonError(text);
  if (broken !== undefined) {
    return fail("json", broken.message, file.place(broken.offset, broken.offset + broken.length));
  }
  const { root } = file;
  if (!isMap(root)) return fail("shape", "This is not a dossier. Build the dossier again.", file.place(0));
  const version = root.get("schemaVersion", true) as ParsedNode | undefined;
  const newer = newerVersion(isScalar(version) ? version.value : undefined);
  if (newer !== undefined && version !== undefined) return fail("schema-version", newer, file.placeOf(version));
  const header = new YAMLMap<ParsedNode, ParsedNode | null>() as YAMLMap.Parsed;
  header.items = root.items.filter(({ key }) => !(isScalar(key) && key.value === "records"));
  header.range = root.range;
  return assemble(readHeader(header, { file, hasShortForms: false }), recordsOf(root, file), file.diagnostics);
}

function recordsOf(root: YAMLMap.Parsed, file: ParsedYaml): ParsedRecord[] {
  const records = root.get("records", true) as ParsedNode | undefined;
  if (!isSeq(records)) {
    const message = "`records` is missing or is not a list. It must list the records of the dossier.";
    return [broken(undefined, file.placeOf(records ?? root), message)];
  }
  return records.items.map((node) => recordOf(node, file));
}

function recordOf(node: ParsedNode, file: ParsedYaml): ParsedRecord {
  const [kind, id] = ["kind", "id"].map((field) => (isMap(node) ? node.get(field) : undefined));
  const place = file.placeOf(node);
  const known = typeof id === "string" ? id : undefined;
  if (typeof kind === "string" && isKind(kind)) {
    return { ...readRecord(node, shapeOfKind(kind), known, { file, hasShortForms: false }), id: known, place };
  }
  const is =
    kind === undefined ? "`kind` is missing" : `\`kind\` is ${JSON.stringify(kind)}, which is not a known kind`;
  return broken(known, place, `${is}. Use ${orList(kinds)}.${didYouMean(String(kind), kinds)}`);
}

const broken = (id: string | undefined, place: SourcePlace, message: string): ParsedRecord => ({
  id,
  place,
  value: undefined,
  diagnostics: [errorAt(place, "shape", message)],
  places: new Map(),
});
