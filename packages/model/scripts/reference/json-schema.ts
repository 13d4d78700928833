import { readFileSync } from "node:fs";

/** As much of JSON Schema as `z.toJSONSchema` makes of our schemas. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  const?: string | number;
  enum?: string[];
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  title?: string;
  description?: string;
}

const whole = JSON.parse(readFileSync("schema/dossier.schema.json", "utf8")) as JsonSchema;

/** A named type of the record. */
export function definition(name: string): JsonSchema {
  const found = whole.$defs?.[name];
  if (found === undefined) throw new Error(`The schema has no "${name}".`);
  return found;
}

export const nameOf = ({ $ref }: JsonSchema): string | undefined => $ref?.split("/").at(-1);

/** The kinds of record, in the order of the schema: kind, and name of its type. */
export const kinds: readonly { kind: string; type: string }[] = [
  { kind: "dossier", type: "Dossier" },
  ...(definition("DossierRecord").oneOf ?? []).map((one) => {
    const type = nameOf(one) ?? "";
    return { kind: String(definition(type).properties?.["kind"]?.const), type };
  }),
];
