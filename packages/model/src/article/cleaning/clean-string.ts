import type { Diagnostic } from "../../diagnostic.js";
import { changed } from "./report.js";

/** Control characters except tab and line ends, explicit bidi controls, and code points that are not characters. */
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
/** U+202D and U+202E reverse letters on the screen only: "exe" can be shown as "txt". */
const overrides = /[\u202d\u202e]/g;

/** Text that is safe to print: well-formed, without control characters, its bidi embeddings closed. */
export function cleanString(text: string, diagnostics: Diagnostic[]): string {
  if (text.isWellFormed() && !suspicious.test(text)) return text;
  const printable = text.toWellFormed().replace(controls, "").replace(overrides, "");
  const clean = closeBidi(printable);
  if (clean !== text)
    changed(
      diagnostics,
      "unprintable-characters",
      "Characters that cannot be printed, or that reverse the text, were removed. Type the words again.",
    );
  return clean;
}

const openers = new Map([
  ["\u202a", "\u202c"],
  ["\u202b", "\u202c"],
  ["\u2066", "\u2069"],
  ["\u2067", "\u2069"],
  ["\u2068", "\u2069"],
]);

/** Drops closers that close nothing and closes what was left open, so that no text reverses what follows it. */
function closeBidi(text: string): string {
  if (!suspicious.test(text)) return text;
  const open: string[] = [];
  let clean = "";
  for (const character of text) {
    const closer = openers.get(character);
    if (closer !== undefined) open.push(closer);
    else if (character === "\u202c" || character === "\u2069") {
      if (open.at(-1) !== character) continue;
      open.pop();
    }
    clean += character;
  }
  return clean + open.reverse().join("");
}
