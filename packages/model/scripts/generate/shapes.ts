import { lowerFirst, valuesName } from "./values.js";
import { branchesOf, definition, definitions, nameOf, type Node } from "./whole-schema.js";

/** Types that are no objects of fields, and how a cleaner sees them. */
const scalars: Readonly<Record<string, string>> = {
  Id: '{ type: "id" }',
  IsoDate: '{ type: "date" }',
  IsoDateTime: '{ type: "date" }',
  RichText: '{ type: "prose" }',
  Block: '{ type: "any" }',
};

/** Written once at the top of the file. */
const constants: Readonly<Record<string, string>> = {
  '{ type: "words" }': "words",
  '{ type: "prose" }': "prose",
  '{ type: "id" }': "id",
  '{ type: "date" }': "date",
  '{ type: "flag" }': "flag",
  '{ type: "any" }': "any",
  '{ type: "address", use: "link" }': "link",
};

/** The shapes of everything that a block shows, each after those that it refers to. */
export class ShapeWriter {
  readonly #written = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #values = new Set<string>();

  text(roots: readonly string[], banner: string): string {
    for (const root of roots) this.#object(root);
    const types = [...this.#written.keys()];
    return [
      banner,
      `import type { ObjectShape, Shape } from "../shape.js";`,
      `import type { ${types.join(", ")} } from "./types.js";`,
      `import { ${[...this.#values].join(", ")} } from "./values.js";`,
      "",
      ...Object.entries(constants).map(([shape, name]) => `const ${name}: Shape = ${shape};`),
      ...this.#written.values(),
    ].join("\n");
  }

  /** The name of the shape of a type, which is written first where it was not yet. */
  #object(type: string): string {
    const name = lowerFirst(type);
    if (this.#open.has(type)) return `() => ${name}`;
    if (this.#written.has(type)) return name;
    this.#open.add(type);
    const text = `\nexport const ${name}: ObjectShape<${type}> = ${this.#fields(type)};`;
    this.#open.delete(type);
    this.#written.set(type, text);
    return name;
  }

  #fields(type: string): string {
    const { properties = {}, required = [] } = definition(type);
    const own = Object.entries(properties).filter(([, { const: value }]) => value === undefined);
    const isFilled = ([, node]: [string, Node]): boolean => node.editorial?.filled === true;
    const must = own.filter((entry) => required.includes(entry[0]) || isFilled(entry));
    const may = own.filter((entry) => !must.includes(entry));
    const write = (fields: [string, Node][]): string =>
      `{ ${fields.map(([field, node]) => `${field}: ${this.#shape(node, type, field)}`).join(", ")} }`;
    const filled = own.find(isFilled)?.[0];
    return `{ type: "object", required: ${write(must)}, optional: ${write(may)}${filled === undefined ? "" : `, filled: "${filled}"`} }`;
  }

  #shape(node: Node, type: string, field: string): string {
    const shape = this.#inFull(node, type, field);
    return constants[shape] ?? shape;
  }

  #inFull(node: Node, type: string, field: string): string {
    const { editorial = {} } = node;
    const empty = editorial.empty === undefined ? "" : `, empty: "${editorial.empty}"`;
    const name = nameOf(node);
    if (name !== undefined) return this.#named(name, node, empty);
    if (node.enum !== undefined) return this.#value(node.enum, editorial.fallback);
    if (node.items !== undefined) return `{ type: "list", of: ${this.#shape(node.items, type, field)}${empty} }`;
    if (node.type === "boolean") return '{ type: "flag" }';
    if (node.type === "integer") return `{ type: "whole-number", min: ${node.minimum}, max: ${node.maximum} }`;
    if (node.type === "string") {
      return editorial.address === undefined
        ? `{ type: "words"${empty} }`
        : `{ type: "address", use: "${editorial.address}" }`;
    }
    throw new Error(`${type}.${field}: no cleaner knows this form. Teach ShapeWriter and cleanerOf about it.`);
  }

  #named(name: string, { editorial = {} }: Node, empty: string): string {
    const scalar = scalars[name];
    if (scalar !== undefined) {
      if (editorial.keepAsWritten === true) return '{ type: "date", keepAsWritten: true }';
      return scalar.replace(" }", `${empty} }`);
    }
    const type = definition(name);
    if (type.enum !== undefined) return this.#value(type.enum, editorial.fallback);
    if (type.properties !== undefined) return this.#object(name);
    if (type.oneOf !== undefined) return this.#union(name);
    const [words, object] = type.anyOf ?? [];
    if (words !== undefined && nameOf(words) === "RichText" && object !== undefined)
      return `{ type: "prose-or-object", object: ${this.#object(nameOf(object) ?? "")} }`;
    throw new Error(`${name}: no cleaner knows this form. Teach ShapeWriter and cleanerOf about it.`);
  }

  #union(name: string): string {
    const { tag, branches } = branchesOf(name);
    const shapes = branches.map(({ value, name: type }) => `${JSON.stringify(value)}: ${this.#object(type)}`);
    return `{ type: "one-of", tag: "${tag}", of: { ${shapes.join(", ")} } }`;
  }

  #value(list: readonly string[], fallback: string | undefined): string {
    const values = valuesName(list);
    this.#values.add(values);
    return `{ type: "value", values: ${values}${fallback === undefined ? "" : `, fallback: "${fallback}"`} }`;
  }
}

/** The types of all blocks, and the article itself. */
export const shownTypes = (): readonly string[] => [
  ...Object.keys(definitions).filter((name) => isBlock(name)),
  "Article",
];

const isBlock = (name: string): boolean =>
  definition(name).properties?.["type"]?.const !== undefined && definition(name).properties?.["asOf"] !== undefined;
