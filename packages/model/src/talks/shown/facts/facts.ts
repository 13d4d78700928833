import type { Id, RichText, When } from "../../../generated/types.js";
import { dateWords } from "../../../labels/date-words.js";
import type { Labels } from "../../../languages/labels.js";
import type { RecordWords } from "../../../languages/record-words.js";
import type { LookUp } from "../look-up.js";
import { joined } from "../paragraphs.js";

export type FieldName = keyof RecordWords["field"];

/** What a record says in values, as short texts: "Guarantors: Norway and Chile". What it does not say gives no text. */
export interface Facts {
  lookUp: LookUp;
  words: RecordWords;
  labels: Labels;
  text(field: FieldName, value: RichText | undefined): RichText[];
  list(field: FieldName, values: readonly string[] | undefined): RichText[];
  names(field: FieldName, ids: Id | readonly Id[] | undefined): RichText[];
  date(field: FieldName, when: When | undefined): RichText[];
  /** A sentence of the catalogue for a value. */
  value<K extends string>(sentences: Readonly<Record<K, string>>, value: K | undefined): RichText[];
}

export function factsIn(lookUp: LookUp, labels: Labels): Facts {
  const words = labels.talks.record;
  const text: Facts["text"] = (field, value) => {
    if (value === undefined || value.length === 0) return [];
    return [typeof value === "string" ? `${words.field[field]} ${value}` : joined([words.field[field], value])];
  };
  return {
    lookUp,
    words,
    labels,
    text,
    list: (field, values = []) => text(field, values.join(lookUp.separators.list)),
    names: (field, ids = []) => text(field, lookUp.names(typeof ids === "string" ? [ids] : ids)),
    date: (field, when) => text(field, when && dateWords(when, labels.dates)),
    value: (sentences, value) => (value === undefined ? [] : [sentences[value]]),
  };
}
