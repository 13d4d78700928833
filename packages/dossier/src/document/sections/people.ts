import { cellFrom, type Cell } from "../text/cells.js";
import { plainColumn } from "../columns/columns.js";
import { alsoColumn } from "../columns/common-columns.js";
import { dateOf } from "../text/dates.js";
import type { Draft } from "../context/draft.js";
import { plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

/** `spokesperson, Dockers’ union` or `spokesperson of the union`: a role and where it is held. */
const roleColumn: Column = {
  words: ["role"],
  takesWords: true,
  repeats: true,
  read(cell, draft, reading) {
    const words = cell.text.slice(0, 400);
    // "manager of a depot, Transport company": a comma parts more clearly than "of" does.
    const split = /\s*,\s*/.exec(words) ?? /\s+(?:of|at|for|in|von|bei)\s+/.exec(words);
    if (split === null) return organisationColumn.read(cell, draft, reading);
    pushRole(plain(cell.text.slice(0, split.index)), cellFrom(cell, split.index + split[0].length), draft, reading);
  },
};

interface RoleDraft {
  role: string;
  organisation?: string;
  from?: unknown;
  until?: unknown;
}

const rolesOf = (draft: Draft): RoleDraft[] => (draft.fields["roles"] ??= []) as RoleDraft[];

function pushRole(role: string, organisation: Cell, draft: Draft, reading: Reading): void {
  draft.add("roles", [{ role, organisation: reading.names.resolve(organisation, ["party"]) }], [organisation]);
}

/** A role in one column, its organisation in the next. */
const organisationColumn: Column = {
  words: ["organisation", "organization"],
  read(cell, draft, reading) {
    const open = rolesOf(draft).find(({ organisation }) => organisation === undefined);
    const party = reading.names.find(cell.text, ["party"]);
    if (open !== undefined) open.organisation = party?.id ?? reading.names.resolve(cell, ["party"]);
    else draft.add("roles", [{ role: plain(cell.text) }], [cell]);
  },
};

/** `from 2025-01`, `until 2026-03`: of the last role that was named. */
const termColumn = (field: "from" | "until", lead: RegExp): Column => ({
  words: [field],
  isOne: ({ text }) => lead.test(text.slice(0, 40)),
  read(cell, draft, reading) {
    const when = dateOf(cell.text.replace(lead, ""));
    if ("problem" in when) return reading.problem(cell, "date", when.problem);
    reading.later.push(() => {
      const role = rolesOf(draft).at(-1);
      if (role !== undefined) role[field] = when;
    });
  },
});

export const people: Section = {
  kind: "person",
  one: "a person",
  headings: ["people", "persons", "person", "personen"],
  form: "The mediator | head of office, State labour office | also the arbitrator",
  columns: [
    alsoColumn("aliases"),
    termColumn("from", /^(?:from|since)\s+(?=\d)/i),
    termColumn("until", /^until\s+(?=\d)/i),
    { ...plainColumn("name", ["name", "person"]), takesWords: true },
    roleColumn,
    { ...organisationColumn, takesWords: true },
  ],
  needs: { name: "a name" },
  slug: (draft) => draft.text("name"),
  derive: (draft, reading) => {
    const roles = rolesOf(draft);
    const open = roles.filter(({ organisation }) => organisation === undefined);
    for (const { role } of open) {
      draft.isBroken = true;
      reading.problem(
        draft.places.get("roles[0]") ?? draft.at,
        "missing",
        `"${role}" where? Write the organisation behind it: "${role}, Dockers’ union".`,
      );
    }
  },
  declares: true,
};
