import type { Id } from "@backgrounder/model/article";
import { dossierSchema } from "@backgrounder/model/schema";
import type { DossierRecord } from "@backgrounder/model/talks";
import { isMap, isScalar, type ParsedNode } from "yaml";
import { errorAt } from "../reading/diagnostics.js";
import type { Parsed, ParsedHeader } from "../reading/parsed.js";
import { enclosingPath } from "../reading/field-path.js";
import { placeIn } from "../reading/source-map.js";
import { constantOf, headerShape, type Shape } from "../shape/schema-shape.js";
import { withArticle } from "../wording/lists.js";
import type { ParsedYaml } from "../yaml/parse-yaml.js";
import { explainIssue } from "./explain-issue.js";
import { diagnosticAt, report, type WalkContext } from "./walk-context.js";
import { walk } from "./walk.js";

/** The file that a record is in. */
export interface RecordSource {
  file: ParsedYaml;
  /** Whether short forms are read. Built JSON has none. */
  hasShortForms: boolean;
}

/** Reads the fields of the dossier itself. */
export const readHeader = (node: ParsedNode | null, source: RecordSource): ParsedHeader =>
  read(node, source, {
    shape: headerShape,
    what: "the dossier",
    kind: "dossier",
    record: undefined,
    prefix: [],
    inDossier: (value) => ({ ...value, records: [] }),
  });

/** Reads one record of a kind. */
export function readRecord(
  node: ParsedNode | null,
  shape: Shape,
  record: Id | undefined,
  source: RecordSource,
): Parsed<DossierRecord> {
  const kind = constantOf(shape, "kind") ?? "record";
  const inDossier = (value: object): object => ({ ...anyHeader, records: [value] });
  return read(node, source, { shape, what: withArticle(kind), kind, record, prefix: ["records", 0], inDossier });
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

/** What is read: a record, or the dossier itself. */
interface Subject {
  shape: Shape;
  what: string;
  kind: string;
  record: Id | undefined;
  /** A whole dossier with the value in it, which the schema can validate, and where in it the value is. */
  inDossier(value: object): object;
  prefix: readonly PropertyKey[];
}

function read<T>(node: ParsedNode | null, source: RecordSource, subject: Subject): Parsed<T> {
  const { shape, what, kind, record } = subject;
  const { file } = source;
  const context: WalkContext = {
    ...source,
    shape,
    what,
    record,
    diagnostics: [],
    reported: new Set(),
    places: new Map(),
  };
  if (!isMap(node)) {
    const found = isScalar(node) ? "text" : node === null ? "nothing" : "a list";
    const message = `There is ${found} here instead of fields. Write one on each line, such as \`id: …\`.`;
    const place = node === null ? file.place(0) : file.placeOf(node);
    return { value: undefined, diagnostics: [errorAt(place, "shape", message)], places: context.places };
  }
  const written: { kind?: unknown } = walk(node, shape, [], context) as object;
  const value = { ...written, kind };
  if (written.kind !== undefined && written.kind !== kind) {
    const message = `\`kind\` is ${JSON.stringify(written.kind)}, but this is ${what}. Remove the line: the folder already says the kind.`;
    report(context, ["kind"], context.places.get("kind") ?? file.place(0), message);
  }
  validate(value, subject, context);
  const isUsable = context.diagnostics.every(({ severity }) => severity !== "error");
  return { value: isUsable ? (value as T) : undefined, diagnostics: context.diagnostics, places: context.places };
}

/** Validates the shape against the schema, without repeating errors that the walk reported. */
function validate(value: object, { inDossier, prefix }: Subject, context: WalkContext): void {
  const { error } = dossierSchema.safeParse(inDossier(value));
  for (const issue of error?.issues ?? []) {
    const own = { ...issue, path: issue.path.slice(prefix.length) };
    const { path, message } = explainIssue(own, value, context.shape, context.what);
    if (isReported(path, context.reported)) continue;
    const place = placeIn(context.places, path) ?? context.file.place(0);
    context.diagnostics.push(diagnosticAt(context, path, place, message, "shape"));
  }
}

/** If a part was reported, what is inside it is not reported again. */
function isReported(path: string, reported: ReadonlySet<string>): boolean {
  for (let at: string | undefined = path; at !== undefined && at !== ""; at = enclosingPath(at)) {
    if (reported.has(at)) return true;
  }
  return false;
}
