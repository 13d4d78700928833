import type { Id } from "@backgrounder/model/article";
import { enclosingPath } from "./field-path.js";
import type { SourcePlace } from "./diagnostics.js";

/** Where each field of a dossier is in its files. */
export class SourceMap {
  readonly #records = new Map<Id | undefined, Map<string, SourcePlace>>();

  /** Notes the place of a field; without a record, of a field of the dossier itself. The first note of a path counts. */
  note(record: Id | undefined, path: string, place: SourcePlace): void {
    let paths = this.#records.get(record);
    if (paths === undefined) this.#records.set(record, (paths = new Map()));
    if (!paths.has(path)) paths.set(path, place);
  }

  /** The place of a field, or of the nearest field around it; undefined for a record that is not in the files. */
  placeOf(record: Id | undefined, path: string): SourcePlace | undefined {
    const paths = this.#records.get(record);
    return paths && placeIn(paths, path);
  }
}

/** The place of a path among the places of one record, or of the nearest path around it. */
export function placeIn(places: ReadonlyMap<string, SourcePlace>, path: string): SourcePlace | undefined {
  for (let at: string | undefined = path; at !== undefined; at = enclosingPath(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
