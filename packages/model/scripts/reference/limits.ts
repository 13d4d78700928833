import type { JsonSchema } from "./json-schema.js";

const count = (value: number): string => value.toLocaleString("en");

/** Beyond these a limit only catches what cannot be meant. */
const beyondMeaning = 1e15;

function range({ minimum, maximum }: JsonSchema): string {
  const [least, greatest] = [minimum, maximum].map((value) =>
    value === undefined || Math.abs(value) >= beyondMeaning ? undefined : count(value),
  );
  if (least !== undefined && greatest !== undefined) return `${least} to ${greatest}`;
  if (least !== undefined) return `${least} or more`;
  return greatest === undefined ? "" : `${greatest} or less`;
}

/** How long a text or a list may be, or how great a number, in words of one cell. */
export function limits(schema: JsonSchema): string {
  const { maxLength, maxItems, items } = schema;
  if (maxLength !== undefined) return `${count(maxLength)} characters`;
  if (maxItems === undefined) return range(schema);
  const each = limits(items ?? {});
  return `${count(maxItems)} entries${each === "" ? "" : `, each ${each}`}`;
}
