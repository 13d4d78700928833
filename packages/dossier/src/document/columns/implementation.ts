import type { ImplementationReport, ProposalTerm } from "@backgrounder/model/talks";
import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column } from "../context/section.js";
import { partsOf, type Cell } from "../text/cells.js";
import { dateOf, looksLikeDate } from "../text/dates.js";
import { nameKey, plain } from "../text/plain.js";
import { refuse } from "./columns.js";
import { schemaEnum } from "./schema-values.js";

const states = schemaEnum("Implementation", "state");
const share = new RegExp(`^(?<state>${anyOf(states)})\\s+(?<share>\\d{1,3}(?:\\.\\d+)?) ?%$`, "iu");
const example = "`carried out: full, 2017-06-27, Monitoring mission`";

/**
 * `carried out: full, 2017-06-27, Monitoring mission`: of the last provision above. With shares it is about all
 * provisions: `carried out: full 30 %, none 15 %, 2021-11, Monitoring mission`.
 */
export const implementationColumn: Column = {
  words: words.columns.proposal.implementation,
  repeats: true,
  entriesOf: (cell) =>
    partsOf(cell).some((part) => shareIn(part) !== undefined) ? "implementation" : "terms[-1].implementation",
  read(cell, draft, context) {
    const parts = partsOf(cell);
    const shares = parts.flatMap((part) => shareIn(part) ?? []);
    const rest = parts.filter((part) => shareIn(part) === undefined);
    if (shares.length > 0) return readReport(rest, shares, cell, draft, context);
    const term = ((draft.fields["terms"] ?? []) as ProposalTerm[]).at(-1);
    const [first, ...others] = parts;
    const state = nameKey(first?.text ?? "");
    if (term === undefined || !states.includes(state)) {
      const message =
        term === undefined
          ? "There is no provision above this line. Write the provision first, such as `provision: …`, or the shares of all provisions: `carried out: full 30 %, none 15 %`."
          : `"${state}" does not say how far the provision was carried out. Begin with ${orList(states)}, as in: ${example}`;
      return refuse(cell, draft, context, "implementation", message);
    }
    const assessed = assessment(others, draft, context);
    if (assessed === undefined) return;
    Object.assign(term, { implementation: [...(term.implementation ?? []), { state, ...assessed }] });
  },
};

type Shares = ImplementationReport["shares"];

/** `full 30 %`. */
function shareIn({ text }: Cell): Shares[number] | undefined {
  const found = text.length > 40 ? undefined : share.exec(text)?.groups;
  return found && { state: found["state"]?.toLowerCase() as Shares[number]["state"], share: Number(found["share"]) };
}

function readReport(rest: readonly Cell[], shares: Shares, cell: Cell, draft: Draft, context: DocumentContext): void {
  const assessed = assessment(rest, draft, context);
  if (assessed !== undefined) draft.add("implementation", [{ shares, ...assessed }], [cell]);
}

/** The day, and who says so; undefined if a date cannot be read. */
function assessment(parts: readonly Cell[], draft: Draft, context: DocumentContext): object | undefined {
  const found: Record<string, unknown> = {};
  for (const part of parts) {
    if (/\d ?%/.test(part.text)) {
      const message = `"${plain(part.text)}" does not say how far these provisions were carried out. Write ${orList(states)} before the share: \`full 30 %\``;
      refuse(part, draft, context, "implementation", message);
      return undefined;
    }
    if (!looksLikeDate(part.text)) {
      found["by"] = context.names.resolve(part, ["party", "person"]);
      continue;
    }
    const when = dateOf(part.text);
    if ("message" in when) {
      refuse(part, draft, context, "date", when.message);
      return undefined;
    }
    found["on"] = when;
  }
  return found;
}
