import type { Diagnostic } from "../diagnostic.js";
import type { Block } from "../generated/types.js";

interface Identified {
  id?: string;
}

/**
 * Keeps each id for the first block, question, term, source or record that has it, in reading order. HTML follows a
 * link to the first of two equal ids, so the second is shown without one, and reported.
 */
export class UniqueIds {
  readonly #taken = new Set<string>();

  /** A block that has its id, and those of its entries, for itself; the same object where it already had. */
  inBlock(block: Block, diagnostics: Diagnostic[]): Block {
    const own = this.inForeignBlock(block, diagnostics);
    if ("items" in own) return this.#inList(own, "items", diagnostics);
    return "entries" in own ? this.#inList(own, "entries", diagnostics) : own;
  }

  /** The same for a block type of the host's own; only the host knows what the ids of its entries mean. */
  inForeignBlock<B extends Identified>(block: B, diagnostics: Diagnostic[]): B {
    return this.#unique(block, "id", diagnostics);
  }

  #inList<B extends Block>(block: B, field: keyof B & string, diagnostics: Diagnostic[]): B {
    const entries: unknown = block[field];
    if (!Array.isArray(entries)) return block;
    const own = entries.map((entry: Identified | null | undefined, index) =>
      this.#unique(entry, `${field}[${index}].id`, diagnostics),
    );
    return own.every((entry, index) => entry === entries[index]) ? block : { ...block, [field]: own };
  }

  #unique<T extends Identified | null | undefined>(holder: T, path: string, diagnostics: Diagnostic[]): T {
    const id = holder?.id;
    if (typeof id !== "string" || id === "") return holder;
    if (!this.#taken.has(id)) {
      this.#taken.add(id);
      return holder;
    }
    const message = `"${id}" is used twice in this article, and links lead only to the first. Choose another id.`;
    diagnostics.push({ rule: "duplicate-id", severity: "warning", message, path });
    return { ...holder, id: "" };
  }
}
