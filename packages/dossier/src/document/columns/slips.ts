import { keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { closestName } from "../../wording/did-you-mean.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import { nameOf, type Column } from "../context/section.js";
import type { Cell } from "../text/cells.js";
import { nameKey, plain } from "../text/plain.js";

/**
 * Reports words that would be printed although an editor meant something else by them: a misspelt `planned`, a column
 * whose name is not known (`outcom: …`), or `confirmed` without a day. Says whether the cell is left out.
 */
export function isSlip(
  cell: Cell,
  column: Column | undefined,
  all: readonly Column[],
  draft: Draft,
  context: DocumentContext,
): boolean {
  if (column === undefined) return false;
  const slip = valueSlip(cell, column, draft) ?? verbSlip(cell) ?? nameSlip(cell, column, all);
  if (slip === undefined) return false;
  const { message, isSure } = slip;
  if (isSure) draft.isBroken = true;
  context.report(cell, "word", message, isSure ? "error" : "warning");
  return isSure;
}

interface Slip {
  message: string;
  /** The words are certainly not meant to be printed. */
  isSure: boolean;
}

function valueSlip({ text }: Cell, column: Column, draft: Draft): Slip | undefined {
  const missed = draft.section.columns.find((one) => !draft.used.has(one) && one.meant?.(text) !== undefined);
  if (missed === undefined) return undefined;
  const message = `"${text}" is not a known ${nameOf(missed)}. Did you mean \`${missed.meant?.(text)}\`? If not, write \`${nameOf(column)}: ${text}\`.`;
  return { message, isSure: true };
}

const verbs = keysByPhrase(words.history.verbs);

function verbSlip({ text }: Cell): Slip | undefined {
  const word = nameKey(text);
  if (!verbs.has(word)) return undefined;
  const message = `"${plain(text)}" needs a day and a name, on a line of its own below this one. Write it like: \`${word} 2026-03-10, desk editor: …\``;
  return { message, isSure: true };
}

const namedByColon = /^(\p{Ll}[\p{L} ]{0,30}):\s/u;

/** Words before a colon may be the beginning of a sentence, so only those that are close to a name are refused. */
function nameSlip({ text }: Cell, column: Column, all: readonly Column[]): Slip | undefined {
  const name = namedByColon.exec(text.slice(0, 40))?.[1];
  if (name === undefined) return undefined;
  const names = all.flatMap((one) => one.words);
  const joined = names.find((one) => one.replaceAll(" ", "") === name.replaceAll(" ", ""));
  const meant = joined ?? closestName(name, names);
  const printed = `To print these words, write \`${nameOf(column)}: …\` in front of them.`;
  if (meant !== undefined)
    return { message: `There is no column called "${name}". Did you mean \`${meant}\`? ${printed}`, isSure: true };
  const message = `There is no column called "${name}", so this is read as the ${nameOf(column)}. ${printed}`;
  return { message, isSure: false };
}
