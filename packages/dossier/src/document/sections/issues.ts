import type { IssueLink, IssueStep } from "@backgrounder/model/talks";
import { words } from "../../languages/words.js";
import { plainColumn, recordOf, recordsColumn, refuse, rich } from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf, looksLikeDate } from "../text/dates.js";
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

/** `agreed: 2013-05-26, Rural reform agreement`, `reopened: 2016-10-07`: what became of an issue. */
const stepColumn = (step: IssueStep["step"]): Column => ({
  words: named[step],
  repeats: true,
  entriesOf: "steps",
  read(cell, draft, context) {
    const fields: Record<string, unknown> = { step };
    const [first] = partsOf(cell);
    const isDate = first !== undefined && looksLikeDate(first.text);
    const when = isDate ? dateOf(first.text) : undefined;
    if (first !== undefined && when !== undefined && "message" in when)
      return refuse(first, draft, context, "date", when.message);
    if (when !== undefined) fields["on"] = when;
    // The name of an agreement may have commas.
    const name = cellFrom(cell, isDate ? cell.text.indexOf(first.text) + first.text.length : 0);
    const proposal = cellFrom(name, /^[,;]?/.exec(name.text)?.[0].length ?? 0);
    draft.add("steps", [fields], [cell]);
    if (proposal.text !== "") context.later.push(() => setProposal(proposal, fields, draft, context));
    else if (step === "agreed") refuse(cell, draft, context, "missing", lacksAgreement);
  },
});

const lacksAgreement =
  "This does not say which agreement settles the issue. Write its name after the day: `agreed: 2026-03-12, Pay deal`";

function setProposal(cell: Cell, step: Record<string, unknown>, draft: Draft, context: DocumentContext): void {
  const proposal = recordOf(cell, ["proposal"], context);
  if (proposal === undefined) draft.isBroken = true;
  else step["proposal"] = proposal;
}

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
    ...(["agreed", "reopened", "set-aside"] as const).map(stepColumn),
    { ...plainColumn("name", named.name), takesWords: true },
  ],
  needs: { name: "what the issue is called", question: "what the question is, in neutral words" },
  hasUniqueNames: true,
  ofName: { fields: (name) => ({ question: name }), columns: "the question in neutral words?" },
  slug: (draft) => draft.text("name"),
};
