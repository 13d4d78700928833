import type { Language } from "../labels/detect-language.js";
import { anyWord, vocabularies } from "../languages/vocabularies.js";
import { sentences } from "../lines/words.js";
import type { Quotation } from "./find-quotations.js";

/** How far from a quotation its speaker is looked for. */
const reach = 240;
const longestName = 100;
const mostWords = 12;
/** Where a name ends. */
const edges = new RegExp(
  `[,;:.!?()"“”„«»\\n—–]|(?:^|\\s)(?:${anyWord(({ clauseOpeners }) => clauseOpeners)})\\s`,
  "giu",
);
/** "the minister on Monday": the day is not part of the name. */
const day = new RegExp(`\\s(?:${anyWord(({ dayPhrases }) => dayPhrases)})(?:\\s.*)?$`, "u");
/** "the minister has also": nor are these words. */
const auxiliary = new RegExp(`(?<!\\s)\\s+(?:${anyWord(({ auxiliaries }) => auxiliaries)})$`, "u");
const speakerFollows = new Set(vocabularies.flatMap(({ accordingTo }) => accordingTo));

/**
 * Who said it, in the text's own words: looked for after the quotation, then before it. A pronoun refers to `last`,
 * the speaker before, or to the subject of the sentences before.
 */
export function attributionOf(
  text: string,
  quotation: Quotation,
  { own }: Language,
  last: string | undefined,
): string | undefined {
  const verbs = own.flatMap(({ speech, accordingTo }) => [...speech, ...accordingTo]);
  const pronouns = own.flatMap((language) => language.pronouns);
  const before = text.slice(Math.max(0, quotation.open - reach), quotation.open);
  const after = text.slice(quotation.close, quotation.close + reach);
  const following = (): string | undefined => namedAfter(text.charAt(quotation.end - 1), after, verbs);
  // A colon before the quotation leads to it, so its speaker comes first.
  const who = /[:：]\s*$/u.test(before)
    ? (namedBefore(before, verbs) ?? following())
    : (following() ?? namedBefore(before, verbs));
  if (who === undefined) return undefined;
  return pronouns.includes(who.toLowerCase()) ? (last ?? subjectOf(before)) : who;
}

/** "…," the harbour master said. / said the harbour master. */
function namedAfter(ending: string, after: string, verbs: readonly string[]): string | undefined {
  // Where a quotation ends its sentence, the next sentence is about something else.
  if (/[.!?]/u.test(ending) && !/^\s*[,–—]/u.test(after) && !/^\s+\p{Ll}/u.test(after)) return undefined;
  const clause = firstClause(after);
  const verb = firstVerb(clause, verbs);
  if (!verb) return undefined;
  const name = verb.index > 1 ? clause.slice(0, verb.index) : firstName(clause.slice(verb.index + verb.length));
  return nameIn(name);
}

/** The harbour master said: "…" / with union leaders stressing that "…" */
function namedBefore(before: string, verbs: readonly string[]): string | undefined {
  const sentence = lastSentence(before);
  const verb = lastVerb(sentence, verbs);
  if (!verb) return undefined;
  const subject = sentence.slice(0, verb.index);
  const after = sentence.slice(verb.index + verb.length);
  if (speakerFollows.has(verb.word)) return nameIn(firstName(after));
  return nameIn(lastName(subject)) ?? nameIn(firstName(subject));
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

function firstVerb(text: string, verbs: readonly string[]): Verb | undefined {
  return verbsIn(text, verbs).toSorted((a, b) => a.index - b.index || b.length - a.length)[0];
}

function lastVerb(text: string, verbs: readonly string[]): Verb | undefined {
  return verbsIn(text, verbs).toSorted((a, b) => b.index + b.length - (a.index + a.length) || b.length - a.length)[0];
}

function verbsIn(text: string, verbs: readonly string[]): Verb[] {
  const lower = text.toLowerCase();
  return verbs.flatMap((word) => {
    const index = lower.lastIndexOf(word);
    return index >= 0 && isWholeWord(lower, index, word) ? [{ word, index, length: word.length }] : [];
  });
}

function isWholeWord(text: string, index: number, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(index + word.length));
}

/** The words up to the first edge. */
function firstName(text: string): string {
  const trimmed = text.trimStart();
  const stop = trimmed.search(edges);
  return stop < 0 ? trimmed : trimmed.slice(0, stop);
}

/** The words after the last edge. Empty after a comma: before ", stating" the speaker begins the sentence. */
function lastName(text: string): string {
  let from = 0;
  for (const edge of text.matchAll(edges)) from = edge.index + edge[0].length;
  return text.slice(from);
}

/** The last name of two words that begins a sentence. */
function subjectOf(before: string): string | undefined {
  const subjects = sentences(before).map(({ start }) => nameIn(firstName(before.slice(start))));
  return subjects.findLast((name) => name !== undefined && /^\p{Lu}\p{L}+\s\p{Lu}/u.test(name));
}

/** A name without the day and verbs beside it; undefined when what is left is not a name. */
function nameIn(text: string): string | undefined {
  const name = text
    .replace(/^[\s,]+|(?<![\s,:：])[\s,:：]+$/gu, "")
    .replace(day, "")
    .replace(auxiliary, "");
  if (name.length < 1 || name.length > longestName || !/\p{L}/u.test(name)) return undefined;
  return name.split(/\s+/u).length <= mostWords ? name : undefined;
}
