import { ArgumentError, type Extracted } from "@backgrounder/model/article";
import { diagnosticsOf } from "./diagnostics/diagnostics-of.js";
import { docOf } from "./document/doc.js";
import { detectLanguage } from "./labels/detect-language.js";
import { findInlineLabel } from "./labels/find-inline-label.js";
import { withoutOrdinals } from "./lines/ordinals.js";
import { readLines } from "./lines/read-lines.js";
import { unwrapLines } from "./lines/unwrap-lines.js";
import { readMeta } from "./meta/read-meta.js";
import { leaveOutCopies } from "./page/leave-out-copies.js";
import { leaveOutPageParts } from "./page/leave-out-page-parts.js";
import { annotate } from "./quotations/annotate.js";
import { beginsWithPrefix } from "./sections/faq/prefixes.js";
import { readSections } from "./sections/read-sections.js";

export interface ExtractOptions {
  /** BCP 47. Left out: recognised from the article's commonest words. Labels of every known language are always read. */
  lang?: string;
}

/**
 * Reads the plain text of an article into typed blocks, each with its place in `input` (UTF-16 offsets)
 * and, in words, the rule that found it. Every word of the input is in the title, byline or date, in `blocks` or,
 * with the reason, in `dropped`. `suggestions` repeat parts of `blocks` that may be another block.
 * `diagnostics` report both, with their lines and columns. Never throws for a text, and takes time in proportion to its length.
 * @throws ArgumentError where `input` is not a string, or `lang` is not one.
 */
export function extract(input: string, options: ExtractOptions = {}): Extracted {
  if (typeof input !== "string") throw ArgumentError.of("extract", "input", "a string", input);
  if (!isOptions(options)) throw ArgumentError.of("extract", "options", "an object with `lang`, or left out", options);
  const language = detectLanguage(input, options.lang);
  const startsBlock = (text: string): boolean =>
    findInlineLabel(language.book, text) !== undefined || beginsWithPrefix(language, text);
  const read = withoutOrdinals(input, readLines(input), language);
  const page = leaveOutPageParts(input, unwrapLines(input, read, startsBlock), language);
  const { meta, lines, dropped } = readMeta(input, page.lines, language);
  const article = leaveOutCopies(input, lines, meta.title);
  const sections = readSections(docOf(input, article.lines, language, meta.title));
  const left = [...page.dropped, ...dropped, ...article.dropped, ...sections.dropped].toSorted(
    (a, b) => a.source.start - b.source.start,
  );
  const { places, ...words } = meta;
  return {
    ...words,
    places,
    ...(language.lang === undefined ? {} : { lang: language.lang }),
    blocks: sections.blocks,
    suggestions: sections.suggestions,
    annotations: annotate(input, sections.blocks, language),
    dropped: left,
    diagnostics: diagnosticsOf(input, left, sections.suggestions),
  };
}

const isOptions = (options: unknown): options is ExtractOptions =>
  typeof options === "object" &&
  options !== null &&
  ["undefined", "string"].includes(typeof (options as ExtractOptions).lang);
