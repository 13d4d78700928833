import { plainColumn, recordsColumn, rich } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import { plain } from "../text/plain.js";
import type { Column, Section } from "../context/section.js";

const obstacleColumn: Column = {
  words: ["obstacle"],
  repeats: true,
  read: (cell, draft, reading) => draft.add("obstacles", [{ summary: rich(cell, reading) }], [cell]),
};

const questionColumn: Column = {
  ...plainColumn("question", ["question"]),
  isOne: ({ text }) => plain(text).endsWith("?"),
};

export const issues: Section = {
  kind: "issue",
  one: "an issue",
  headings: ["issues", "issue", "themen", "streitfragen"],
  form: "Pay | How much do wages rise?",
  columns: [
    questionColumn,
    alsoColumn(undefined),
    ledBy(/^part of\s+/i, recordsColumn("parent", ["part of"], ["issue"], false)),
    obstacleColumn,
    { ...plainColumn("name", ["name", "issue"]), takesWords: true },
  ],
  needs: { name: "a name of one or two words", question: "what is asked, neutrally: How much do wages rise?" },
  slug: (draft) => draft.text("name"),
  declares: true,
};
