import type { DossierRecord, Id, RichText } from "../generated/types.js";
import { walkAll } from "./field-path.js";
import { referencePaths, prosePaths } from "../generated/field-paths.js";

const idPaths = new Map(Object.entries(referencePaths).map(([kind, places]) => [kind, Object.keys(places)]));

/** The fields of a kind that hold the id of another record. */
export const idPathsOf = (kind: DossierRecord["kind"]): readonly string[] => idPaths.get(kind) ?? [];

/** Calls back with every id that a record names: in its fields, and as citations in its prose. */
export function eachNamed(record: DossierRecord, found: (id: Id) => void): void {
  walkAll(record, idPathsOf(record.kind), found as (value: unknown) => void);
  walkAll(record, prosePaths[record.kind], (text) => {
    if (typeof text !== "string") for (const id of citedIn(text as RichText)) found(id);
  });
}

/** The same as a list, each as often as it is named. */
export function namesIn(record: DossierRecord): Id[] {
  const names: Id[] = [];
  eachNamed(record, (id) => names.push(id));
  return names;
}

/** The sources that rich text cites. */
export function citedIn(text: RichText): Id[] {
  if (typeof text === "string") return [];
  return text.flatMap(({ markDefs = [] }) => markDefs.flatMap((mark) => (mark._type === "cite" ? [mark.source] : [])));
}
