import type { Reference } from "@backgrounder/model/talks";
import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { andList, shortened } from "../../wording/lists.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Column } from "../context/section.js";
import { cellFrom, partsOf, quotationAt, type Cell } from "../text/cells.js";
import { nameKey } from "../text/plain.js";
import { refuse } from "./columns.js";

/** The way in which a source is cited, as a CiTO term, by the words that editors use. */
const intents = keysByPhrase(words.intents);
const intentLead = new RegExp(`^(${anyOf([...intents.keys()])}) `, "iu");

interface Named {
  intent: Reference["intent"];
  handle: string;
  /** After the handle: words of the source, and where they are in it. */
  rest: Cell;
}

const handle = /^\\?\[?([\p{L}\p{N}][\p{L}\p{N}._-]*)(?:\\?\])?/u;

function namedIn(cell: Cell): Named | undefined {
  const [lead = "", phrase = ""] = intentLead.exec(cell.text.slice(0, 60)) ?? [];
  const intent = intents.get(phrase.toLowerCase().replace(/\s+/g, " "));
  const found = handle.exec(cell.text.slice(lead.length, lead.length + 80));
  if (found?.[1] === undefined) return undefined;
  return { intent, handle: nameKey(found[1]), rest: cellFrom(cell, lead.length + found[0].length) };
}

const mayFollow = new RegExp(`^["“„«&]|^${anyOf([...words.locators, ...words.and])}(?![\\p{L}\\p{N}])`, "iu");

/** Whether a cell can only be meant as a source: it begins with a handle, or with what looks like one. */
function isReference({ text, line, column }: Cell, context: DocumentContext): boolean {
  const [first] = partsOf({ text: text.slice(0, 2000), line, column });
  const named = first && namedIn(first);
  if (named === undefined) return false;
  const follows = named.rest.text === "" || mayFollow.test(named.rest.text);
  return follows && (context.sources.has(named.handle) || looksLikeHandle(named.handle, context));
}

/** `s9`, if other sources are called `s1` and `s2`. */
function looksLikeHandle(word: string, { sources }: DocumentContext): boolean {
  const letters = /^(\p{L}{1,8})\d{1,4}$/u.exec(word)?.[1];
  if (letters === undefined) return false;
  return letters === "s" || (sources.has(`${letters}1`) && sources.has(`${letters}2`));
}

/** The sources of a line: `s1`, `s1, s2`, `s1 "might not object" p. 3`, `disputed by s2`. */
export const referencesColumn: Column = {
  words: words.columns.common.references,
  repeats: true,
  isOne: isReference,
  read(cell, draft, context) {
    for (const { part, reference, message } of referencesIn(cell, context)) {
      if (reference === undefined) refuse(part, draft, context, "unknown-source", message);
      else draft.add("references", [reference], [part]);
    }
  },
};

/** One of the sources of a cell, or what is wrong with its handle. */
type NamedSource =
  { part: Cell; reference: Reference; message?: undefined } | { part: Cell; reference?: undefined; message: string };

/** The sources that a cell names, one after the other. */
export const referencesIn = (cell: Cell, context: DocumentContext): NamedSource[] =>
  partsOf(cell)
    .flatMap(withoutAnd)
    .map((part) => {
      const named = namedIn(part);
      const source = named && context.sources.get(named.handle);
      if (named === undefined || source === undefined)
        return { part, message: unknownSource(named?.handle ?? part.text, context) };
      return { part, reference: referenceTo(source.id, named) };
    });

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

const lastAnd = new RegExp(`\\s${anyOf([...words.and, "&"])}\\s[^"“„«]*$`, "u");

/** `s1 and s2` are two. */
function withoutAnd(part: Cell): Cell[] {
  const at = part.text.length > 200 ? -1 : part.text.search(lastAnd);
  if (at < 0) return [part];
  return [cellFrom(part, 0, at), cellFrom(part, at + (/^\s\S+\s/.exec(part.text.slice(at))?.[0].length ?? 1))];
}

function unknownSource(named: string, { sources }: DocumentContext): string {
  const shown = shortened(named, 40);
  const known = [...sources.keys()].slice(0, 8);
  const [only = ""] = known;
  const others =
    known.length > 1 ? ` The known handles are ${andList(known)}.` : only && ` The only handle is ${only}.`;
  return `There is no source with the handle "${shown}".${others} Correct the handle, or add a line "${shown}: publisher, date, address" under Sources.`;
}
