import type { KindTraits } from "../../src/shape.js";
import { branchesOf, definition, nameOf } from "./whole-schema.js";

/** The field that a kind needs for its answer to "from which day does it hold?", and the type of that field. */
const needed: { [H in KindTraits["holdsFrom"]]: readonly [field: string, type: string] } = {
  on: ["on", "When"],
  "as-of": ["asOf", "IsoDate"],
  valid: ["valid", "Interval"],
  state: ["supersedes", "Id"],
};

function traitsOf(type: string, kind: string): KindTraits {
  const { editorial, properties = {} } = definition(type);
  const traits = editorial?.traits;
  if (traits === undefined) {
    throw new Error(
      `The kind "${kind}" has no traits. Add them: named("${type}", …, { traits: { shown, holdsFrom, … } }).`,
    );
  }
  const [field, fieldType] = needed[traits.holdsFrom];
  if (nameOf(properties[field] ?? {}) !== fieldType) {
    throw new Error(
      `The kind "${kind}" holds from "${traits.holdsFrom}", but has no field \`${field}\` of the type ${fieldType}.`,
    );
  }
  return traits;
}

export function traitsText(banner: string): string {
  const { branches } = branchesOf("DossierRecord");
  const traits = Object.fromEntries(branches.map(({ name, value }) => [value, traitsOf(name, value)]));
  return `${banner}
import type { KindTraits } from "../shape.js";
import type { DossierRecord } from "./types.js";

/** How the records of each kind behave in a view and in a list of changes. */
export const kindTraits: { readonly [K in DossierRecord["kind"]]: KindTraits } = ${JSON.stringify(traits)};
`;
}
