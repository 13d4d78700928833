import { cellFrom, type Cell } from "../text/cells.js";
import {
  dateColumn,
  namesIn,
  plainColumn,
  refuse,
  rich,
  richColumn,
  richListColumn,
  spelled,
  wordColumn,
} from "../columns/columns.js";
import { alsoColumn } from "../columns/common-columns.js";
import type { Draft } from "../context/draft.js";
import { plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

const statuses = spelled(
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
  "rejected",
  "superseded",
);

function setAgents(field: string, cell: Cell, draft: Draft, reading: Reading): void {
  const cells = namesIn(cell, reading);
  draft.add(
    field,
    cells.map((name) => reading.names.resolve(name, ["party", "person"])),
    cells,
  );
}

const arrow = /\s*(?:→|->|=>|\sto\s|\san\s)\s*/;

/** `by Port authority to Union`, `Port authority → Union`. */
const byColumn: Column = {
  words: ["by", "from"],
  isOne: ({ text }) => /^(?:by|from)\s/i.test(text) || /→|->/.test(text.slice(0, 200)),
  read(cell, draft, reading) {
    const lead = /^(?:by|from)\s+/i.exec(cell.text)?.[0].length ?? 0;
    const names = cellFrom(cell, lead);
    const between = arrow.exec(names.text.slice(0, 300));
    setAgents("by", between === null ? names : cellFrom(names, 0, between.index), draft, reading);
    if (between !== null) setAgents("to", cellFrom(names, between.index + between[0].length), draft, reading);
  },
};

const toColumn: Column = {
  words: ["to"],
  isOne: ({ text }) => /^to\s/i.test(text),
  read: (cell, draft, reading) =>
    setAgents("to", cellFrom(cell, /^to\s+/i.exec(cell.text)?.[0].length ?? 0), draft, reading),
};

const fraction =
  /^(.{1,120}?),\s*(?:(\d{1,3})\/(\d{1,3})|(majority))(?: of (?:those )?(present|all)(?: members)?)?(?:, if (treaty|agreement))?$/i;

/** `ratification: Union members, 2/3 of all`: who has to agree, at what majority. */
const ratificationColumn: Column = {
  words: ["ratification"],
  repeats: true,
  read(cell, draft, reading) {
    const found = cell.text.length > 300 ? null : fraction.exec(cell.text);
    if (found === null) {
      const message = "A ratification is written: ratification: Union members, 2/3 of all.";
      return refuse(cell, draft, reading, "ratification", message);
    }
    const [, body = "", numerator, denominator, , of, instrument] = found;
    const term = {
      form: "ratification",
      summary: plain(cell.text),
      body: reading.names.resolve(cellFrom(cell, 0, body.length), ["party"]),
      ...(numerator && { numerator: Number(numerator), denominator: Number(denominator) }),
      ...(of && { of: of.toLowerCase() }),
      ...(instrument && { if: instrument.toLowerCase() }),
    };
    draft.add("terms", [term], [cell]);
  },
};

/** Provisions of which a document says the words; their other fields are for the folder form. */
const provisionColumn = (form: "guarantee" | "verification"): Column => ({
  words: [form],
  repeats: true,
  read: (cell, draft, reading) => draft.add("terms", [{ form, summary: rich(cell, reading) }], [cell]),
});

export const proposals: Section = {
  kind: "proposal",
  one: "a proposal",
  headings: ["proposals", "proposal", "offers", "agreements", "vorschläge"],
  form: "Three-year offer | by Port authority to Union | tabled | 2026-03-01 | 3 % a year for three years | s1",
  columns: [
    dateColumn("on", ["date", "on"], true),
    wordColumn("status", ["status"], statuses),
    byColumn,
    toColumn,
    alsoColumn("aliases"),
    { ...plainColumn("name", ["name"]), takesWords: true },
    { ...richColumn("summary", ["summary", "text"]), takesWords: true },
    richListColumn("exchange", ["in return", "exchange"]),
    ratificationColumn,
    provisionColumn("guarantee"),
    provisionColumn("verification"),
  ],
  needs: {
    name: "a name",
    status: `how far it is: ${Object.keys(statuses)
      .filter((word) => !word.includes("-"))
      .join(", ")}`,
  },
  slug: (draft) => draft.text("name"),
  declares: true,
};
