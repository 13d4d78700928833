import type { Definition } from "@backgrounder/model/talks";
import { plainColumn, recordsColumn, rich } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { Column, Section } from "../context/section.js";

const definitionsOf = (fields: Record<string, unknown>): Definition[] => (fields["definitions"] ?? []) as Definition[];

const definitionColumn: Column = {
  words: ["definition", "text", "means"],
  takesWords: true,
  repeats: true,
  read: (cell, draft, reading) => draft.add("definitions", [{ text: rich(cell, reading) }], [cell]),
};

/** `by Port authority`: who means that by it. */
const byColumn: Column = ledBy(/^by\s+/i, {
  words: ["by"],
  read(cell, draft, reading) {
    reading.later.push(() => {
      const definition = definitionsOf(draft.fields).at(-1);
      if (definition !== undefined) definition.by = reading.names.resolve(cell, ["party", "person"]);
    });
  },
});

export const terms: Section = {
  kind: "term",
  one: "a term",
  headings: ["terms", "term", "key terms", "glossary", "begriffe"],
  form: "Night work | work between 22:00 and 6:00 | by Port authority | s1",
  columns: [
    alsoColumn("variants"),
    byColumn,
    ledBy(/^not\s+/, recordsColumn("notToBeConfusedWith", ["not"], ["term"], true)),
    { ...plainColumn("name", ["name", "term"]), takesWords: true },
    definitionColumn,
  ],
  needs: { name: "the word" },
  slug: (draft) => draft.text("name"),
  declares: true,
};
