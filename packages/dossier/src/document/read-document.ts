import type { Id } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { assemble } from "../reading/assemble.js";
import type { ParsedDossier, ParsedHeader, ParsedRecord } from "../reading/parsed.js";
import type { TextFile } from "../reading/text-file.js";
import { DocumentContext } from "./context/document-context.js";
import { inferredIn, recordOfName } from "./inferred.js";
import { layOut, type Layout } from "./layout.js";
import { readHeader, type Header } from "./read-header.js";
import { readItems, takeId, type ReadItem } from "./read-items.js";
import { validateRecords } from "./validate-records.js";

/** A document that was read, and the lines that its records came from. */
export interface ReadDocument {
  parsed: ParsedDossier;
  layout: Layout;
  items: readonly ReadItem[];
  /** The id of the dossier. */
  id: Id;
}

/** Reads a dossier in the form of one document. */
export const readDocument = (file: TextFile): ParsedDossier => readLines(file).parsed;

/** The same, with its lines, for code that writes into the document. */
export function readLines({ path, text }: TextFile): ReadDocument {
  const context = new DocumentContext(path);
  const layout = layOut(text, context);
  const titleId = takeId(layout.title, "dossier", context);
  const header = readHeader(layout, context);
  context.asOf = header.fields.asOf ?? header.fields.checked?.on;
  const items = readItems(layout.items, context);
  const records = [...items.map(({ draft }) => recordOf(draft, context)), ...recordsOfNames(context)];
  const id = titleId ?? context.ids.mint("dossier", header.fields.name ?? "");
  const inferred = inferredIn(header, layout, context);
  const own = headerOf(header, id, context);
  return { parsed: { ...assemble(own, validateRecords(records), context.diagnostics), inferred }, layout, items, id };
}

/** The fields of the dossier itself, with those that follow from others; no value if the name or the day is missing. */
function headerOf({ fields, places }: Header, id: Id, context: DocumentContext): ParsedHeader {
  const own = new Map([...places].map(([path, cell]) => [path, context.placeOf(cell)] as const));
  const { name } = fields;
  const { asOf } = context;
  // A line that is not filled in, or is not a day, has been reported.
  if (name !== undefined && asOf === undefined && !places.has("asOf")) {
    const at = places.get("name") ?? { text: "", line: 1, column: 1 };
    context.report(
      at,
      "header",
      "The document does not say which day it covers up to. Write under the title: `as of: 2026-03-02`",
    );
  }
  if (name === undefined || asOf === undefined) return { value: undefined, diagnostics: [], places: own };
  const given = { lang: "en", question: name, ...fields };
  const value: Omit<Dossier, "records"> = { ...given, kind: "dossier", schemaVersion: 1, id, name, asOf };
  return { value, diagnostics: [], places: own };
}

function recordOf(draft: ReadItem["draft"], context: DocumentContext): ParsedRecord {
  const places = new Map([...draft.places].map(([path, cell]) => [path, context.placeOf(cell)] as const));
  const value = draft.isBroken ? undefined : (draft.fields as unknown as NonNullable<ParsedRecord["value"]>);
  return { id: draft.id, value, place: context.placeOf(draft.at), places, diagnostics: [] };
}

/** Parties, people and issues that only other lines name. */
const recordsOfNames = (context: DocumentContext): ParsedRecord[] =>
  context.names.inferred.map((named) => ({
    id: named.id,
    value: recordOfName(named),
    place: context.placeOf(named.cell),
    places: new Map(),
    diagnostics: [],
  }));
