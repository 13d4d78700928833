import type { DossierRecord, Id, RichText } from "../generated/types.js";
import { walkTo } from "./field-path.js";
import { referencePaths, prosePaths } from "../generated/field-paths.js";

type Kind = DossierRecord["kind"];
type Walk = ReturnType<typeof walkTo>;

const walksOf = (patterns: readonly string[]): readonly Walk[] => patterns.map(walkTo);
const byKind = (of: (kind: Kind) => readonly string[]): Record<Kind, readonly Walk[]> =>
  Object.fromEntries(Object.keys(referencePaths).map((kind) => [kind, walksOf(of(kind as Kind))])) as Record<
    Kind,
    readonly Walk[]
  >;

const toIds = byKind((kind) => Object.keys(referencePaths[kind]));
const toProse = byKind((kind) => prosePaths[kind]);

/** Calls back with every id that a record names: in its fields, and as citations in its prose. */
export function eachNamed(record: DossierRecord, found: (id: Id) => void): void {
  for (const walk of toIds[record.kind]) walk(record, found as (value: unknown) => void);
  for (const walk of toProse[record.kind]) {
    walk(record, (text) => {
      if (typeof text !== "string") for (const id of citedIn(text as RichText)) found(id);
    });
  }
}

/** The sources that rich text cites. */
export function citedIn(text: RichText): Id[] {
  if (typeof text === "string") return [];
  return text.flatMap(({ markDefs = [] }) => markDefs.flatMap((mark) => (mark._type === "cite" ? [mark.source] : [])));
}
