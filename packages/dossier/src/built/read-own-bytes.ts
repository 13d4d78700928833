import { dossierSchema } from "@backgrounder/model/schema";
import type { Dossier } from "@backgrounder/model/talks";
import type { ParsedDossier } from "../reading/parsed.js";
import type { TextFile } from "../reading/text-file.js";
import { jsonOf } from "./built-json.js";
import { hasRealDates } from "./has-real-dates.js";
import { readBuiltJson } from "./read-built-json.js";

/**
 * Reads a built dossier that is byte for byte what `builtJson` writes. Nothing in it can be misspelt, doubled or left out, so
 * JSON.parse is enough, which takes a tenth of the time; where a field is in the file is worked out when somebody asks.
 * Undefined for any other text.
 */
export function readOwnBytes(file: TextFile): ParsedDossier | undefined {
  const { data: dossier } = dossierSchema.safeParse(parsed(file.text));
  if (dossier === undefined || hasDoubles(dossier) || !hasRealDates(dossier) || jsonOf(dossier) !== file.text)
    return undefined;
  let slow: ParsedDossier | undefined;
  const placeOf: ParsedDossier["sourceMap"]["placeOf"] = (record, path) =>
    (slow ??= readBuiltJson(file)).sourceMap.placeOf(record, path);
  return { dossier, sourceMap: { placeOf }, diagnostics: [], inferred: [], unusable: new Set() };
}

/** Text that is not JSON is nothing here: the reader that knows places says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const hasDoubles = ({ records }: Dossier): boolean => new Set(records.map(({ id }) => id)).size < records.length;
