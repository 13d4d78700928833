import { blocks, definition, widgets } from "./json-schema.js";

const fieldsOf = (type: string): string[] => Object.keys(definition(type).properties ?? {});
const inAll = (types: readonly string[]): string[] =>
  fieldsOf(types[0] ?? "").filter((field) => types.every((type) => fieldsOf(type).includes(field)));

/** Fields that every widget of talks may have. */
export const fieldsOfWidgets: ReadonlySet<string> = new Set(inAll(widgets.map(({ type }) => type)));

const withFields = blocks.map(({ type }) => type).filter((type) => definition(type).properties !== undefined);

/** Fields that every block may have, beside its type. */
export const fieldsOfBlocks: ReadonlySet<string> = new Set(inAll(withFields).filter((field) => field !== "type"));
