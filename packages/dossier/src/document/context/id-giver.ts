import type { Id } from "@backgrounder/model/article";
import { IdMint } from "@backgrounder/model/talks";

/** Makes ids, each only once, and none that the document already has. */
export class IdGiver {
  readonly #mint = new IdMint();
  readonly #taken = new Set<Id>();

  /** False where the id was taken before. */
  take(id: Id): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  mint(kind: string, words: string): Id {
    for (;;) {
      const id = this.#mint.mint(kind, words);
      if (this.take(id)) return id;
    }
  }
}
