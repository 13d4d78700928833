import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import {
  dateColumn,
  namesIn,
  plainColumn,
  refuse,
  rich,
  richColumn,
  richListColumn,
  valueColumn,
} from "../columns/columns.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import { valuesOf } from "../columns/schema-values.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, type Cell } from "../text/cells.js";
import { plain } from "../text/plain.js";

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

const { majority, of, members, if: provided } = words.ratification;
const voters = keysByPhrase(words.ratification.voters);
const instruments = keysByPhrase(words.ratification.instruments);
const fraction = new RegExp(
  `^(?<body>.{1,120}?),\\s*(?:(?<numerator>\\d{1,3})\\/(?<denominator>\\d{1,3})|${anyOf(majority)})` +
    `(?: ${anyOf(of)} (?<voters>${anyOf([...voters.keys()])})(?: ${anyOf(members)})?)?` +
    `(?:, ${anyOf(provided)} (?<instrument>${anyOf([...instruments.keys()])}))?$`,
  "iu",
);

/** `ratification: Union members, 2/3 of all`: who has to agree, at what majority. */
const ratificationColumn: Column = {
  words: named.ratification,
  repeats: true,
  read(cell, draft, context) {
    const found = cell.text.length > 300 ? undefined : fraction.exec(cell.text)?.groups;
    if (found === undefined) {
      const message = "This ratification cannot be read. Write it like: `ratification: Union members, 2/3 of all`";
      return refuse(cell, draft, context, "ratification", message);
    }
    const { body = "", numerator, denominator } = found;
    const whose = voters.get(found["voters"]?.toLowerCase() ?? "");
    const instrument = instruments.get(found["instrument"]?.toLowerCase() ?? "");
    const term = {
      form: "ratification",
      summary: plain(cell.text),
      body: context.names.resolve(cellFrom(cell, 0, body.length), ["party"]),
      ...(numerator && { numerator: Number(numerator), denominator: Number(denominator) }),
      ...(whose && { of: whose }),
      ...(instrument && { if: instrument }),
    };
    draft.add("terms", [term], [cell]);
  },
};

/** A document has only the words of these terms. Their other fields need a folder. */
const provisionColumn = (form: "guarantee" | "verification"): Column => ({
  words: named[form],
  repeats: true,
  read: (cell, draft, context) => draft.add("terms", [{ form, summary: rich(cell, context) }], [cell]),
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
    ratificationColumn,
    provisionColumn("guarantee"),
    provisionColumn("verification"),
  ],
  needs: {
    name: "what the proposal is called",
    status: `what its status is: ${orList([...new Set(statuses.values())])}`,
  },
  slug: (draft) => draft.text("name"),
};
