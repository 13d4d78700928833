import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { plainColumn } from "../columns/columns.js";
import { mandateColumn } from "../columns/mandates.js";
import { alsoColumn, ledBy } from "../columns/common-columns.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, type Cell } from "../text/cells.js";
import { dateOf } from "../text/dates.js";
import { plain } from "../text/plain.js";

const named = words.columns.person;
const at = new RegExp(`\\s+${anyOf(words.roleAt)}\\s+`, "u");

/** `spokesperson, Dockers’ union` or `spokesperson of the union`: a role and where it is held. */
const roleColumn: Column = {
  words: named.role,
  takesWords: true,
  repeats: true,
  read(cell, draft, context) {
    const text = cell.text.slice(0, 400);
    // In "manager of a depot, Transport company" the comma counts, and not the "of".
    const split = /\s*,\s*/.exec(text) ?? at.exec(text);
    if (split === null) return organisationColumn.read(cell, draft, context);
    pushRole(plain(cell.text.slice(0, split.index)), cellFrom(cell, split.index + split[0].length), draft, context);
  },
};

interface RoleDraft {
  role: string;
  organisation?: string;
  from?: unknown;
  until?: unknown;
}

const rolesOf = (draft: Draft): RoleDraft[] => (draft.fields["roles"] ??= []) as RoleDraft[];

function pushRole(role: string, organisation: Cell, draft: Draft, context: DocumentContext): void {
  draft.add("roles", [{ role, organisation: context.names.resolve(organisation, ["party"]) }], [organisation]);
}

/** A role in one column, its organisation in the next. */
const organisationColumn: Column = {
  words: named.organisation,
  read(cell, draft, context) {
    const open = rolesOf(draft).find(({ organisation }) => organisation === undefined);
    const party = context.names.find(cell.text, ["party"]);
    if (open !== undefined) open.organisation = party?.id ?? context.names.resolve(cell, ["party"]);
    else draft.add("roles", [{ role: plain(cell.text) }], [cell]);
  },
};

/** `from 2025-01`, `until 2026-03`: of the last role in the line. */
const termColumn = (field: "from" | "until"): Column =>
  ledBy(
    words.leads[field],
    {
      words: named[field],
      read(cell, draft, context) {
        const when = dateOf(cell.text);
        if ("message" in when) return context.report(cell, "date", when.message);
        context.later.push(() => {
          const role = rolesOf(draft).at(-1);
          if (role !== undefined) role[field] = when;
        });
      },
    },
    { before: "(?=\\d)" },
  );

export const people: Section = {
  kind: "person",
  one: "a person",
  form: "The mediator | head of office, State labour office | also the arbitrator",
  columns: [
    alsoColumn("aliases"),
    termColumn("from"),
    termColumn("until"),
    mandateColumn(named.mandate),
    { ...plainColumn("name", named.name), takesWords: true },
    roleColumn,
    { ...organisationColumn, takesWords: true },
  ],
  needs: { name: "what the person is called" },
  hasUniqueNames: true,
  ofName: { fields: () => ({ roles: [] }), columns: "role, organisation" },
  slug: (draft) => draft.text("name"),
  derive: (draft, context) => {
    const roles = rolesOf(draft);
    const open = roles.filter(({ organisation }) => organisation === undefined);
    for (const { role } of open) {
      draft.isBroken = true;
      context.report(
        draft.places.get("roles[0]") ?? draft.at,
        "missing",
        `"${role}" has no organisation. Write it after the role: "${role}, Dockers’ union".`,
      );
    }
  },
};
