import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import {
  dateColumn,
  namesIn,
  plainColumn,
  recordsColumn,
  richColumn,
  richListColumn,
  valueColumn,
} from "../columns/columns.js";
import { stepColumns } from "../columns/agreement-steps.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import { provisionColumns } from "../columns/provisions.js";
import { valuesOf } from "../columns/schema-values.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, type Cell } from "../text/cells.js";

const named = words.columns.proposal;
const statuses = valuesOf("proposal", "status");

function setAgents(field: string, cell: Cell, draft: Draft, context: DocumentContext): void {
  const cells = namesIn(cell, context);
  draft.add(
    field,
    cells.map((name) => context.names.resolve(name, ["party", "person"])),
    cells,
  );
}

const arrow = new RegExp(`(?<!\\s)\\s*(?:→|->|=>|\\s${anyOf(words.offeredTo)}\\s)\\s*`, "u");
const byLead = new RegExp(`^${anyOf(words.leads.proposedBy)}\\s+`, "iu");

/** `by Port authority to Union`, `Port authority → Union`. */
const byColumn: Column = {
  words: named.by,
  isOne: ({ text }) => byLead.test(text.slice(0, 60)) || /→|->/.test(text.slice(0, 200)),
  read(cell, draft, context) {
    const names = cellFrom(cell, byLead.exec(cell.text)?.[0].length ?? 0);
    const between = arrow.exec(names.text.slice(0, 300));
    setAgents("by", between === null ? names : cellFrom(names, 0, between.index), draft, context);
    if (between !== null) setAgents("to", cellFrom(names, between.index + between[0].length), draft, context);
  },
};

const toColumn: Column = ledBy(words.leads.proposedTo, {
  words: named.to,
  read: (cell, draft, context) => setAgents("to", cell, draft, context),
});

export const proposals: Section = {
  kind: "proposal",
  one: "a proposal",
  form: "Three-year offer | by Port authority to Union | tabled | 2026-03-01 | 3 % a year for three years | s1",
  columns: [
    dateColumn("on", named.on, true),
    valueColumn("status", named.status, statuses),
    byColumn,
    toColumn,
    alsoColumn("aliases"),
    { ...plainColumn("name", named.name), takesWords: true },
    { ...richColumn("summary", named.summary), takesWords: true },
    richListColumn("exchange", named.exchange),
    ledBy(words.leads.about, recordsColumn("about", named.about, ["issue"], true)),
    recordsColumn("basedOn", named.basedOn, ["proposal"], true),
    plainColumn("version", named.version),
    recordsColumn("previousVersion", named.previousVersion, ["proposal"], false),
    recordsColumn("sideDealTo", named.sideDealTo, ["proposal"], false),
    valueColumn("publicity", named.publicity, valuesOf("proposal", "publicity")),
    dateColumn("disclosedOn", named.disclosedOn, false),
    dateColumn("expires", named.expires, false),
    ...stepColumns,
    ...provisionColumns,
  ],
  needs: {
    name: "what the proposal is called",
    status: `what its status is: ${orList([...new Set(statuses.values())])}`,
  },
  slug: (draft) => draft.text("name"),
};
