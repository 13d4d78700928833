import { definition, definitions, nameOf, type Node } from "./whole-schema.js";

/** Named types that are read as one thing. */
const simple: Readonly<Record<string, string>> = { Id: "text", IsoDate: "day", RichText: "prose" };

/** The form of everything in a dossier: enough to know that no question to it can stumble. */
class FormWriter {
  readonly #forms = new Map<string, Record<string, string>>();
  readonly #unions = new Map<string, { tag: string; of: Record<string, string> }>();

  text(banner: string): string {
    this.#named("Dossier");
    this.#named("TextBlock");
    return `${banner}
/**
 * By name, the fields of every object in a dossier: \`text\`, \`day\`, \`number\`, \`flag\`, \`prose\`, \`earlier\` (fields of the
 * record as they were), or the name of another form, with \`[]\` for a list. A field whose name ends in \`?\` may be missing.
 */
export const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(this.#forms))};

/** Objects that come in several forms, by the value of one field. */
export const unions: Readonly<Record<string, { readonly tag: string; readonly of: Readonly<Record<string, string>> }>> = ${JSON.stringify(Object.fromEntries(this.#unions))};
`;
  }

  #named(name: string): string {
    const known = simple[name];
    if (known !== undefined) return known;
    const node = definition(name);
    return node.properties === undefined ? this.#formOf(node, name) : this.#object(name, node);
  }

  #object(name: string, { properties = {}, required = [] }: Node): string {
    if (this.#forms.has(name)) return name;
    const fields: Record<string, string> = {};
    this.#forms.set(name, fields);
    for (const [field, node] of Object.entries(properties))
      fields[required.includes(field) ? field : `${field}?`] = this.#formOf(node, `${name}.${field}`);
    return name;
  }

  #formOf(node: Node, place: string): string {
    const name = nameOf(node);
    if (name !== undefined) return this.#named(name);
    if (node.anyOf !== undefined) return this.#oneForm(node.anyOf, place);
    if (node.oneOf !== undefined) return this.#union(node.oneOf, place);
    if (node.items !== undefined) return `${this.#formOf(node.items, `${place}[]`)}[]`;
    if (node.properties !== undefined) return this.#object(place, node);
    if (node.additionalProperties !== undefined) return "earlier";
    if (node.type === "boolean") return "flag";
    if (node.type === "integer" || node.type === "number" || typeof node.const === "number") return "number";
    if (node.type === "string" || node.enum !== undefined || typeof node.const === "string") return "text";
    throw new Error(
      `${place}: the reader of dossiers does not know this form. Teach FormWriter and readForm about it.`,
    );
  }

  /** Alternatives that are all read alike, such as an id or other words. */
  #oneForm(alternatives: readonly Node[], place: string): string {
    const [form = "", ...others] = new Set(alternatives.map((node) => this.#formOf(node, place)));
    if (others.length > 0) throw new Error(`${place}: the reader of dossiers cannot tell its alternatives apart.`);
    return form;
  }

  #union(branches: readonly Node[], place: string): string {
    const names = branches.map((branch) => nameOf(branch) ?? "");
    const [first = ""] = names;
    const tag = Object.entries(definition(first).properties ?? {}).find(
      ([, { const: value }]) => value !== undefined,
    )?.[0];
    if (tag === undefined || definitions[first] === undefined)
      throw new Error(`${place}: no field tells its forms apart.`);
    if (!this.#unions.has(place)) {
      const of: Record<string, string> = {};
      this.#unions.set(place, { tag, of });
      for (const name of names) of[String(definition(name).properties?.[tag]?.const)] = this.#named(name);
    }
    return place;
  }
}

export const dossierFormsText = (banner: string): string => new FormWriter().text(banner);
