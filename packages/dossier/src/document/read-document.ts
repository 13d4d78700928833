import type { Id } from "@backgrounder/model/article";
import { assemble, type FoundRecord } from "../result/assemble.js";
import type { FilePlace, ReadDossier } from "../result/places.js";
import type { Cell } from "./text/cells.js";
import { foundHeader, unsound } from "./found.js";
import { inferredOf, recordOfName } from "./inferred.js";
import { layOut, type Layout } from "./layout.js";
import { readHeader } from "./read-header.js";
import { readItems, takeId, type ReadItem } from "./read-items.js";
import { Reading } from "./context/reading.js";

/** A document as it was read, with the lines that its records came from. */
export interface WholeDocument {
  read: ReadDossier;
  layout: Layout;
  items: readonly ReadItem[];
  id: Id;
}

/** Reads a dossier in the form of one document. Every problem is named, and all that is sound is read. */
export const readDocument = (file: string, text: string): ReadDossier => readWhole(file, text).read;

/** The same, for commands that write into the document. */
export function readWhole(file: string, text: string): WholeDocument {
  const reading = new Reading(file);
  const layout = layOut(text, reading);
  const titleId = takeId(layout.title, "dossier", reading);
  const header = readHeader(layout, reading);
  reading.asOf = header.fields.asOf ?? header.fields.checked?.on;
  const items = readItems(layout.items, reading);
  const found = [...items.map(({ draft }) => foundRecord(draft, file)), ...namedOnly(reading)];
  const id = titleId ?? reading.ids.mint("dossier", header.fields.name ?? "");
  const inferred = inferredOf(header, layout, reading);
  const own = foundHeader(header, id, reading);
  const sound = unsound(found);
  return { read: { ...assemble(own, sound, reading.problems), inferred }, layout, items, id };
}

const placeOf = (file: string, { line, column }: Cell): FilePlace => ({ file, line, column });

function foundRecord(draft: ReadItem["draft"], file: string): FoundRecord {
  const places = new Map([...draft.places].map(([path, cell]) => [path, placeOf(file, cell)] as const));
  const value = draft.isBroken ? undefined : (draft.fields as unknown as NonNullable<FoundRecord["value"]>);
  return { id: draft.id, value, place: placeOf(file, draft.at), places, problems: [] };
}

/** Parties, people and issues that only other lines name. */
const namedOnly = ({ names, file }: Reading): FoundRecord[] =>
  names.inferred.map((named) => ({
    id: named.id,
    value: recordOfName(named),
    place: placeOf(file, named.cell),
    places: new Map(),
    problems: [],
  }));
