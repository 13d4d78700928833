import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { fieldPath } from "../reading/field-path.js";
import { branchesOf, isOpen, itemsOf, shapeAt, type Shape } from "../shape/schema-shape.js";
import { closestName, didYouMean } from "../wording/did-you-mean.js";
import { orList } from "../wording/lists.js";
import { shortForms } from "./short-forms.js";
import { nameOf, report, type Step, type WalkContext } from "./walk-context.js";

/** The value of a node, in the form that the shape asks for; undefined, with a diagnostic, if it has none. */
export function walk(node: ParsedNode | null, shape: Shape, steps: readonly Step[], context: WalkContext): unknown {
  const own = shapeAt(shape);
  if (node === null || (isScalar(node) && node.value === null)) return empty(node, steps, context);
  const path = fieldPath(steps);
  if (!context.places.has(path)) context.places.set(path, context.file.placeOf(node));
  // Aliases and tags were reported when the file was parsed.
  if (isAlias(node) || node.tag !== undefined) return void context.reported.add(path);
  const plain = (): unknown => plainValue(node, own, steps, context);
  const short = shortForms[own.name ?? ""]?.(node, steps, context, plain);
  return short === undefined ? plain() : short.value;
}

/** Without the short forms that people write. */
function plainValue(node: ParsedNode, shape: Shape, steps: readonly Step[], context: WalkContext): unknown {
  if (isMap(node)) return mapValue(node, shape, steps, context);
  if (isSeq(node)) {
    const items = itemsOf(shape);
    return node.items.map((item, index) => walk(item, items, [...steps, index], context));
  }
  return isScalar(node) ? scalarValue(node, shape, context.hasShortForms) : undefined;
}

/** `2025` is a number, but text in a field for text. */
function scalarValue({ value, source }: Scalar, shape: Shape, hasShortForms: boolean): unknown {
  const isText = shape.type === "string" || shape.anyOf?.some((branch) => shapeAt(branch).type === "string") === true;
  return hasShortForms && isText && typeof value !== "string" && source !== undefined ? source : value;
}

function empty(node: ParsedNode | null, steps: readonly Step[], context: WalkContext): undefined {
  const { file, places } = context;
  const place = places.get(fieldPath(steps)) ?? (node === null ? file.place(0) : file.placeOf(node));
  report(context, steps, place, `${nameOf(steps)} has no value. Add one, or remove the field.`);
  return undefined;
}

function mapValue(node: YAMLMap.Parsed, shape: Shape, steps: readonly Step[], context: WalkContext): unknown {
  const branches = branchesOf(shape);
  const own = branches === undefined ? shape : branchOf(node, branches, steps, context);
  if (own === undefined) return undefined;
  const fields = (isOpen(own) ? context.shape : own).properties;
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? (key.source ?? key.value) : "";
    if (fields === undefined || !Object.hasOwn(fields, name)) {
      unknownField(name, Object.keys(fields ?? {}), key, steps, context);
      continue;
    }
    const path = [...steps, name];
    // In what a record said before, null means that the field was not there.
    if (isOpen(own) && isScalar(value) && value.value === null) {
      result[name] = null;
      continue;
    }
    if (value === null || (isScalar(value) && value.value === null)) {
      context.places.set(fieldPath(path), context.file.placeOf(key));
    }
    if (Object.hasOwn(result, name)) continue;
    const found = walk(value, fields[name] ?? {}, path, context);
    if (found !== undefined) result[name] = found;
  }
  return result;
}

type Branches = NonNullable<ReturnType<typeof branchesOf>>;

function branchOf(node: YAMLMap.Parsed, { field, shapes }: Branches, steps: readonly Step[], context: WalkContext) {
  const value = node.get(field, true);
  const name = isScalar(value) ? String(value.value) : undefined;
  const found = name === undefined ? undefined : shapes.get(name);
  if (found !== undefined) return found;
  const names = [...shapes.keys()];
  const choice = `Use one of: ${names.join(", ")}.`;
  const message =
    name === undefined
      ? `\`${field}\` is missing. ${choice}`
      : `\`${field}\` is "${name}", which is not a known value. ${choice}${didYouMean(name, names)}`;
  report(context, steps, context.file.placeOf(isScalar(value) ? (value as ParsedNode) : node), message);
  return undefined;
}

function unknownField(
  name: string,
  known: readonly string[],
  key: ParsedNode,
  steps: readonly Step[],
  context: WalkContext,
): void {
  const owner = steps.length === 0 ? context.what : nameOf(steps);
  const guess = closestName(name, known);
  const choice = known.length === 0 ? "Write text here, not fields." : `Use ${orList(known)}.`;
  const fix = guess === undefined ? choice : `Did you mean \`${guess}\`?`;
  const message = `\`${name}\` is not a field of ${owner}, so it is not read. ${fix}`;
  // The other field is missing because of the same mistake.
  if (guess !== undefined) context.reported.add(fieldPath([...steps, guess]));
  report(context, [...steps, name], context.file.placeOf(key), message, "unknown-field");
}
