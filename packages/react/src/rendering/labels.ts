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
import type { RenderContext } from "./render-context.js";
import { element } from "./element.js";

/** Attributes for an element whose words are in another language than the words around it. */
export function languageProps(
  lang: string,
  { lang: around }: Pick<RenderContext, "lang">,
): { lang?: string; dir?: "ltr" | "rtl" } {
  if (isSameLanguage(lang, around)) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}

/** Words in a language. Where the text around is in another one, they get an element that says so. */
export function inLanguage(lang: string, words: ReactNode, context: Pick<RenderContext, "lang">): ReactNode {
  return isSameLanguage(lang, context.lang) ? words : createElement("span", languageProps(lang, context), words);
}

/**
 * One of our labels. If it is in another language than the text around it, it says so, and a screen reader pronounces it
 * right. Names from the text keep the language of the text.
 */
export function say(wording: string | Phrase, context: RenderContext): ReactNode {
  const { wording: words, values = {} } = typeof wording === "string" ? phrase(wording) : wording;
  const lang = context.langOf(words);
  const filled = words.split(/\{(\w+)\}/).map((part, index): ReactNode => {
    const value = index % 2 === 0 ? undefined : values[part];
    if (value === undefined) return index % 2 === 0 ? part : `{${part}}`;
    return renderValue(value, lang, context);
  });
  const isPlain = filled.every((part) => typeof part === "string");
  const node = isPlain ? filled.join("") : element(Fragment, null, filled);
  if (!isSameLanguage(lang, context.labelLang)) context.untranslated.add(words);
  return inLanguage(lang, node, context);
}

const renderValue = (value: PhraseValue, lang: string, context: RenderContext): ReactNode =>
  typeof value === "string"
    ? inLanguage(context.lang, value, { lang })
    : inLanguage(context.dateLang, renderTime(value.date, context), { lang });

/** A date in words, with its machine form where it is a single one. */
export function renderDate(date: When | string, context: RenderContext): ReactNode {
  if (!isSameLanguage(context.dateLang, context.labelLang)) context.untranslated.add(context.labels.dates.day);
  return renderTime(date, context, languageProps(context.dateLang, context));
}

function renderTime(date: When | string, context: RenderContext, props: object = {}): ReactNode {
  const words = dateWords(date, context.labels.dates);
  const machine = dateTime(date);
  if (machine !== undefined) {
    return isolated(
      createElement("time", { dateTime: machine, className: "bgr-text__date", ...props }, words),
      context,
    );
  }
  return isolated("lang" in props ? createElement("span", props, words) : words, context);
}

/**
 * What begins with figures, in a text from right to left. After a name in Latin letters the figures would join the name:
 * "17 Reuters أغسطس".
 */
export const isolated = (node: ReactNode, { lang }: Pick<RenderContext, "lang">): ReactNode =>
  directionOf(lang) === "rtl" ? createElement("bdi", null, node) : node;

/** For an element with a label in an attribute: `lang` and `dir` of that label. */
export const labelLanguage = (wording: string, context: RenderContext): ReturnType<typeof languageProps> =>
  languageProps(context.langOf(wording), context);

/**
 * The label or heading of a block. A label that the article gives is in the article's language, even where the block
 * shows a dossier in another one.
 */
export function renderLabel(block: Block, context: RenderContext): ReactNode {
  if (block.label !== undefined) return inLanguage(context.labelLang, block.label, context);
  const wording = blockLabel(block, context.labels);
  return wording === undefined ? undefined : say(wording, context);
}

/** The colon after words of the text, with the space that French has before it. */
export const colon = ({ lang }: Pick<RenderContext, "lang">): string => separatorsOf(lang).colon.trimEnd();

type Part = ReactNode | false;

/** Parts on one line: `Minutes, State mediator, 3 May`. Missing parts are left out. */
export const inLine = (parts: readonly Part[], context: RenderContext): ReactNode[] =>
  joined(parts, separatorsOf(context.lang).comma);

/** The same for parts that have commas of their own. */
export const inClauses = (parts: readonly Part[], context: RenderContext): ReactNode[] =>
  joined(parts, separatorsOf(context.lang).semicolon);

function joined(parts: readonly Part[], separator: string): ReactNode[] {
  const present = parts.filter((part) => part !== undefined && part !== null && part !== false && part !== "");
  return present.flatMap((part, index) => [index > 0 ? separator : "", part]);
}
