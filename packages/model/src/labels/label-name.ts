import { fallbackCatalogue } from "./catalogue-of.js";

/** The name under which your own labels replace one of the catalogue: `callout.note`. A list is replaced as a whole. */
export function labelName(wording: string, labels: object = fallbackCatalogue): string | undefined {
  for (const [name, value] of Object.entries(labels) as [string, unknown][]) {
    if (value === wording || (Array.isArray(value) && value.includes(wording))) return name;
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const inside = labelName(wording, value);
    if (inside !== undefined) return `${name}.${inside}`;
  }
  return undefined;
}
