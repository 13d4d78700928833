import { readFileSync } from "node:fs";

/** As much of JSON Schema as `z.toJSONSchema` makes of our schemas. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: string | number;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  title?: string;
  description?: string;
}

const read = (name: string): JsonSchema => JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as JsonSchema;

/** What both have of the same name is the same. */
const definitions: Readonly<Record<string, JsonSchema>> = { ...read("article").$defs, ...read("dossier").$defs };

/** A named type of articles or of the record of talks. */
export function definition(name: string): JsonSchema {
  const found = definitions[name];
  if (found === undefined) throw new Error(`The schema has no "${name}".`);
  return found;
}

export const nameOf = ({ $ref }: JsonSchema): string | undefined => $ref?.split("/").at(-1);

/** A kind of record, a block or a widget, and the name of its type. */
export interface Kind {
  kind: string;
  type: string;
}

/** The types of a union by their constant, in the order of the schema. A union within it has that of its first type. */
function branches(union: string, tag: string): Kind[] {
  return (definition(union).oneOf ?? []).map((one) => {
    const type = nameOf(one) ?? "";
    const first = nameOf(definition(type).oneOf?.[0] ?? one) ?? "";
    return { kind: String(definition(first).properties?.[tag]?.const), type };
  });
}

/** The kinds of record. */
export const kinds: readonly Kind[] = [{ kind: "dossier", type: "Dossier" }, ...branches("DossierRecord", "kind")];

/** The blocks of an article. */
export const blocks: readonly Kind[] = branches("Block", "type");

/** What a block of type `talks` can show. */
export const widgets: readonly Kind[] = branches("TalksBlock", "widget");
