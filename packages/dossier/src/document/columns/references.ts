import type { Reference } from "@backgrounder/model/talks";
import { cellFrom, partsOf, quotationAt, type Cell } from "../text/cells.js";
import { refuse } from "./columns.js";
import { nameKey } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column } from "../context/section.js";

/** How an editor says in what sense a source is named, and the word of CiTO for it. */
const intents: readonly [RegExp, Reference["intent"]][] = [
  [/^quoted in /i, "includesQuotationFrom"],
  [/^asserted (?:by|in) /i, "containsAssertionFrom"],
  [/^(?:confirmed by|confirms) /i, "confirms"],
  [/^(?:disputed by|disputes) /i, "disputes"],
  [/^(?:refuted by|refutes) /i, "refutes"],
  [/^(?:qualified by|qualifies) /i, "qualifies"],
  [/^(?:corrected by|corrects) /i, "corrects"],
  [/^(?:updated by|updates) /i, "updates"],
];

interface Named {
  intent: Reference["intent"];
  handle: string;
  /** After the handle: the quoted words, and where in the source they stand. */
  rest: Cell;
}

const handle = /^\\?\[?([\p{L}\p{N}][\p{L}\p{N}._-]*)(?:\\?\])?/u;

function namedIn(cell: Cell): Named | undefined {
  const [lead, intent] = intents.find(([words]) => words.test(cell.text)) ?? [];
  const said = lead === undefined ? 0 : (lead.exec(cell.text)?.[0].length ?? 0);
  const found = handle.exec(cell.text.slice(said, said + 80));
  if (found?.[1] === undefined) return undefined;
  return { intent, handle: nameKey(found[1]), rest: cellFrom(cell, said + found[0].length) };
}

/** Words that can only be meant as a source: every part begins with a handle, or with what looks like one. */
function isReference({ text, line, column }: Cell, reading: Reading): boolean {
  const [first] = partsOf({ text: text.slice(0, 2000), line, column });
  const named = first && namedIn(first);
  if (named === undefined) return false;
  const follows = named.rest.text === "" || /^["“„«]|^(?:p|pp|page|para|paragraph|line|and|&)\b/i.test(named.rest.text);
  return follows && (reading.sources.has(named.handle) || looksLikeHandle(named.handle, reading));
}

/** `s9`, where others are called `s1` and `s2`. */
function looksLikeHandle(word: string, { sources }: Reading): boolean {
  const letters = /^(\p{L}{1,8})\d{1,4}$/u.exec(word)?.[1];
  if (letters === undefined) return false;
  return letters === "s" || (sources.has(`${letters}1`) && sources.has(`${letters}2`));
}

/** Where it stands: `s1`, `s1, s2`, `s1 "might not object" p. 3`, `disputed by s2`. */
export const referencesColumn: Column = {
  words: ["source", "sources"],
  repeats: true,
  isOne: isReference,
  read(cell, draft, reading) {
    for (const part of partsOf(cell).flatMap(withoutAnd)) {
      const named = namedIn(part);
      const source = named && reading.sources.get(named.handle);
      if (named === undefined || source === undefined) {
        refuse(part, draft, reading, "unknown-source", unknownSource(named?.handle ?? part.text, reading));
        continue;
      }
      draft.add("references", [referenceTo(source.id, named)], [part]);
    }
  },
};

function referenceTo(source: string, { intent, rest }: Named): Reference {
  const quoted = quotationAt(rest.text);
  const locator = rest.text.slice(quoted?.end ?? 0).trim();
  return {
    source,
    ...(intent && { intent }),
    ...(quoted && { selector: { exact: quoted.words } }),
    ...(locator !== "" && { locator }),
  };
}

/** `s1 and s2` are two. */
function withoutAnd(part: Cell): Cell[] {
  const at = part.text.length > 200 ? -1 : part.text.search(/\s(?:and|&)\s[^"“„«]*$/);
  if (at < 0) return [part];
  return [cellFrom(part, 0, at), cellFrom(part, at + (/^\s\S+\s/.exec(part.text.slice(at))?.[0].length ?? 1))];
}

function unknownSource(named: string, { sources }: Reading): string {
  const shown = named.length > 40 ? `${named.slice(0, 40)}…` : named;
  const known = [...sources.keys()].slice(0, 8).join(", ");
  const others = known === "" ? "No source is listed yet" : `Sources are ${known}`;
  return `No source has the handle "${shown}". ${others}. Add a line "${shown}: publisher, date, address" under Sources, or mend it.`;
}
