import type { Block } from "@backgrounder/model/article";
import articleSchema from "@backgrounder/model/schema/article.schema.json";

/** As much of JSON Schema as the schema of blocks uses for titles and help. */
interface Schema {
  $ref?: string;
  const?: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

/** A field of a block, in the words that the forms of an editor's desk use. */
export interface Field {
  name: string;
  title: string;
  help: string;
  isRequired: boolean;
  /** Of each item, if the field is a list of items that have fields. */
  fields: Field[];
}

const definitions = articleSchema.$defs as unknown as Record<string, Schema>;

/** Fields that a program fills in, or that say only what the block is. */
const notWritten = new Set(["type", "widget", "id", "recordLang", "talks"]);

/** Fields that every block may have; a page about blocks explains them once. */
const common = new Set(["label", "lang", "asOf", "checked", "sources"]);

const targetOf = ({ $ref, items }: Schema): Schema | undefined => {
  const name = ($ref ?? items?.$ref)?.split("/").at(-1);
  return name === undefined ? undefined : definitions[name];
};

/** Filled in when a page is made, never by a person. */
const isFilledIn = ({ description = "" }: Schema): boolean => description.startsWith("Filled in by `resolve`");

function fieldsOf({ properties = {}, required = [] }: Schema, isWritten: (name: string) => boolean): Field[] {
  return Object.entries(properties)
    .filter(([name, schema]) => isWritten(name) && !isFilledIn(schema))
    .map(([name, schema]) => ({
      name,
      title: schema.title ?? name,
      help: schema.description ?? targetOf(schema)?.description ?? "",
      isRequired: required.includes(name),
      fields:
        schema.items === undefined || common.has(name) ? [] : fieldsOf(targetOf(schema) ?? {}, (own) => own !== "id"),
    }));
}

/** The fields that are a block's own: the schema is their only source. */
export function fieldsOfBlock(block: Block): Field[] {
  const definition = Object.values(definitions).find(
    ({ properties }) =>
      properties?.["type"]?.const === block.type &&
      (block.type !== "talks" || properties["widget"]?.const === block.widget),
  );
  return definition === undefined ? [] : fieldsOf(definition, (name) => !notWritten.has(name) && !common.has(name));
}
