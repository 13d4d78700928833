import type { Id } from "@backgrounder/model/article";
import { IdMint } from "@backgrounder/model/talks";

/** Makes new ids: each is unique and not yet in the document. */
export class IdGiver {
  readonly #mint = new IdMint();
  readonly #taken = new Set<Id>();

  /** False if the id was already taken. */
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
