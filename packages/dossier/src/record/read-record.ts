import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import { dossierSchema } from "@backgrounder/model/schema";
import { isMap, isScalar, type ParsedNode } from "yaml";
import type { FilePlace, FileProblem } from "../result/places.js";
import { constantOf, headerShape, type Shape } from "../shape/schema-shape.js";
import { inWords } from "./shape-words.js";
import { walk } from "./walk.js";
import { report, type Walk } from "./walk-report.js";

/** A record or the dossier's own fields, as they were found in a file. */
export interface Found<T> {
  /** Undefined where a problem is among them that leaves no sound record. */
  value: T | undefined;
  problems: FileProblem[];
  places: ReadonlyMap<string, FilePlace>;
}

export interface FoundIn {
  at(offset: number): FilePlace;
  isWritten: boolean;
}

/** The dossier's own fields; `without` are fields of the file that are read elsewhere. */
export function readHeader(node: ParsedNode | null, file: FoundIn): Found<Omit<Dossier, "records">> {
  return read(node, headerShape, "the dossier", file, { kind: "dossier" }, (value) => ({ ...value, records: [] }), []);
}

/** One record of a kind. */
export function readRecord(node: ParsedNode | null, shape: Shape, file: FoundIn): Found<DossierRecord> {
  const kind = constantOf(shape, "kind") ?? "record";
  const inDossier = (value: object): object => ({ ...anyHeader, records: [value] });
  return read(node, shape, `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`, file, { kind }, inDossier, ["records", 0]);
}

const anyHeader = {
  kind: "dossier",
  schemaVersion: 1,
  id: "dossier:x",
  name: "",
  question: "",
  lang: "en",
  asOf: "2000",
};

function read<T>(
  node: ParsedNode | null,
  shape: Shape,
  what: string,
  { at, isWritten }: FoundIn,
  known: { kind: string },
  inDossier: (value: object) => object,
  prefix: readonly PropertyKey[],
): Found<T> {
  const around: Walk = { at, isWritten, shape, what, problems: [], reported: new Set(), places: new Map() };
  if (!isMap(node)) {
    const message = `Fields are asked for here, such as \`id: …\`, one a line. Found ${isScalar(node) ? "words" : node === null ? "nothing" : "a list"}.`;
    const problem: FileProblem = { rule: "shape", severity: "error", message, ...at(node?.range[0] ?? 0) };
    return { value: undefined, problems: [problem], places: around.places };
  }
  const written: { kind?: unknown } = walk(node, shape, [], around) as object;
  const value = { ...written, ...known };
  if (written.kind !== undefined && written.kind !== known.kind) {
    report(
      around,
      ["kind"],
      around.places.get("kind"),
      `\`kind\` is ${JSON.stringify(written.kind)}, but this is ${what}. Take the line out: where the file stands says the kind.`,
    );
  }
  judge(value, inDossier, prefix, around);
  const isSound = around.problems.every(({ severity }) => severity !== "error");
  return { value: isSound ? (value as T) : undefined, problems: around.problems, places: around.places };
}

/** Shape by the schema; what was reported while reading is not reported twice. */
function judge(
  value: object,
  inDossier: (value: object) => object,
  prefix: readonly PropertyKey[],
  around: Walk,
): void {
  const { error } = dossierSchema.safeParse(inDossier(value));
  for (const issue of error?.issues ?? []) {
    const own = { ...issue, path: issue.path.slice(prefix.length) };
    const { path, message } = inWords(own, value, around.shape, around.what);
    if (isReported(path, around.reported)) continue;
    around.problems.push({ rule: "shape", severity: "error", message, ...placeOf(path, around) });
  }
}

/** A problem of a part is a problem of the whole: what stands in it is not judged again. */
function isReported(path: string, reported: ReadonlySet<string>): boolean {
  return [...reported].some((known) => path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`));
}

function placeOf(path: string, around: Walk): FilePlace {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("."), at.lastIndexOf("[")))) {
    const place = around.places.get(at);
    if (place !== undefined) return place;
  }
  return around.places.get("") ?? around.at(0);
}
