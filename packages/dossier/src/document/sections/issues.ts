import type { IssueLink } from "@backgrounder/model/talks";
import { words } from "../../languages/words.js";
import { plainColumn, recordOf, recordsColumn, rich } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { Column, Section } from "../context/section.js";
import { plain } from "../text/plain.js";

const named = words.columns.issue;

const obstacleColumn: Column = {
  words: named.obstacle,
  repeats: true,
  read: (cell, draft, context) => draft.add("obstacles", [{ summary: rich(cell, context) }], [cell]),
};

/** `only together with: Withdrawal`: how an issue depends on another. */
const linkColumn = (how: IssueLink["how"]): Column => ({
  words: named[how],
  repeats: true,
  read(cell, draft, context) {
    context.later.push(() => {
      const issue = recordOf(cell, ["issue"], context);
      if (issue !== undefined) draft.add("links", [{ issue, how }], [cell]);
    });
  },
});

const questionColumn: Column = {
  ...plainColumn("question", named.question),
  isOne: ({ text }) => plain(text).endsWith("?"),
};

export const issues: Section = {
  kind: "issue",
  one: "an issue",
  form: "Pay | How much do wages rise?",
  columns: [
    questionColumn,
    alsoColumn(undefined),
    ledBy(words.leads.partOf, recordsColumn("parent", named.partOf, ["issue"], false)),
    obstacleColumn,
    ...(["only-together", "before", "after", "in-exchange"] as const).map(linkColumn),
    { ...plainColumn("name", named.name), takesWords: true },
  ],
  needs: { name: "what the issue is called", question: "what the question is, in neutral words" },
  hasUniqueNames: true,
  ofName: { fields: (name) => ({ question: name }), columns: "the question in neutral words?" },
  slug: (draft) => draft.text("name"),
};
