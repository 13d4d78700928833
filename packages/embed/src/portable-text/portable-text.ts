/** Portable Text as its specification has it, v0.0.1: what Sanity and other editors store. */
export interface PortableTextBlock {
  _type: "block";
  _key: string;
  style: string;
  listItem?: "bullet" | "number";
  level?: number;
  markDefs: PortableTextMark[];
  children: PortableTextSpan[];
}

export interface PortableTextSpan {
  _type: "span";
  _key: string;
  text: string;
  marks: string[];
}

/** `lang` is our own, and an editor that does not know it shows the words alone. */
export type PortableTextMark =
  { _type: "link"; _key: string; href: string } | { _type: "lang"; _key: string; lang: string };

/** Keys that are unique in one value, and in a document that has other widgets of ours. */
export class Keys {
  #count = 0;
  readonly #prefix: string;

  constructor(id: string) {
    this.#prefix = id.replaceAll(/[^a-zA-Z0-9]+/g, "-");
  }

  next(): string {
    this.#count++;
    return `${this.#prefix}-${this.#count}`;
  }
}
