import { anyWord, vocabularies } from "../languages/vocabularies.js";
import type { Language } from "../labels/language.js";
import { sentences } from "../read/words.js";
import type { Quotation } from "./quotations.js";

/** How far from a quotation its speaker is looked for. */
const reach = 240;
const longestName = 100;
/** A name does not reach over these. */
const edges = new RegExp(
  `[,;:.!?()"“”„«»\\n—–]|(?:^|\\s)(?:${anyWord(({ clauseOpeners }) => clauseOpeners)})\\s`,
  "giu",
);

/** "the minister on Monday": the day is no part of the name. */
const weekday = new RegExp(`\\s(?:${anyWord(({ dayPhrases }) => dayPhrases)})(?:\\s.*)?$`, "u");
const auxiliary = new RegExp(`\\s+(?:${anyWord(({ auxiliaries }) => auxiliaries)})$`, "u");
const speakerFollows = new Set(vocabularies.flatMap(({ accordingTo }) => accordingTo));

/** Who said it, in the text's own words: looked for after the quotation, then before it. */
export function attributionOf(
  text: string,
  quotation: Quotation,
  { own }: Language,
  last: string | undefined,
): string | undefined {
  const verbs = own.flatMap(({ speech, accordingTo }) => [...speech, ...accordingTo]);
  const pronouns = own.flatMap((vocabulary) => vocabulary.pronouns);
  const before = text.slice(Math.max(0, quotation.open - reach), quotation.open);
  const after = text.slice(quotation.close, quotation.close + reach);
  const behind = (): string | undefined => namedAfter(text.charAt(quotation.end - 1), after, verbs);
  // A colon before the quotation leads to it: its speaker has been named.
  const who = /[:：]\s*$/u.test(before)
    ? (namedBefore(before, verbs) ?? behind())
    : (behind() ?? namedBefore(before, verbs));
  if (who === undefined) return undefined;
  return pronouns.includes(who.toLowerCase()) ? (last ?? subjectOf(before)) : who;
}

/** "…," the harbour master said. / said the harbour master. */
function namedAfter(ending: string, after: string, verbs: readonly string[]): string | undefined {
  // A quotation that ends its sentence is not told of by the next one.
  if (/[.!?]/u.test(ending) && !/^\s*[,–—]/u.test(after) && !/^\s+\p{Ll}/u.test(after)) return undefined;
  const clause = firstClause(after);
  const verb = findVerb(clause, verbs);
  if (!verb) return undefined;
  const name = verb.index > 1 ? clause.slice(0, verb.index) : firstName(clause.slice(verb.index + verb.length));
  return clean(name);
}

/** The harbour master said: "…" / "with union leaders stressing that …" */
function namedBefore(before: string, verbs: readonly string[]): string | undefined {
  const sentence = lastSentence(before);
  const verb = lastVerb(sentence, verbs);
  if (!verb) return undefined;
  const subject = sentence.slice(0, verb.index);
  const after = sentence.slice(verb.index + verb.length);
  if (speakerFollows.has(verb.word)) return clean(firstName(after));
  const near = clean(lastName(subject));
  return near ?? clean(firstName(subject));
}

function firstClause(text: string): string {
  const trimmed = text.replace(/^[\s,–—]+/u, "");
  const stop = /[.!?;。](?:\s|$)|["“„«]/u.exec(trimmed);
  return ` ${trimmed.slice(0, stop?.index ?? trimmed.length)}`;
}

function lastSentence(before: string): string {
  const last = sentences(before).at(-1);
  return last ? before.slice(last.start) : before;
}

interface Verb {
  word: string;
  index: number;
  length: number;
}

function findVerb(text: string, verbs: readonly string[]): Verb | undefined {
  return verbsIn(text, verbs).toSorted((a, b) => a.index - b.index || b.length - a.length)[0];
}

function lastVerb(text: string, verbs: readonly string[]): Verb | undefined {
  return verbsIn(text, verbs).toSorted((a, b) => b.index + b.length - (a.index + a.length) || b.length - a.length)[0];
}

function verbsIn(text: string, verbs: readonly string[]): Verb[] {
  const lower = text.toLowerCase();
  return verbs.flatMap((word) => {
    const index = lower.lastIndexOf(word);
    return index >= 0 && alone(lower, index, word) ? [{ word, index, length: word.length }] : [];
  });
}

function alone(text: string, index: number, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(index + word.length));
}

/** The words up to the first edge. */
function firstName(text: string): string {
  const trimmed = text.trimStart();
  const stop = trimmed.search(edges);
  return stop < 0 ? trimmed : trimmed.slice(0, stop);
}

/** The words after the last edge; empty after a comma, so that ", stating" looks at the sentence's beginning. */
function lastName(text: string): string {
  let from = 0;
  for (const edge of text.matchAll(edges)) from = edge.index + edge[0].length;
  return text.slice(from);
}

function subjectOf(before: string): string | undefined {
  const starts = sentences(before).map(({ start }) => clean(firstName(before.slice(start))));
  return starts.findLast((name) => name !== undefined && /^\p{Lu}\p{L}+\s\p{Lu}/u.test(name));
}

function clean(name: string): string | undefined {
  const trimmed = name
    .replace(/^[\s,]+|[\s,:：]+$/gu, "")
    .replace(weekday, "")
    .replace(auxiliary, "");
  if (trimmed.length < 1 || trimmed.length > longestName || !/\p{L}/u.test(trimmed)) return undefined;
  return trimmed.split(/\s+/u).length <= 12 ? trimmed : undefined;
}
