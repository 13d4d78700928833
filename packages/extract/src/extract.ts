import type { Extracted } from "@backgrounder/model/article";
import { annotate } from "./annotations/annotate.js";
import { document } from "./document.js";
import { inlineLabel } from "./labels/inline-label.js";
import { languageOf } from "./labels/language.js";
import { leaveOutCopies } from "./merge/copies.js";
import { readMeta } from "./meta/meta.js";
import { leaveOutPageParts } from "./read/page-parts.js";
import { readText } from "./read/read-text.js";
import { unwrap } from "./read/unwrap.js";
import { opensExchange } from "./sections/faq/marks.js";
import { readSections } from "./sections/read-sections.js";

export interface ExtractOptions {
  /** BCP 47. Left out: told from the article's commonest words. Labels of every known language are read in any case. */
  lang?: string;
}

/**
 * Reads the plain text of an article into typed blocks, each with its place in `input` (UTF-16 offsets)
 * and, in words, the rule that found it. Every word of the input is the title, byline or date, or stands in
 * `blocks` or, with the reason, in `dropped`; `suggestions` repeat places of `blocks` that an editor may prefer
 * to read as another block. Never throws, and takes time in proportion to the length of `input`.
 */
export function extract(input: string, options: ExtractOptions = {}): Extracted {
  const language = languageOf(input, options.lang);
  const opens = (text: string): boolean =>
    inlineLabel(language.book, text) !== undefined || opensExchange(language, text);
  const page = leaveOutPageParts(input, unwrap(input, readText(input), opens), language);
  const { meta, lines, dropped } = readMeta(input, page.lines, language);
  const article = leaveOutCopies(input, lines, meta.title);
  const found = readSections(document(input, article.lines, language, meta.title));
  const { places, ...words } = meta;
  const left = [...page.dropped, ...dropped, ...article.dropped, ...found.dropped];
  return {
    ...words,
    places,
    ...(language.lang === undefined ? {} : { lang: language.lang }),
    blocks: found.blocks,
    suggestions: found.suggestions,
    annotations: annotate(input, found.blocks, language),
    dropped: left.toSorted((a, b) => a.source.start - b.source.start),
  };
}
