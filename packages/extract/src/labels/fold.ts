const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Nothing longer is a label. */
const longestLabel = 160;

/**
 * Makes spellings of the same words equal: case, hyphens, narrow spaces, quotation marks.
 * For comparing only; reads at most `longest` characters.
 */
export function fold(text: string, longest: number = longestLabel): string {
  return text
    .slice(0, longest)
    .normalize("NFKC")
    .toLowerCase()
    .replace(invisible, "")
    .replace(/[\u2018\u2019\u201B\u2032`´]/gu, "'")
    .replace(/[-\u2010-\u2015\u2212]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Folds a label, and removes what may surround it: emoji, bold marks, a colon, a question mark. */
export function foldLabel(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/(?<![\s:?!.*_#"'“”„«»…？！。\]])[\s:?!.*_#"'“”„«»…？！。\]]+$/u, "");
}
