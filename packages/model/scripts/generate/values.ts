import { branchesOf, definitions } from "./whole-schema.js";

/** Names that the rule below would make clumsy. */
const shortNames: Readonly<Record<string, string>> = { DossierRecord: "record", TalksBlock: "" };

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `callout` of `CalloutBlock`: what a list of values is named after. */
const shortNameOf = (type: string): string => shortNames[type] ?? lowerFirst(type.replace(/(?<=.)(Block|Record)$/, ""));

const plural = (word: string): string => {
  if (/(troops|words)$/i.test(word)) return word;
  if (word.endsWith("is")) return `${word.slice(0, -2)}es`;
  if (/(s|x|ch)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

/** Where the schema has a list of values: in a field of a type, or as a type of its own. */
interface Place {
  type: string;
  field?: string;
  values: readonly string[];
}

function allPlaces(): Place[] {
  return Object.entries(definitions).flatMap(([type, node]): Place[] => {
    if (node.enum !== undefined) return [{ type, values: node.enum }];
    if (node.oneOf !== undefined) {
      const { tag, branches } = branchesOf(type);
      return [{ type, field: tag, values: branches.map(({ value }) => value) }];
    }
    return Object.entries(node.properties ?? {}).flatMap(([field, { enum: values }]) =>
      values === undefined ? [] : [{ type, field, values }],
    );
  });
}

function nameOfPlace({ type, field }: Place): string {
  if (field === undefined) return plural(lowerFirst(type));
  const short = shortNameOf(type);
  return plural(short === "" ? field : short + upperFirst(field));
}

/** The name of a record says more than that of what is shown of it. */
const length = (name: string): number => name.length + (name.startsWith("shown") ? 100 : 0);

/** Equal lists are written once, under their shortest name; one that most records have is named after its field. */
function nameOfAll(places: readonly Place[]): string {
  const names = places.map(nameOfPlace).toSorted((a, b) => length(a) - length(b));
  const field = places[0]?.field;
  return places.length >= 5 && field !== undefined ? plural(field) : (names[0] ?? "");
}

const keyOf = (values: readonly string[]): string => values.join(" ");

const places = new Map<string, Place[]>();
for (const place of allPlaces()) {
  const key = keyOf(place.values);
  places.set(key, [...(places.get(key) ?? []), place]);
}
const names = new Map([...places].map(([key, own]) => [key, nameOfAll(own)]));

/** The name under which `src/generated/values.ts` has a list of values. */
export const valuesName = (values: readonly string[]): string => names.get(keyOf(values)) ?? "";

/** Every list of values that the schema has, once: `calloutKinds`, `stances`, `recordKinds`. */
export function valuesText(banner: string): string {
  const lists = [...places.values()].map((own) => {
    const values = own[0]?.values ?? [];
    return `export const ${valuesName(values)} = ${JSON.stringify(values)} as const;`;
  });
  return [banner, ...lists].join("\n\n");
}
