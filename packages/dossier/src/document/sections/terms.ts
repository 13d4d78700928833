import type { Definition } from "@backgrounder/model/talks";
import { words } from "../../languages/words.js";
import { plainColumn, recordsColumn, rich } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { Column, Section } from "../context/section.js";

const named = words.columns.term;
const definitionsOf = (fields: Record<string, unknown>): Definition[] => (fields["definitions"] ?? []) as Definition[];

const definitionColumn: Column = {
  words: named.definition,
  takesWords: true,
  repeats: true,
  read: (cell, draft, context) => draft.add("definitions", [{ text: rich(cell, context) }], [cell]),
};

/** `by Port authority`: who defines it that way. */
const byColumn: Column = ledBy(words.leads.by, {
  words: named.by,
  read(cell, draft, context) {
    context.later.push(() => {
      const definition = definitionsOf(draft.fields).at(-1);
      if (definition !== undefined) definition.by = context.names.resolve(cell, ["party", "person"]);
    });
  },
});

export const terms: Section = {
  kind: "term",
  one: "a term",
  form: "Night work | work between 22:00 and 6:00 | by Port authority | s1",
  columns: [
    alsoColumn("variants"),
    byColumn,
    // A definition may begin with "Not".
    ledBy(
      words.leads.notToBeConfusedWith,
      recordsColumn("notToBeConfusedWith", named.notToBeConfusedWith, ["term"], true),
      { isLowerCase: true },
    ),
    { ...plainColumn("name", named.name), takesWords: true },
    definitionColumn,
  ],
  needs: { name: "which word it explains" },
  slug: (draft) => draft.text("name"),
};
