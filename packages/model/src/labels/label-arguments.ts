import { needs, needsObject, needsText } from "../argument-error.js";
import type { When } from "../generated/types.js";
import type { DateLabels, Labels } from "../languages/labels.js";
import { everyCatalogue, fallbackCatalogue } from "./catalogue-of.js";
import { merged } from "./own-labels.js";

/** Labels that `labelsFor` made or that are a catalogue, which need no second look. */
const known = new WeakSet<object>();
for (const labels of everyCatalogue) remember(labels);

/** Remembers that labels have every word. */
export function remember(labels: Labels): Labels {
  known.add(labels).add(labels.dates);
  return labels;
}

/** Labels that have every word: what is missing, or is not words, is in English. */
export function labelsArgument(labels: unknown, call: string): Labels {
  needsObject(labels, call, "labels", "labels, made with labelsFor");
  return known.has(labels) ? (labels as Labels) : remember(merged<Labels>(fallbackCatalogue, labels));
}

/** The same for the labels of dates alone. */
export function dateLabelsArgument(labels: unknown, call: string): DateLabels {
  needsObject(labels, call, "words", "a language, or the dates of labels, made with labelsFor");
  return known.has(labels) ? (labels as DateLabels) : merged<DateLabels>(fallbackCatalogue.dates, labels);
}

/** A date in words needs a string, or an object with `edtf` and its bounds. */
export function needsDate(date: unknown, call: string): asserts date is When | string {
  if (typeof date === "string") return;
  needsObject(date, call, "date", "a date: a string, or an object with `edtf`");
  const { edtf, earliest, latest } = date as Partial<When>;
  needsText(edtf, call, "date.edtf");
  for (const [name, bound] of Object.entries({ earliest, latest }))
    if (bound !== undefined) needsText(bound, call, `date.${name}`);
}

/** Throws unless an argument is a list of objects. */
export function needsObjects(value: unknown, call: string, argument: string): asserts value is readonly object[] {
  needs(Array.isArray(value), call, argument, "a list", value);
  for (const [index, entry] of (value as unknown[]).entries()) needsObject(entry, call, `${argument}[${index}]`);
}
