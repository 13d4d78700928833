import { dateWords } from "../../labels/date-words.js";
import { paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { eventStatusWords, type LineEntry } from "./entry.js";

/** `25 March 2026 (Planned): Second round`. */
export function entryHead(entry: LineEntry, words: string, context: TextContext): string {
  const { labels } = context;
  const day = entry.when === undefined ? labels.undated : dateWords(entry.when, labels.dates);
  const state = eventStatusWords(entry, labels);
  return withColon([`${day}${state === undefined ? "" : ` (${state})`}`, words], context);
}

/** What happened, then what is to come, with a line between that says so. */
export function dividedText<Entry>(
  { past, toCome }: { past: readonly Entry[]; toCome: readonly Entry[] },
  write: (entry: Entry, context: TextContext) => string,
  context: TextContext,
): string {
  const listed = (some: readonly Entry[]): string => paragraphs(some.map((one) => write(one, context)));
  return paragraphs(listed(past), toCome.length === 0 ? "" : context.labels.talks.notYet, listed(toCome));
}
