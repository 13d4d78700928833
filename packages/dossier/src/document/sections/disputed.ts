import type { Cell } from "../text/cells.js";
import { plainColumn, recordOf, richColumn, spelled, wordColumn } from "../columns/columns.js";
import type { Draft } from "../context/draft.js";
import { plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

/** Every record that can disagree with another, by its name or by the words of its line. */
const kinds = ["statement", "position", "event", "proposal", "term", "issue", "party", "person", "question"];

const memberColumn: Column = {
  words: ["member"],
  takesWords: true,
  repeats: true,
  read: (cell, draft, reading) => addMember(cell, draft, reading),
};

function addMember(cell: Cell, draft: Draft, reading: Reading): void {
  reading.later.push(() => {
    const id = recordOf(cell, kinds, reading);
    if (id !== undefined) draft.add("members", [id], [cell]);
  });
}

const questionColumn: Column = {
  ...plainColumn("question", ["question"]),
  isOne: ({ text }) => plain(text).endsWith("?"),
  takesWords: true,
};

export const disputed: Section = {
  kind: "conflict",
  one: "a dispute",
  headings: ["disputed", "disputes", "conflicts", "strittig", "umstritten"],
  form: "Will there be a strike? | strength | The union may strike | The union will strike",
  columns: [
    questionColumn,
    wordColumn("type", ["type"], spelled("value", "scope", "time", "strength", "definition")),
    wordColumn("state", ["state", "status"], spelled("open", "transition", "scope-differs", "same-origin")),
    memberColumn,
    richColumn("summary", ["summary"]),
  ],
  needs: {
    question: "the question that they answer differently",
    type: "in what they differ: value, scope, time, strength or definition",
  },
  slug: (draft) => draft.text("question"),
  derive: (draft) => {
    if (!draft.has("state")) draft.set("state", "open", draft.at);
    if (!draft.has("members")) draft.fields["members"] = [];
    if (!draft.has("name") && draft.has("question")) draft.set("name", draft.text("question"), draft.at);
  },
};
