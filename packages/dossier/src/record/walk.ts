import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { meant, nearest } from "../shape/nearest.js";
import { pathOf } from "../result/places.js";
import { branchesOf, isOpen, itemsOf, shapeAt, type Shape } from "../shape/schema-shape.js";
import { sugar } from "./sugar.js";
import { nameOf, report, type Step, type Walk } from "./walk-report.js";

/** The value of a node as the shape asks for it; undefined, with a problem reported, where there is none. */
export function walk(node: ParsedNode | null, shape: Shape, steps: readonly Step[], around: Walk): unknown {
  const own = shapeAt(shape);
  if (node === null || (isScalar(node) && node.value === null)) return empty(node, steps, around);
  if (!around.places.has(pathOf(steps))) around.places.set(pathOf(steps), around.at(node.range[0]));
  // Aliases and tags were refused when the file was parsed.
  if (isAlias(node) || node.tag !== undefined) return void around.reported.add(pathOf(steps));
  const handler = sugar[own.name ?? ""];
  if (handler !== undefined) {
    const handled = handler(node, steps, around, () => plainValue(node, own, steps, around));
    if (handled !== undefined) return handled.value;
  }
  return plainValue(node, own, steps, around);
}

/** Without the short forms that people write. */
function plainValue(node: ParsedNode, shape: Shape, steps: readonly Step[], around: Walk): unknown {
  if (isMap(node)) return mapValue(node, shape, steps, around);
  if (isSeq(node)) {
    const items = itemsOf(shape);
    return node.items.map((item, index) => walk(item, items, [...steps, index], around));
  }
  return isScalar(node) ? scalarValue(node, shape, around.isWritten) : undefined;
}

/** `2025` is a number, and words where words are asked for. */
function scalarValue({ value, source }: Scalar, shape: Shape, isWritten: boolean): unknown {
  const isText = shape.type === "string" || shape.anyOf?.some((branch) => shapeAt(branch).type === "string") === true;
  return isWritten && isText && typeof value !== "string" && source !== undefined ? source : value;
}

function empty(node: ParsedNode | null, steps: readonly Step[], around: Walk): undefined {
  const place = around.places.get(pathOf(steps)) ?? (node === null ? undefined : around.at(node.range[0]));
  report(around, steps, place, `${nameOf(steps)} has no value. Write one, or take the field out.`);
  return undefined;
}

function mapValue(node: YAMLMap.Parsed, shape: Shape, steps: readonly Step[], around: Walk): unknown {
  const branches = branchesOf(shape);
  const own = branches === undefined ? shape : branchOf(node, branches, steps, around);
  if (own === undefined) return undefined;
  const fields = (isOpen(own) ? around.shape : own).properties;
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? (key.source ?? key.value) : "";
    const offset = key.range[0];
    if (fields === undefined || !Object.hasOwn(fields, name)) {
      unknownField(name, Object.keys(fields ?? {}), offset, steps, around);
      continue;
    }
    const path = [...steps, name];
    // Of what a record said before, that a field was not there is a value.
    if (isOpen(own) && isScalar(value) && value.value === null) {
      result[name] = null;
      continue;
    }
    if (value === null || (isScalar(value) && value.value === null)) around.places.set(pathOf(path), around.at(offset));
    if (Object.hasOwn(result, name)) continue;
    const found = walk(value, fields[name] ?? {}, path, around);
    if (found !== undefined) result[name] = found;
  }
  return result;
}

type Branches = NonNullable<ReturnType<typeof branchesOf>>;

function branchOf(node: YAMLMap.Parsed, { field, shapes }: Branches, steps: readonly Step[], around: Walk) {
  const value = node.get(field, true);
  const name = isScalar(value) ? String(value.value) : undefined;
  const found = name === undefined ? undefined : shapes.get(name);
  if (found !== undefined) return found;
  const names = [...shapes.keys()];
  const choice = `It is one of: ${names.join(", ")}.`;
  const place = around.at((isScalar(value) ? value.range?.[0] : undefined) ?? node.range[0]);
  const message =
    name === undefined
      ? `\`${field}\` is missing: it says which form this has. ${choice}`
      : `\`${field}\` is "${name}", which is none that there is. ${choice}${meant(name, names)}`;
  report(around, steps, place, message);
  return undefined;
}

function unknownField(
  name: string,
  known: readonly string[],
  offset: number,
  steps: readonly Step[],
  around: Walk,
): void {
  const where = steps.length === 0 ? around.what : nameOf(steps);
  const guess = nearest(name, known);
  const choice = known.length === 0 ? "Words are asked for here." : `There are: ${known.join(", ")}.`;
  const mend = guess === undefined ? choice : `Did you mean \`${guess}\`?`;
  const message = `\`${name}\` is no field of ${where}, so it is not read. ${mend}`;
  // That the field is missing is the same mistake.
  if (guess !== undefined) around.reported.add(pathOf([...steps, guess]));
  report(around, [...steps, name], around.at(offset), message, "unknown-field");
}
