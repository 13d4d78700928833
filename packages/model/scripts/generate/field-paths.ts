import { branchesOf, definition, definitions, nameOf, type Node } from "./whole-schema.js";

const { branches } = branchesOf("DossierRecord");
const kinds = new Set(branches.map(({ value }) => value));

interface Found {
  path: string;
  node: Node;
}

/** Every field within a type, with the path to it: `terms[].guarantors[]`. Texts and dates are not looked into. */
function fieldsIn(node: Node, path = ""): Found[] {
  const own: Found[] = path === "" ? [] : [{ path, node }];
  const name = nameOf(node);
  if (name !== undefined && closed.has(name)) return own;
  const { properties = {}, items, anyOf = [], oneOf = [] } = name === undefined ? node : definition(name);
  return [
    ...own,
    ...Object.entries(properties).flatMap(([field, next]) => fieldsIn(next, path === "" ? field : `${path}.${field}`)),
    ...(items === undefined ? [] : fieldsIn(items, `${path}[]`)),
    ...[...anyOf, ...oneOf].flatMap((next) => fieldsIn(next, path)),
  ];
}

const closed = new Set(["RichText", "When", "Id", "IsoDate"]);

const isOfType =
  (type: string) =>
  ({ node }: Found): boolean =>
    nameOf(node) === type;

/** A stretch of time: `from` and `until` are both dates that may be uncertain. */
function isInterval({ node }: Found): boolean {
  const { properties = {} } = definitions[nameOf(node) ?? ""] ?? node;
  return [properties["from"], properties["until"]].every((bound) => bound !== undefined && nameOf(bound) === "When");
}

/** By path, the kinds that an id may point to; it must say so, or no rule could check it. */
function referencesIn(found: readonly Found[], kind: string): [string, readonly string[]][] {
  return found.flatMap(({ path, node: { editorial = {}, ...node } }): [string, readonly string[]][] => {
    if (editorial.refers !== undefined) {
      const unknown = editorial.refers.filter((one) => !kinds.has(one));
      if (unknown.length > 0)
        throw new Error(`${kind}.${path} points to "${unknown[0]}", which is not a kind of record.`);
      return [[path, editorial.refers]];
    }
    if (
      nameOf(node) === "Id" &&
      editorial.ownId !== true &&
      !found.some((one) => one.path === path && one.node.editorial?.refers)
    ) {
      throw new Error(`${kind}.${path} does not say which kinds it may point to. Write it with ref([…]) or refs([…]).`);
    }
    return [];
  });
}

const unique = (paths: readonly string[]): string[] => [...new Set(paths)];

const byKind = (valueOf: (found: readonly Found[], kind: string) => unknown): string =>
  JSON.stringify(
    Object.fromEntries(
      branches.map(({ name, value }) => [value, valueOf(fieldsIn({ $ref: `#/$defs/${name}` }), value)]),
    ),
  );

/** The filters of the widgets, and the kind of record that each names. */
function filterKinds(): Record<string, string> {
  const widgets = branchesOf("TalksBlock").branches.map(({ name }) => definition(name).properties ?? {});
  return Object.fromEntries(
    widgets.flatMap((fields) =>
      Object.entries(fields).flatMap(([field, { items }]) => {
        const [kind] = items?.editorial?.refers ?? [];
        return kind === undefined ? [] : [[field, kind] as const];
      }),
    ),
  );
}

export function fieldPathsText(banner: string): string {
  const paths = (isWanted: (found: Found) => boolean): string =>
    byKind((found) => unique(found.filter(isWanted).map(({ path }) => path)));
  return `${banner}
import type { DossierRecord } from "./types.js";

type Kind = DossierRecord["kind"];
type Paths = { readonly [K in Kind]: readonly string[] };

/** For each field of a record that has ids, by its path, the kinds that it may point to; an empty list is any kind. */
export const referencePaths: { readonly [K in Kind]: Readonly<Record<string, readonly Kind[]>> } = ${byKind((found, kind) => Object.fromEntries(referencesIn(found, kind)))};

/** Where a record has rich text, which may cite sources. */
export const prosePaths: Paths = ${paths(isOfType("RichText"))};

/** Where a record has the address of a page; rich text has more, in its links. */
export const addressPaths: Paths = ${paths(({ node }) => node.editorial?.address !== undefined)};

/** Where a record has plain words of our own that are published. Titles, signatures and notes of sources are not ours. */
export const ownWordsPaths: Paths = ${paths(({ node }) => node.editorial?.ownWords === true)};

/** Where a record has dates that may be uncertain. */
export const datePaths: Paths = ${paths(isOfType("When"))};

/** Where a record has stretches of time, with a beginning and an end. */
export const intervalPaths: Paths = ${paths(isInterval)};

/** The filters of the widgets, and the kind of record that each of them names. */
export const filterKinds = ${JSON.stringify(filterKinds())} as const satisfies Readonly<Record<string, Kind>>;
`;
}
