import { printParseErrorCode, visit, type ParseErrorCode } from "jsonc-parser";

/** Where a text stops being valid JSON, and why. */
export interface JsonError {
  offset: number;
  length: number;
  message: string;
}

/** The first error in a JSON text; undefined if it is valid. Engines word their own errors differently, and some give no place. */
export function jsonError(text: string): JsonError | undefined {
  let first: JsonError | undefined;
  const onError = (code: ParseErrorCode, offset: number, length: number): void => {
    first ??= describe(text, printParseErrorCode(code), offset, length);
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { offset: 0, length: 1, message: "Invalid JSON: it is nested too deeply. Build the dossier again." };
  }
  return first;
}

function describe(text: string, code: string, offset: number, length: number): JsonError {
  const end = text.trimEnd().length;
  const before = offset < end ? `before ${JSON.stringify(text.charAt(offset))}` : "at the end";
  const what = messages[code]?.(before) ?? `${JSON.stringify(text.slice(offset, offset + length))} is not valid`;
  const place = offset < end ? { offset, length } : { offset: Math.max(0, end - 1), length: 1 };
  return { ...place, message: `Invalid JSON: ${what}. Build the dossier again.` };
}

/** By the names that jsonc-parser gives its errors. */
const messages: Partial<Record<string, (before: string) => string>> = {
  PropertyNameExpected: (before) => `a field name in double quotes is missing ${before}`,
  ValueExpected: (before) => `a value is missing ${before}`,
  ColonExpected: (before) => `a colon is missing ${before}`,
  CommaExpected: (before) => `a comma or a closing bracket is missing ${before}`,
  CloseBraceExpected: (before) => `a closing brace is missing ${before}`,
  CloseBracketExpected: (before) => `a closing bracket is missing ${before}`,
  EndOfFileExpected: () => "there is more text after the end of the dossier",
  InvalidCommentToken: () => "comments are not allowed",
  UnexpectedEndOfComment: () => "comments are not allowed",
  UnexpectedEndOfString: () => "a string is not closed",
};
