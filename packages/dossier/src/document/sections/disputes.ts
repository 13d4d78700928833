import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import { plainColumn, recordOf, richColumn, valueColumn } from "../columns/columns.js";
import { valuesOf } from "../columns/schema-values.js";
import type { Column, Section } from "../context/section.js";
import { plain } from "../text/plain.js";

const named = words.columns.conflict;
const types = valuesOf("conflict", "type");
const resolved = "resolved";

/** Every kind of record that can disagree with another, by its name or by the words of its line. */
const kinds = ["statement", "position", "event", "proposal", "term", "issue", "party", "person", "question"];

const memberColumn: Column = {
  words: named.member,
  takesWords: true,
  repeats: true,
  read(cell, draft, context) {
    context.later.push(() => {
      const id = recordOf(cell, kinds, context);
      if (id !== undefined) draft.add("members", [id], [cell]);
    });
  },
};

const questionColumn: Column = {
  ...plainColumn("question", named.question),
  isOne: ({ text }) => plain(text).endsWith("?"),
  takesWords: true,
};

export const disputes: Section = {
  kind: "conflict",
  one: "a dispute",
  form: "Will there be a strike? | strength | The union may strike | The union will strike",
  columns: [
    questionColumn,
    valueColumn("type", named.type, types),
    // A dispute is resolved by an editor, with a reason.
    valueColumn("state", named.state, valuesOf("conflict", "state", [resolved])),
    memberColumn,
    richColumn("summary", named.summary),
  ],
  needs: {
    question: "what the question is",
    type: `how the answers differ: ${orList([...types.values()])}`,
  },
  resolvedState: resolved,
  slug: (draft) => draft.text("question"),
  derive: (draft) => {
    if (!draft.has("state")) draft.set("state", "open", draft.at);
    if (!draft.has("members")) draft.fields["members"] = [];
    if (!draft.has("name") && draft.has("question")) draft.set("name", draft.text("question"), draft.at);
  },
};
