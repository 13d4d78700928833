const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Nothing longer is a label. */
const longestLabel = 160;

/** Two spellings of the same words become one: case, hyphens, narrow spaces, quotation marks. For comparing only. */
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

/** As `fold`, and without what may stand around a label: pictures, bold marks, a colon, a question mark. */
export function foldLabel(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[\s:?!.*_#"'“”„«»…？！。\]]+$/u, "");
}
