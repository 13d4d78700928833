/** What a parser says of broken YAML, for a person who writes records: why, and how to mend it. */
export const syntaxWords = (code: string, message: string): string => byCode[code]?.(message) ?? message;

const colon =
  'a colon with a space after it begins a field. Put the words in quotes: `"…: …"`, or set them below, after `>-`.';
const deeper =
  "this line is indented deeper than the field above, and would belong to its words. Set it below the name of that field, or put the whole value in quotes.";
const indent =
  "the indentation does not fit. Give the fields of one record the same distance from the margin, in spaces.";

const byCode: Partial<Record<string, (message: string) => string>> = {
  BLOCK_AS_IMPLICIT_KEY: () => colon,
  MULTILINE_IMPLICIT_KEY: () => deeper,
  TAB_AS_INDENT: () => "a tab stands at the beginning of the line. Indent with spaces.",
  BAD_INDENT: (message) => (/[\]}]$/.test(message) ? closing(message) : indent),
  BAD_SCALAR_START: () => "a value cannot begin with this sign. Put the words in quotes.",
  BAD_DQ_ESCAPE: () => "a backslash in double quotes begins an escape. Write it twice, or use single quotes: `'…'`.",
  MULTIPLE_DOCS: () => "`---` begins a second document. One record stands in one file.",
  MISSING_CHAR: (message) =>
    message.includes("quote")
      ? "a quotation mark is opened and never closed. Close it, or write it twice where it belongs to the words."
      : message.includes("Implicit map keys")
        ? "this line is no field. Write `field: value`; words that run on stand indented below their field."
        : closing(message),
  UNEXPECTED_TOKEN: (message) =>
    message.includes("block-seq-ind")
      ? "a list begins on the line of its field. Set its `- ` on a line below."
      : "words follow where the value has ended. Put the whole value in quotes, or mend the indentation.",
};

const closing = (message: string): string =>
  `a bracket is opened and not closed${/\b(?:sequence)\b/.test(message) ? " by `]`" : /\bmap\b/.test(message) ? " by `}`" : ""}. Close it.`;
