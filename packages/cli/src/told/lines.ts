import { printable } from "../terminal.js";

const columns = 80;

/** Words in lines of at most 80 columns, each after `indent`; what stands in data never steers the terminal. */
export function lines(text: string, indent = "", first = indent): string {
  const wrapped: string[] = [];
  let line = "";
  for (const word of wordsOf(text)) {
    const start = wrapped.length === 0 ? first : indent;
    if (line !== "" && start.length + line.length + 1 + word.length > columns) {
      wrapped.push(start + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...wrapped, (wrapped.length === 0 ? first : indent) + line].join("\n");
}

/** What is to be typed as it stands, between backticks, is not broken. */
const wordsOf = (text: string): string[] =>
  printable(text)
    .replace(/`[^`]{1,64}`/g, (code) => code.replaceAll(" ", unbroken))
    .split(/\s+/)
    .map((word) => word.replaceAll(unbroken, " "));

/** Of the private use area: no text has it. */
const unbroken = "\ue000";

/** `1 error`, `2 errors`, `no errors`. */
export const counted = (count: number, unit: string): string =>
  `${count === 0 ? "no" : count} ${unit}${count === 1 ? "" : "s"}`;

/** Parts that say something, with a blank line between them. */
export const parts = (...found: readonly (string | undefined)[]): string =>
  `${found.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
