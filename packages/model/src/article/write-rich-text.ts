import { ArgumentError, needsText } from "../argument-error.js";
import type { CiteMark, LangMark, LinkMark, TextBlock } from "../generated/types.js";

type Def = Omit<LinkMark, "_key"> | Omit<CiteMark, "_key"> | Omit<LangMark, "_key">;

/** Words with their marks, as `bold`, `link` and the like make them. Only text blocks can use them. */
export interface MarkedWords {
  readonly runs: readonly { readonly text: string; readonly marks: readonly (string | Def)[] }[];
}

/** Words, or words with marks. */
export type Words = string | MarkedWords;

/** Words in bold (`strong`). Takes what other marks made: `bold(link("here", "/plans"))`. */
export const bold = (words: Words): MarkedWords => marked(words, "strong", "bold");

/** Words in italics (`em`). */
export const italic = (words: Words): MarkedWords => marked(words, "em", "italic");

/** Words in the typeface of code. */
export const code = (words: Words): MarkedWords => marked(words, "code", "code");

/** A link. An address that is not http, https, mailto, tel or relative is removed, and reported, where it is shown. */
export function link(words: Words, href: string): MarkedWords {
  needsText(href, "link", "href");
  return marked(words, { _type: "link", href }, "link");
}

/** Words that a source supports; its number follows them. `source` is the id of an entry of the `sources` block. */
export function cite(words: Words, source: string): MarkedWords {
  needsText(source, "cite", "source");
  return marked(words, { _type: "cite", source }, "cite");
}

/** Words in another language than the text around them, so that a screen reader pronounces them right. */
export function inLanguage(words: Words, lang: string): MarkedWords {
  needsText(lang, "inLanguage", "lang");
  return marked(words, { _type: "lang", lang }, "inLanguage");
}

/** A paragraph of rich text: `[paragraph("The strike ", bold("is off"), ".")]` fits wherever text does. */
export const paragraph = (...words: Words[]): TextBlock => textBlock(words, "paragraph");

/** An item of a bulleted list. Neighbours are one list; `{ ...bullet("…"), level: 2 }` is an item of an inner one. */
export const bullet = (...words: Words[]): TextBlock => ({
  ...textBlock(words, "bullet"),
  listItem: "bullet",
});

/** An item of a numbered list. */
export const numbered = (...words: Words[]): TextBlock => ({
  ...textBlock(words, "numbered"),
  listItem: "number",
});

function textBlock(words: readonly Words[], call: string): TextBlock {
  const keys = new Map<Def, string>();
  const keyOf = (mark: string | Def): string => {
    if (typeof mark === "string") return mark;
    const key = keys.get(mark) ?? `${mark._type}-${keys.size + 1}`;
    keys.set(mark, key);
    return key;
  };
  const children = words.flatMap((one) =>
    runsOf(one, call).map(({ text, marks }) => ({
      _type: "span" as const,
      text,
      ...(marks.length > 0 && { marks: marks.map(keyOf) }),
    })),
  );
  const markDefs = [...keys].map(([def, _key]) => ({ ...def, _key }));
  return { _type: "block", children, ...(markDefs.length > 0 && { markDefs }) };
}

/** The outermost mark is last, since it is set last. */
const marked = (words: Words, mark: string | Def, call: string): MarkedWords => ({
  runs: runsOf(words, call).map(({ text, marks }) => ({ text, marks: [...marks, mark] })),
});

function runsOf(words: unknown, call: string): MarkedWords["runs"] {
  if (typeof words === "string") return [{ text: words, marks: [] }];
  const { runs } = (words ?? {}) as { runs?: unknown };
  if (!Array.isArray(runs) || !Array.from(runs as unknown[]).every(isRun))
    throw ArgumentError.of(call, "words", "a string, or what bold, italic, link, cite or the like made", words);
  return runs;
}

function isRun(run: unknown): boolean {
  const { text, marks } = (run ?? {}) as Partial<MarkedWords["runs"][number]>;
  return typeof text === "string" && Array.isArray(marks) && Array.from(marks as unknown[]).every(isMark);
}

const isMark = (mark: unknown): boolean =>
  typeof mark === "string" ||
  (typeof mark === "object" && mark !== null && typeof (mark as Partial<Def>)._type === "string");
