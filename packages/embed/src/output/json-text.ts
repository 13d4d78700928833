/**
 * JSON as text. `<` is written as an escape, so that the text can also be put into a script element, and so are signs that
 * would turn round what an editor sees of it.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replaceAll(/[<\u202A-\u202E\u2066-\u2069]/g, escape)}\n`;

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
