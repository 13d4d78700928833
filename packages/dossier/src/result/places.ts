import type { Id } from "@backgrounder/model/article";
import type { Diagnostic, Dossier } from "@backgrounder/model/talks";

/** A place in a file, counted from 1. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

/** What is wrong in a file: the message says what, why and how to mend it. */
export interface FileProblem extends FilePlace {
  rule: string;
  severity: Diagnostic["severity"];
  message: string;
}

/** Where the fields of a dossier stand in its files. */
export interface Places {
  /**
   * The nearest place that encloses a path (`terms[1].numerator`, empty for the whole record);
   * without a record, a field of the dossier itself.
   */
  of(record: Id | undefined, path: string): FilePlace | undefined;
}

/** What was read of a dossier, in whatever form it stood. */
export interface ReadDossier {
  /** With every record that could be read; undefined where the dossier itself could not. */
  dossier: Dossier | undefined;
  places: Places;
  problems: FileProblem[];
  /** What the reader worked out by itself, in words, for an editor to confirm. */
  inferred: string[];
  /** Ids of records that were found and could not be read: what refers to them is not to blame. */
  leftOut?: readonly Id[];
}

/** Places that are noted while files are read. The first note of a path counts. */
export class NotedPlaces implements Places {
  readonly #records = new Map<Id | undefined, Map<string, FilePlace>>();

  note(record: Id | undefined, path: string, place: FilePlace): void {
    let paths = this.#records.get(record);
    if (paths === undefined) this.#records.set(record, (paths = new Map()));
    if (!paths.has(path)) paths.set(path, place);
  }

  of(record: Id | undefined, path: string): FilePlace | undefined {
    const paths = this.#records.get(record);
    if (paths === undefined) return undefined;
    for (let at: string | undefined = path; at !== undefined; at = enclosing(at)) {
      const place = paths.get(at);
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

/** `terms[1].numerator`, `terms[1]`, `terms`, and the record as a whole. */
function enclosing(path: string): string | undefined {
  if (path === "") return undefined;
  const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return cut < 0 ? "" : path.slice(0, cut);
}

/** From a list of keys and indexes to a path: `["terms", 1, "numerator"]` is `terms[1].numerator`. */
export const pathOf = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");
