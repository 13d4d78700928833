import { needsObject, needsText } from "../argument-error.js";
import type { When } from "../generated/types.js";
import type { DateLabels } from "../languages/labels.js";
import { dateWords } from "./date-words.js";
import { fill } from "./fill.js";

/**
 * A label with what its `{name}` and `{date}` are replaced by. Kept apart, since the label may be in another language
 * than the names in it, and a page marks both.
 */
export interface Phrase {
  wording: string;
  values?: Record<string, PhraseValue>;
}

/** Words of the text, or a date, which is put into words together with the label. */
export type PhraseValue = string | { date: When | string };

export function phrase(wording: string, values?: Record<string, PhraseValue>): Phrase {
  needsText(wording, "phrase", "wording");
  if (values === undefined) return { wording };
  needsObject(values, "phrase", "values");
  return { wording, values };
}

/** The phrase as plain text. */
export function phraseText(of: Phrase, dates: DateLabels): string {
  needsObject(of, "phraseText", "phrase", "a phrase");
  const { wording, values = {} } = of;
  needsObject(values, "phraseText", "phrase.values");
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? value : dateWords((value as Partial<typeof value> | null)?.date ?? "", dates),
  ]);
  return fill(wording, Object.fromEntries(texts) as Record<string, string>);
}
