import type { AgreementStep } from "@backgrounder/model/talks";
import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column } from "../context/section.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf, looksLikeDate } from "../text/dates.js";
import { nameKey } from "../text/plain.js";
import { orList } from "../../wording/lists.js";
import { namesIn, refuse } from "./columns.js";
import { schemaEnum } from "./schema-values.js";

const capacities = schemaEnum("AgreementStep", "capacity");
const untilLead = new RegExp(`^${anyOf(words.leads.until)}\\s+(?=\\S)`, "iu");

/** `signed: 2016-11-24, Government and Guerrilla`, `extended: 2020-01-31, until 2020-12-31`. */
const stepColumn = (step: AgreementStep["step"]): Column => ({
  words: words.steps[step],
  repeats: true,
  entriesOf: "steps",
  read(cell, draft, context) {
    const fields: Record<string, unknown> = { step };
    const rest: Cell[] = [];
    for (const part of partsOf(cell)) {
      const lead = untilLead.exec(part.text.slice(0, 40))?.[0].length ?? 0;
      const isDate = looksLikeDate(part.text.slice(lead));
      if (!isDate && lead === 0) rest.push(part);
      else if (!setDate(lead > 0 ? "until" : "on", cellFrom(part, lead), fields, draft, context)) return;
    }
    readNames(rest, fields, draft, context);
    draft.add("steps", [fields], [cell]);
  },
});

function setDate(field: string, cell: Cell, fields: Record<string, unknown>, draft: Draft, context: DocumentContext) {
  const when = dateOf(cell.text);
  if ("message" in when) refuse(cell, draft, context, "date", when.message);
  else fields[field] = when;
  return !("message" in when);
}

/** `Norway (witness)`: the capacity holds for all names of the line. */
function readNames(
  parts: readonly Cell[],
  fields: Record<string, unknown>,
  draft: Draft,
  context: DocumentContext,
): void {
  const names = parts.flatMap((part) => {
    const open = part.text.indexOf("(");
    const capacity = open < 0 ? "" : nameKey(part.text.slice(open + 1).replace(/\)$/, ""));
    if (open < 0) return namesIn(part, context);
    if (!capacities.includes(capacity)) {
      refuse(
        part,
        draft,
        context,
        "word",
        `"${capacity}" is not a known role for this step. In the brackets, write ${orList(capacities)}.`,
      );
      return [];
    }
    fields["capacity"] = capacity;
    return namesIn(cellFrom(part, 0, open), context);
  });
  if (names.length > 0) fields["by"] = names.map((name) => context.names.resolve(name, ["party", "person"]));
}

export const stepColumns: readonly Column[] = (Object.keys(words.steps) as AgreementStep["step"][]).map(stepColumn);
