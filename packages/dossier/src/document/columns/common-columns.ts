import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import type { Column } from "../context/section.js";
import { Draft } from "../context/draft.js";
import { cellFrom } from "../text/cells.js";
import { plain } from "../text/plain.js";
import { dateColumn, listColumn, plainColumn, refuse, speakerColumn, valueColumn } from "./columns.js";
import { referencesColumn } from "./references.js";
import { valuesOf } from "./schema-values.js";

const named = words.columns.common;

/** `since 2026-03-01` and `until 2026-04-01`: when something was so. */
function intervalColumn(end: "from" | "until"): Column {
  const lead = new RegExp(`^${anyOf(named[end])}\\s+`, "iu");
  const inner = dateColumn(end, named[end], true);
  const inside = (text: string): number => lead.exec(text.slice(0, 40))?.[0].length ?? 0;
  return {
    words: named[end],
    ...(end === "until" && { isMore: true }),
    isOne: (cell, context) =>
      inside(cell.text) > 0 && (inner.isOne?.(cellFrom(cell, inside(cell.text)), context) ?? false),
    read(cell, draft, context) {
      const before = draft.fields["valid"];
      inner.read(cellFrom(cell, inside(cell.text)), draft, context);
      const { [end]: date } = draft.fields;
      delete draft.fields[end];
      if (date === undefined) return;
      draft.set("valid", { ...(before as object | undefined), [end]: date }, cell);
      draft.places.set(`valid.${end}`, cell);
    },
  };
}

const deprecatedColumn: Column = {
  words: named.deprecated,
  read(cell, draft) {
    draft.set("rank", "deprecated", cell);
    draft.set("rankReason", plain(cell.text), cell);
  },
};

const movedColumn: Column = {
  words: named.moved,
  repeats: true,
  read(cell, draft, context) {
    const id = plain(cell.text).replace(/^\{#|\}$/g, "");
    if (/^[a-z][a-z0-9-]*:[\p{L}\p{N}]/u.test(id)) return draft.add("moved", [id], [cell]);
    refuse(cell, draft, context, "id", `"${id}" is not an id. Write the earlier id here, such as party:union.`);
  },
};

/** `same as: https://www.wikidata.org/entity/Q1`: the same thing elsewhere. */
const sameAsColumn: Column = {
  words: named.sameAs,
  repeats: true,
  read: (cell, draft) => draft.add("sameAs", [plain(cell.text).replace(/^<|>$/g, "")], [cell]),
};

/** What a line of any section may say. */
export const commonColumns: readonly Column[] = [
  referencesColumn,
  intervalColumn("from"),
  intervalColumn("until"),
  ledBy(named.knownFrom, dateColumn("knownFrom", named.knownFrom, false), { before: "(?=\\d)" }),
  // Without a reason a record is not deprecated, and `normal` goes without saying.
  valueColumn("rank", named.rank, valuesOf("party", "rank", ["normal", "deprecated"])),
  deprecatedColumn,
  movedColumn,
  sameAsColumn,
  plainColumn("note", named.note),
  plainColumn("name", named.name),
];

/** `also union, the dockers`: other names, which are kept in the record if its kind has a field for them. */
export const alsoColumn = (field: string | undefined): Column => {
  const list = listColumn(field ?? "aliases", named.alias);
  return ledBy(words.leads.alias, {
    ...list,
    read(cell, draft, context) {
      const names = new Draft(draft.section, draft.at);
      list.read(cell, field === undefined ? names : draft, context);
      const read = (field === undefined ? names : draft).fields[field ?? "aliases"] as string[] | undefined;
      draft.aliases.push(...(read ?? []));
    },
  });
};

export interface Lead {
  /** What must follow the lead, as a regular expression. */
  before?: string;
  /** A capital letter begins a sentence, and not a column. */
  isLowerCase?: true;
}

/** A column that is recognised by its first words: `by Union chair`, `about Pay`. */
export function ledBy(phrases: readonly string[], column: Column, { before = "", isLowerCase }: Lead = {}): Column {
  const lead = new RegExp(`^${anyOf(phrases)}\\s+${before}`, isLowerCase === true ? "u" : "iu");
  const length = (text: string): number => lead.exec(text.slice(0, 60))?.[0].length ?? 0;
  return {
    ...column,
    isOne: ({ text }) => length(text) > 0,
    read: (cell, draft, context) => column.read(cellFrom(cell, length(cell.text)), draft, context),
  };
}

export const genreColumn = valueColumn("genre", named.genre, valuesOf("source", "genre"));

export const statedByColumn: Column = ledBy(
  words.leads.statedBy,
  speakerColumn("statedBy", words.columns.position.statedBy),
);
