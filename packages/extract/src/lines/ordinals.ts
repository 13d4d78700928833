import { monthNumber } from "@backgrounder/model/labels";
import type { Language } from "../labels/detect-language.js";
import { readDate, type DateLanguage } from "../dates/read-date.js";
import type { Line } from "./line.js";

/** "12. Mai 2026" begins a sentence: lines whose number is part of their words get it back. */
export function withoutOrdinals(input: string, lines: readonly Line[], language: Language): Line[] {
  const ordinals = writesOrdinals(language);
  const languages = dateLanguages(language);
  const numbers = lines.map((line) => {
    const number = numberOf(input, line);
    return number === undefined || beginsWithDay(input, line, languages, ordinals) ? undefined : number;
  });
  const inLists = ordinals ? itemsOf(numbers) : undefined;
  return lines.map((line, index) => {
    const isItem = numbers[index] !== undefined && (inLists === undefined || inLists.has(index));
    return isItem || numberOf(input, line) === undefined ? line : withNumber(input, line);
  });
}

/** Where the language is not known, it may be one that writes ordinals so. */
function writesOrdinals({ lang, own }: Language): boolean {
  const vocabulary = own.find((known) => known.lang === lang?.toLowerCase().split("-")[0]);
  return vocabulary?.ordinalsEndInFullStop ?? true;
}

/** The article's own language first, also if only its months are known. */
function dateLanguages({ lang, all }: Language): DateLanguage[] {
  return lang === undefined ? [...all] : [{ lang, dayFirst: true }, ...all];
}

const written = /^(?:>\s+)*(\d{1,3})\.\s/u;

function numberOf(input: string, line: Line): number | undefined {
  const number = line.marker === "number" ? written.exec(headOf(input, line))?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/** The beginning of the line, markers included. */
function headOf(input: string, { start, end }: Line): string {
  return input.slice(start, Math.min(end, start + 16));
}

/** A day with its year in any language; in a language with such ordinals also "12. Mai" and "12. 5.". */
function beginsWithDay(input: string, line: Line, languages: readonly DateLanguage[], ordinals: boolean): boolean {
  const text = withNumber(input, line).text.slice(0, 40);
  if (readDate(text, languages)?.index === 0) return true;
  if (!ordinals) return false;
  const month = /^\d{1,2}\.\s+(?:(\d{1,2})\.|(\p{L}{3,12}))/u.exec(text);
  if (month?.[1] !== undefined) return Number(month[1]) <= 12;
  const tags = languages.map(({ lang }) => lang);
  return month?.[2] !== undefined && monthNumber(month[2], tags) !== undefined;
}

/** Gives the line the number back that was taken for the mark of an item. */
function withNumber(input: string, { marker: _marker, ...line }: Line): Line {
  const quoted = /^(?:>\s+)*/u.exec(input.slice(line.start, Math.min(line.end, line.start + 12)))?.[0].length ?? 0;
  const textStart = line.start + quoted;
  return { ...line, textStart, text: input.slice(textStart, line.end) };
}

/**
 * The lines whose numbers count: 1 where a 2 follows, the number after another item's, or the first of two neighbours.
 * Any other number is an ordinal, or at least keeps the number that is written.
 */
function itemsOf(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  const items = new Set<number>();
  const open = new Map<number, number>();
  const lastTwo = numbers.lastIndexOf(2);
  numbers.forEach((number, index) => {
    if (number === undefined) return;
    const waiting = open.get(number) ?? 0;
    const begins = number === 1 ? index < lastTwo : numbers[index + 1] === number + 1;
    if (waiting === 0 && !begins) return;
    items.add(index);
    if (waiting > 0) open.set(number, waiting - 1);
    open.set(number + 1, (open.get(number + 1) ?? 0) + 1);
  });
  return items;
}
