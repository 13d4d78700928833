import type { RichText, When } from "@backgrounder/model/article";
import { dequal } from "dequal/lite";
import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from "yaml";
import { parseDate } from "../dates/parse-date.js";
import { toMarkdown } from "../markdown/to-markdown.js";
import { branchesOf, isOpen, itemsOf, shapeAt, type Shape } from "../shape/schema-shape.js";

/** A value as a person would write it: in its short form if reading that gives the same value back. */
export function writtenNode(value: unknown, shape: Shape, record: Shape): Node {
  if (value === null) return new Scalar(null);
  const own = shapeAt(shape);
  const short = shortForms[own.name ?? ""]?.(value);
  if (short !== undefined) return short;
  if (Array.isArray(value)) return listNode(value, own, record);
  if (value !== null && typeof value === "object") return mapNode(value, own, record);
  return typeof value === "string" ? textNode(value) : new Scalar(value);
}

/** The fields of a value, in the order that is given. */
export function fieldsNode(value: object, shape: Shape, record: Shape, order: readonly string[]): YAMLMap {
  const map = new YAMLMap();
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of order) {
    const field = fields[key];
    if (field === undefined) continue;
    map.items.push(new Pair(new Scalar(key), writtenNode(field, shape.properties?.[key] ?? {}, record)));
  }
  return map;
}

function mapNode(value: object, shape: Shape, record: Shape): YAMLMap {
  const branches = branchesOf(shape);
  const own = branches?.shapes.get(String((value as Record<string, unknown>)[branches.field])) ?? shape;
  const fields = isOpen(own) ? record : own;
  return fieldsNode(value, fields, record, Object.keys(fields.properties ?? {}));
}

function listNode(values: readonly unknown[], shape: Shape, record: Shape): YAMLSeq {
  const items = itemsOf(shape);
  const list = new YAMLSeq();
  list.items = values.map((value) => writtenNode(value, items, record));
  list.flow = values.length === 0;
  return list;
}

/** A longer line of text goes below its field. */
const longestLine = 72;

/** A block of lines could lose spaces at either end, and invisible characters. */
const invisible = /^\s|\s$|[ \t]\n|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function textNode(text: string): Scalar {
  const node = new Scalar(text);
  if (invisible.test(text)) node.type = "QUOTE_DOUBLE";
  else if (text.includes("\n")) node.type = "BLOCK_LITERAL";
  else if (text.length > longestLine && text.includes(" ")) node.type = "BLOCK_FOLDED";
  return node;
}

const shortForms: Readonly<Record<string, (value: unknown) => Node | undefined>> = {
  When: (value) => dateNode(value as When),
  RichText: (value) => proseNode(value as RichText),
  Reference: (value) => onlyField(value, "source"),
  Selector: (value) => onlyField(value, "exact"),
};

function dateNode(value: When): Node | undefined {
  if (!dequal(parseDate(value.edtf, value.basis), value)) return undefined;
  if (value.basis === "stated") return new Scalar(value.edtf);
  const map = new YAMLMap();
  map.flow = true;
  map.items = [
    new Pair(new Scalar("edtf"), new Scalar(value.edtf)),
    new Pair(new Scalar("basis"), new Scalar(value.basis)),
  ];
  return map;
}

function proseNode(value: RichText): Node | undefined {
  const markdown = toMarkdown(value);
  if (markdown !== undefined) return textNode(markdown);
  if (typeof value !== "string") return undefined;
  const map = new YAMLMap();
  map.items = [new Pair(new Scalar("plain"), new Scalar(value))];
  return map;
}

function onlyField(value: unknown, field: string): Node | undefined {
  const entries = Object.entries(value as object);
  const [key, only] = entries[0] ?? [];
  return entries.length === 1 && key === field && typeof only === "string" ? textNode(only) : undefined;
}
