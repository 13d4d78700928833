/** Explains a syntax error in YAML to a person who writes records: what is wrong, and how to fix it. */
export const explainSyntax = (code: string, message: string): string => byCode[code]?.(message) ?? message;

const colon =
  'a colon with a space after it starts a field. Put the text in quotes, `"…: …"`, or below the field, after `>-`.';
const deeper =
  "this line is indented more than the field above, as if it continued that field. Indent both the same, or put the whole value in quotes.";
const indent = "the indentation is not consistent. Indent all fields of a record by the same number of spaces.";

const byCode: Partial<Record<string, (message: string) => string>> = {
  BLOCK_AS_IMPLICIT_KEY: () => colon,
  MULTILINE_IMPLICIT_KEY: () => deeper,
  TAB_AS_INDENT: () => "the line starts with a tab. Indent it with spaces.",
  BAD_INDENT: (message) => (/[\]}]$/.test(message) ? closing(message) : indent),
  BAD_SCALAR_START: () => "a value cannot start with this character. Put the text in quotes.",
  BAD_DQ_ESCAPE: () =>
    "in double quotes, a backslash starts an escape sequence. Write it twice, or use single quotes: `'…'`.",
  MULTIPLE_DOCS: () => "`---` starts a second document. Put each record in a file of its own.",
  MISSING_CHAR: (message) =>
    message.includes("quote")
      ? "a quotation mark is never closed. Close it, or write it twice if it is part of the text."
      : message.includes("Implicit map keys")
        ? "this line is not a field. Write `field: value`, or indent the line if it continues the text above."
        : closing(message),
  UNEXPECTED_TOKEN: (message) =>
    message.includes("block-seq-ind")
      ? "a list starts on the same line as its field. Put its `- ` on the line below."
      : "there is text after the end of the value. Put the whole value in quotes, or fix the indentation.",
};

function closing(message: string): string {
  const bracket = /\bsequence\b/.test(message) ? "`]`" : /\bmap\b/.test(message) ? "`}`" : "the closing bracket";
  return `a bracket is never closed. Add ${bracket}.`;
}
