import { safeHref } from "@backgrounder/model/article";
import { copyDossier, type Dossier } from "@backgrounder/model/talks";
import {
  branchesOf,
  headerShape,
  isOpen,
  itemsOf,
  shapeAt,
  shapeOfKind,
  type Kind,
  type Shape,
} from "../shape/schema-shape.js";

/**
 * The dossier as built JSON, for publication: records in the order of their ids, fields in the order of the schema, no
 * editors' notes, and no address that a page would drop. The same dossier always gives the same bytes.
 * @throws ArgumentError where it is not a dossier.
 */
export function builtJson(dossier: Dossier): string {
  return jsonOf(copyDossier(dossier, "builtJson"));
}

/** The same for a dossier that has been read. */
export function jsonOf(dossier: Dossier): string {
  const header = ordered(dossier, headerShape, headerShape) as object;
  const records = dossier.records
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((record) => ordered(record, publishedShape(record.kind), publishedShape(record.kind)));
  return `${JSON.stringify({ ...header, records })}\n`;
}

const published = new Map<Kind, Shape>();

/** Without notes, also in what a record said before. */
function publishedShape(kind: Kind): Shape {
  const before = published.get(kind);
  if (before !== undefined) return before;
  const shape = shapeOfKind(kind);
  const fields = Object.entries(shape.properties ?? {}).filter(([name]) => name !== "note");
  const own = { ...shape, properties: Object.fromEntries(fields) };
  published.set(kind, own);
  return own;
}

/** The same value with its fields in the order of the schema. `before`, an open map, has the fields of `record`. */
function ordered(value: unknown, shape: Shape, record: Shape): unknown {
  const own = shapeAt(shape);
  if (Array.isArray(value))
    return value.filter((item) => !isUnsafeLink(item)).map((item) => ordered(item, itemsOf(own), record));
  if (value === null || typeof value !== "object") return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const branches = branchesOf(own);
  const chosen = branches?.shapes.get(String(fields[branches.field])) ?? own;
  const result: Record<string, unknown> = {};
  for (const [key, field] of fieldsOf(isOpen(chosen) ? record : chosen)) {
    const given = fields[key];
    if (given === undefined || (field.editorial?.address !== undefined && isUnsafe(given))) continue;
    result[key] = typeof given === "object" ? ordered(given, field, record) : given;
  }
  return result;
}

const known = new WeakMap<Shape, readonly (readonly [name: string, field: Shape])[]>();

/** The fields of a shape, in order. A dossier has thousands of objects of one shape. */
function fieldsOf(shape: Shape): readonly (readonly [name: string, field: Shape])[] {
  const before = known.get(shape);
  if (before !== undefined) return before;
  const fields = Object.entries(shape.properties ?? {});
  known.set(shape, fields);
  return fields;
}

/** In `before`, null says that there was no address. */
const isUnsafe = (address: unknown): boolean => address !== null && safeHref(address) === undefined;

/** A link in rich text whose address must not be published: its words stay. `checkDossier` reports it. */
const isUnsafeLink = (mark: unknown): boolean =>
  typeof mark === "object" && mark !== null && "href" in mark && isUnsafe(mark.href);

/** The dossier as it is published, without the notes of editors. */
export const publishable = (dossier: Dossier): Dossier =>
  JSON.parse(jsonOf(copyDossier(dossier, "publishable"))) as Dossier;
