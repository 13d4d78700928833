import type { Id } from "@backgrounder/model/article";
import type { Cell } from "../text/cells.js";
import { nameKey, plain } from "../text/plain.js";

export type NamedKind = "party" | "person" | "issue";

export interface Named {
  kind: string;
  id: Id;
}

/** A name that stands in a line and has none of its own. */
export interface Inferred extends Named {
  name: string;
  cell: Cell;
}

/** Who and what the names of a document mean. */
export class Names {
  /** By name, then by kind: the first that has a name keeps it. */
  readonly #known = new Map<string, Map<string, Named>>();
  readonly inferred: Inferred[] = [];
  readonly #mint: (kind: string, words: string) => Id;

  constructor(mint: (kind: string, words: string) => Id) {
    this.#mint = mint;
  }

  declare(named: Named, names: readonly string[]): void {
    for (const name of [named.id, ...names]) {
      const key = nameKey(name);
      const known = this.#known.get(key);
      if (known === undefined) this.#known.set(key, new Map([[named.kind, named]]));
      else if (!known.has(named.kind)) known.set(named.kind, named);
    }
  }

  /** What a name means, of these kinds, the first kind first. */
  find(name: string, kinds: readonly string[]): Named | undefined {
    const known = this.#known.get(nameKey(name));
    const kind = known && kinds.find((asked) => known.has(asked));
    return kind === undefined ? undefined : known?.get(kind);
  }

  isKnown(name: string): boolean {
    return this.#known.has(nameKey(name));
  }

  /** What a name means; a record of its own, to be confirmed, where nothing has that name yet. */
  resolve(cell: Cell, kinds: readonly [NamedKind, ...NamedKind[]]): Id {
    const found = this.find(cell.text, kinds);
    if (found !== undefined) return found.id;
    const name = plain(cell.text);
    const named: Named = { kind: kinds[0], id: this.#mint(kinds[0], name) };
    this.declare(named, [name]);
    this.inferred.push({ ...named, name, cell });
    return named.id;
  }
}
