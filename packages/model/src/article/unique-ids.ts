import type { Diagnostic } from "../diagnostic.js";
import type { Block, FaqBlock } from "../generated/types.js";

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
    if (own.type === "faq") return this.#inAnswers(this.#inList(own, "items", diagnostics), diagnostics);
    if (own.type === "callout") return this.#inList(own, "media", diagnostics);
    if ("items" in own) return this.#inList(own, "items", diagnostics);
    return "entries" in own ? this.#inList(own, "entries", diagnostics) : own;
  }

  /** The images and embeds of the answers have ids, too. */
  #inAnswers(block: FaqBlock, diagnostics: Diagnostic[]): FaqBlock {
    const items = block.items.map((item, index) => this.#inList(item, "media", diagnostics, `items[${index}].`));
    return items.every((item, index) => item === block.items[index]) ? block : { ...block, items };
  }

  /** The same for a block type of the host's own; only the host knows what the ids of its entries mean. */
  inForeignBlock<B extends Identified>(block: B, diagnostics: Diagnostic[]): B {
    return this.#unique(block, "id", diagnostics);
  }

  #inList<T extends object>(holder: T, field: keyof T & string, diagnostics: Diagnostic[], path = ""): T {
    const entries: unknown = holder[field];
    if (!Array.isArray(entries)) return holder;
    const own = entries.map((entry: Identified | null | undefined, index) =>
      this.#unique(entry, `${path}${field}[${index}].id`, diagnostics),
    );
    return own.every((entry, index) => entry === entries[index]) ? holder : { ...holder, [field]: own };
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
