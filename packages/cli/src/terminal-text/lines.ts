import wrapAnsi from "wrap-ansi";
import { printable } from "./printable.js";

const columns = 80;

/** Words and the colour that they get. The colour is added after whatever could steer the terminal is gone. */
export interface Coloured {
  words: string;
  colour: (words: string) => string;
}

/**
 * Text in lines of at most 80 columns, each after `indent`, the first after `first`. Several pieces are joined by
 * spaces. Control characters in the data become spaces, so that no dossier can steer the terminal.
 */
export function lines(text: string | readonly (string | Coloured)[], indent = "", first = indent): string {
  const pieces = typeof text === "string" ? [text] : text;
  const width = columns - Math.max(indent.length, first.length);
  const wrapped = wrapAnsi(pieces.map(clean).filter(Boolean).join(" "), width);
  return wrapped
    .split("\n")
    .flatMap((line) => (withoutSpaces.test(line) ? wrapAnsi(line, width, { hard: true }).split("\n") : [line]))
    .map((line, index) => (index === 0 ? first : indent) + line.replaceAll(unbroken, " "))
    .join("\n");
}

/** Scripts that put no spaces between words: a line may end after any of their letters. */
const withoutSpaces =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

function clean(piece: string | Coloured): string {
  if (typeof piece !== "string") return piece.words === "" ? "" : piece.colour(clean(piece.words));
  return printable(piece)
    .replace(/\s+/g, " ")
    .replace(/`[^`]{1,64}`/g, (code) => code.replaceAll(" ", unbroken));
}

/** Keeps what is to be typed, between backticks, on one line. A private-use character, so no text has it. */
const unbroken = "\ue000";

/** The parts that say something, with a blank line between them. */
export const parts = (...found: readonly (string | undefined)[]): string =>
  `${found.filter((part) => part !== undefined && part !== "").join("\n\n")}\n`;
