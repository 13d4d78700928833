import { definition, nameOf, type JsonSchema } from "./json-schema.js";
import { limits } from "./limits.js";
import type { Link } from "./places.js";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** How a value is written, in words of one cell. Types that have a section of their own lead there. */
export function typeWords(schema: JsonSchema, link: Link): string {
  const name = nameOf(schema);
  if (name !== undefined) {
    const target = link(name);
    const { enum: options, anyOf } = definition(name);
    if (target !== undefined) return `[${name}](${target})`;
    if (anyOf !== undefined) return typeWords(definition(name), link);
    return options === undefined ? name : oneOf(options);
  }
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return oneOf(schema.enum);
  if (schema.items !== undefined) return `list of ${typeWords(schema.items, link)}`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.map((choice) => typeWords(choice, link)).join(" or ");
  if (schema.type === "object") return "fields by name";
  return { string: "text", integer: "whole number", boolean: "true or false" }[schema.type ?? ""] ?? schema.type ?? "";
}

const oneOf = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(" · ");

/** What a field holds: its own description, else that of its type. */
const meaning = (schema: JsonSchema): string => {
  const name = nameOf(schema) ?? nameOf(schema.items ?? {});
  return schema.description ?? (name === undefined ? "" : (definition(name).description ?? ""));
};

/** One row a field: its name, whether it is needed, how it is written and how long, what it holds. */
export function fieldTable(
  { properties = {}, required = [] }: JsonSchema,
  isShown: (name: string) => boolean,
  link: Link,
): string {
  const rows = Object.entries(properties)
    .filter(([name]) => isShown(name))
    .map(([name, schema]) => {
      const needed = required.includes(name) ? "yes" : "";
      const cells = [`\`${name}\``, needed, typeWords(schema, link), limits(schema), meaning(schema)];
      return `| ${cells.map(cell).join(" | ")} |`;
    });
  const columns = ["field", "needed", "how it is written", "limits", "what it holds"];
  return [`| ${columns.join(" | ")} |`, `| ${columns.map(() => "---").join(" | ")} |`, ...rows].join("\n");
}

/** The named types with fields or forms of their own that a schema leads to, in reading order, each once. */
export function typesWithin(
  schema: JsonSchema,
  isElsewhere: (name: string) => boolean,
  found: string[] = [],
): string[] {
  const name = nameOf(schema);
  if (name !== undefined) {
    if (isElsewhere(name) || found.includes(name)) return found;
    const type = definition(name);
    if (type.properties !== undefined || type.oneOf !== undefined) found.push(name);
    return typesWithin(type, isElsewhere, found);
  }
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  for (const next of inside) typesWithin(next, isElsewhere, found);
  return found;
}
