import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import { namesIn, plainColumn, recordsColumn, valueColumn } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import { mandateColumn } from "../columns/mandates.js";
import { valuesOf } from "../columns/schema-values.js";
import type { Column, Section } from "../context/section.js";

const named = words.columns.party;
const types = valuesOf("party", "type");
const others = new Set(words.others);

/** `members: A, B, others`; `all members: A, B`. */
const membersColumn = (names: readonly string[], areAll: boolean): Column => ({
  words: names,
  read(cell, draft, context) {
    const cells = namesIn(cell, context);
    const open = cells.filter(({ text }) => others.has(text.toLowerCase()));
    context.later.push(() => {
      const known = cells.filter((name) => !open.includes(name));
      draft.add(
        "members",
        known.map((name) => ({ party: context.names.resolve(name, ["party"]) })),
        known,
      );
      if (areAll || open.length > 0) draft.set("membersComplete", open.length === 0, cell);
    });
  },
});

export const parties: Section = {
  kind: "party",
  one: "a party",
  form: "Dockers’ union | organisation | also union, the dockers",
  columns: [
    valueColumn("type", named.type, types),
    alsoColumn("aliases"),
    ledBy(words.leads.partOf, recordsColumn("partOf", named.partOf, ["party"], false)),
    membersColumn(named.members, false),
    membersColumn(named.allMembers, true),
    mandateColumn(named.mandate),
    { ...plainColumn("name", named.name), takesWords: true },
  ],
  needs: { name: "what the party is called", type: `what it is: ${orList([...new Set(types.values())])}` },
  hasUniqueNames: true,
  ofName: { fields: () => ({ type: "organisation" }), columns: "organisation" },
  slug: (draft) => draft.text("name"),
};
