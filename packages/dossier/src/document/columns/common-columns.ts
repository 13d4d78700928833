import { dateColumn, listColumn, plainColumn, refuse, speakerColumn, spelled, wordColumn } from "./columns.js";
import { cellFrom } from "../text/cells.js";
import { Draft } from "../context/draft.js";
import { plain } from "../text/plain.js";
import { referencesColumn } from "./references.js";
import type { Column } from "../context/section.js";

/** `since 2026-03-01` and `until 2026-04-01`: when something was so. */
function intervalColumn(end: "from" | "until", words: readonly [string, ...string[]]): Column {
  const lead = new RegExp(`^(?:${words.join("|")})\\s+`, "i");
  const inner = dateColumn(end, words, true);
  const inside = (text: string): number => lead.exec(text.slice(0, 40))?.[0].length ?? 0;
  return {
    words,
    isOne: (cell, reading) =>
      inside(cell.text) > 0 && (inner.isOne?.(cellFrom(cell, inside(cell.text)), reading) ?? false),
    read(cell, draft, reading) {
      const before = draft.fields["valid"];
      inner.read(cellFrom(cell, inside(cell.text)), draft, reading);
      const { [end]: date } = draft.fields;
      delete draft.fields[end];
      if (date === undefined) return;
      draft.set("valid", { ...(before as object | undefined), [end]: date }, cell);
      draft.places.set(`valid.${end}`, cell);
    },
  };
}

const rankColumn: Column = {
  words: ["deprecated"],
  read(cell, draft) {
    draft.set("rank", "deprecated", cell);
    draft.set("rankReason", plain(cell.text), cell);
  },
};

const movedColumn: Column = {
  words: ["formerly"],
  repeats: true,
  read(cell, draft, reading) {
    const id = plain(cell.text).replace(/^\{#|\}$/g, "");
    if (/^[a-z][a-z0-9-]*:[\p{L}\p{N}]/u.test(id)) return draft.add("moved", [id], [cell]);
    refuse(cell, draft, reading, "id", `"${id}" is no id. After "formerly:" stands an earlier one: party:union.`);
  },
};

/** What every line may say beside what its section asks for. */
export const commonColumns: readonly Column[] = [
  referencesColumn,
  intervalColumn("from", ["since", "valid from"]),
  intervalColumn("until", ["until", "valid until"]),
  dateColumn("knownFrom", ["known from", "known"], false),
  wordColumn("rank", ["rank"], { preferred: "preferred" }),
  rankColumn,
  movedColumn,
  plainColumn("note", ["note"]),
  plainColumn("name", ["name", "called"]),
];

/** `also union, the dockers`: other names, which a record keeps where its kind has a field for them. */
export const alsoColumn = (field: string | undefined): Column => {
  const list = listColumn(field ?? "aliases", ["also", "also called", "aka", "alias", "aliases"]);
  return ledBy(/^(?:also called|also|aka|a\.k\.a\.)\s+/i, {
    ...list,
    read(cell, draft, reading) {
      const names = new Draft(draft.section, draft.at);
      list.read(cell, field === undefined ? names : draft, reading);
      const read = (field === undefined ? names : draft).fields[field ?? "aliases"] as string[] | undefined;
      draft.aliases.push(...(read ?? []));
    },
  });
};

/** A column that is known by its first words: `by Union chair`, `about Pay`. */
export function ledBy(lead: RegExp, column: Column): Column {
  const length = (text: string): number => lead.exec(text.slice(0, 60))?.[0].length ?? 0;
  return {
    ...column,
    isOne: ({ text }) => length(text) > 0,
    read: (cell, draft, reading) => column.read(cellFrom(cell, length(cell.text)), draft, reading),
  };
}

export const genreColumn = wordColumn("genre", ["genre"], spelled("reporting", "analysis", "advice"));

export const statedByColumn = (field: string): Column =>
  ledBy(/^(?:by|said by|according to|through)\s+/i, speakerColumn(field, ["by", "said by"]));
