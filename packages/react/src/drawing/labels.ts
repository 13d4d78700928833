import { createElement, Fragment, type ReactNode } from "react";
import type { Block, When } from "@backgrounder/model/article";
import {
  blockLabel,
  dateTime,
  dateWords,
  directionOf,
  isSameLanguage,
  phrase,
  separatorsOf,
  type Phrase,
  type PhraseValue,
} from "@backgrounder/model/labels";
import type { Drawing } from "./drawing.js";
import { element } from "./element.js";

/** Attributes of an element whose words are in another language than those around it. */
export function languageProps(
  lang: string,
  { lang: around }: Pick<Drawing, "lang">,
): { lang?: string; dir?: "ltr" | "rtl" } {
  if (isSameLanguage(lang, around)) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}

/** Words in a language; an element says which, where it is not that of the text around. */
export function inLanguage(lang: string, words: ReactNode, drawing: Pick<Drawing, "lang">): ReactNode {
  return isSameLanguage(lang, drawing.lang) ? words : createElement("span", languageProps(lang, drawing), words);
}

/**
 * A label of ours. Where the catalogue has no words in the language of the text, it is marked with the language that it
 * is in, so that it is read aloud as that language; names in it are marked as the text's.
 */
export function say(wording: string | Phrase, drawing: Drawing): ReactNode {
  const { wording: words, values = {} } = typeof wording === "string" ? phrase(wording) : wording;
  const lang = drawing.langOf(words);
  const filled = words.split(/\{(\w+)\}/).map((part, index): ReactNode => {
    const value = index % 2 === 0 ? undefined : values[part];
    if (value === undefined) return index % 2 === 0 ? part : `{${part}}`;
    return drawValue(value, lang, drawing);
  });
  const isPlain = filled.every((part) => typeof part === "string");
  const node = isPlain ? filled.join("") : element(Fragment, null, filled);
  if (!isSameLanguage(lang, drawing.labelLang)) drawing.untranslated.add(words);
  return inLanguage(lang, node, drawing);
}

const drawValue = (value: PhraseValue, lang: string, drawing: Drawing): ReactNode =>
  typeof value === "string"
    ? inLanguage(drawing.lang, value, { lang })
    : inLanguage(drawing.dateLang, drawTime(value.date, drawing), { lang });

/** A date in words, with its machine form where it is a single one. */
export function drawDate(date: When | string, drawing: Drawing): ReactNode {
  if (!isSameLanguage(drawing.dateLang, drawing.labelLang)) drawing.untranslated.add(drawing.labels.dates.day);
  return drawTime(date, drawing, languageProps(drawing.dateLang, drawing));
}

function drawTime(date: When | string, drawing: Drawing, props: object = {}): ReactNode {
  const words = dateWords(date, drawing.labels.dates);
  const machine = dateTime(date);
  if (machine !== undefined) {
    return createElement("time", { dateTime: machine, className: "bgr-text__date", ...props }, words);
  }
  return "lang" in props ? createElement("span", props, words) : words;
}

/** A label in an attribute: the element that has it gets `languageProps` of this language. */
export const labelLanguage = (wording: string, drawing: Drawing): ReturnType<typeof languageProps> =>
  languageProps(drawing.langOf(wording), drawing);

/** The label or heading of a block. Its own is in the language of the article, which a dossier's words may not be in. */
export function drawLabel(block: Block, drawing: Drawing): ReactNode {
  if (block.label !== undefined) return inLanguage(drawing.labelLang, block.label, drawing);
  const wording = blockLabel(block, drawing.labels);
  return wording === undefined ? undefined : say(wording, drawing);
}

type Part = ReactNode | false;

/** Parts in one line: `Minutes, State mediator, 3 May`; those that are missing are left out. */
export const inLine = (parts: readonly Part[], drawing: Drawing): ReactNode[] =>
  joined(parts, separatorsOf(drawing.lang).comma);

/** The same for parts that have commas of their own. */
export const inClauses = (parts: readonly Part[], drawing: Drawing): ReactNode[] =>
  joined(parts, separatorsOf(drawing.lang).semicolon);

function joined(parts: readonly Part[], separator: string): ReactNode[] {
  const present = parts.filter((part) => part !== undefined && part !== null && part !== false && part !== "");
  return present.flatMap((part, index) => [index > 0 ? separator : "", part]);
}
