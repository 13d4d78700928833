import tokens from "@backgrounder/react/tokens.json" with { type: "json" };

/** A token that a paper sets, as the custom property that a designer knows it by. */
export interface Property {
  name: string;
  /** Where it is in a token file; of a colour, its name in the palettes. */
  path: string[];
  type: "color" | "dimension" | "fontFamily" | "fontWeight" | "number" | "strokeStyle";
  label: string;
  /** The words to choose from, where a number is one of them. */
  words?: string[];
  /** A unit that follows the number. */
  unit?: string;
}

interface Node {
  $type?: string;
  $value?: unknown;
  $description?: string;
  $extensions?: { "org.backgrounder"?: { words?: string[]; unit?: string } };
  [name: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Palettes are behind the colours; faces, lines and gaps are made of the rest. */
const inner = new Set(["palette", "face", "line", "gap"]);

function walk(node: Node, path: string[], type: string | undefined): Property[] {
  const own = node.$type ?? type;
  if (node.$value !== undefined) {
    const extension = node.$extensions?.["org.backgrounder"];
    return [
      {
        name: `--bgr-${path.join("-")}`,
        path,
        type: own as Property["type"],
        label: node.$description ?? path.join(" "),
        ...(extension?.words && { words: extension.words }),
        ...(extension?.unit && { unit: extension.unit }),
      },
    ];
  }
  return Object.entries(node).flatMap(([name, child]) =>
    name.startsWith("$") || inner.has(name) || !isNode(child) ? [] : walk(child, [...path, name], own),
  );
}

/** All properties that a paper can set. */
export const properties: Property[] = walk(tokens, [], undefined);

export const propertyOf = new Map(properties.map((property) => [property.name, property]));

/** Those of the form on the page; the rest can be pasted. */
export const firstProperties: Property[] = [
  "font-text",
  "font-heading",
  "font-label",
  "leading",
  "space",
  "radius",
  "rule-start",
  "heading-align",
  "heading-case",
  "box",
  "drop",
].flatMap((name) => propertyOf.get(`--bgr-${name}`) ?? []);

export const colors: Property[] = ["text", "muted", "page", "surface", "rule", "accent", "link", "focus"].flatMap(
  (name) => propertyOf.get(`--bgr-color-${name}`) ?? [],
);
