import type { Id } from "@backgrounder/model/article";
import type { Cell } from "../text/cells.js";
import { nameKey, plain } from "../text/plain.js";

export type NamedKind = "party" | "person" | "issue";

export interface Named {
  kind: string;
  id: Id;
}

/** A name that other lines use and that has no line of its own. */
export interface Inferred extends Named {
  kind: NamedKind;
  name: string;
  cell: Cell;
}

/** What the names of a document refer to. */
export class Names {
  /** By name, then by kind. The first record with a name keeps it. */
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

  /** What a name refers to among these kinds. Earlier kinds come first. */
  find(name: string, kinds: readonly string[]): Named | undefined {
    const known = this.#known.get(nameKey(name));
    const kind = known && kinds.find((asked) => known.has(asked));
    return kind === undefined ? undefined : known?.get(kind);
  }

  isKnown(name: string): boolean {
    return this.#known.has(nameKey(name));
  }

  /** What a name refers to. If nothing has the name yet, a record is inferred, for an editor to confirm. */
  resolve(cell: Cell, kinds: readonly [NamedKind, ...NamedKind[]]): Id {
    const found = this.find(cell.text, kinds);
    if (found !== undefined) return found.id;
    const name = plain(cell.text);
    const named = { kind: kinds[0], id: this.#mint(kinds[0], name) };
    this.declare(named, [name]);
    this.inferred.push({ ...named, name, cell });
    return named.id;
  }
}
