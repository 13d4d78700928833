import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import type { Column } from "../context/section.js";
import { cellFrom, partsOf } from "../text/cells.js";
import { dateOf, looksLikeDate } from "../text/dates.js";
import { plain } from "../text/plain.js";
import { namesIn, refuse } from "./columns.js";

const givenBy = new RegExp(`^${anyOf(words.givenBy)}\\s+`, "iu");
const ends = { from: words.leads.from, until: words.leads.until } as const;
const bounds = (Object.keys(ends) as (keyof typeof ends)[]).map((end) => ({
  end,
  lead: new RegExp(`^${anyOf(ends[end])}\\s+(?=\\S)`, "iu"),
}));

/** `mandate: to monitor the ceasefire, given by Security Council, from 2016-09-26`. */
export const mandateColumn = (names: readonly string[]): Column => ({
  words: names,
  repeats: true,
  entriesOf: "mandates",
  read(cell, draft, context) {
    const mandate: Record<string, unknown> = {};
    const task: string[] = [];
    for (const part of partsOf(cell)) {
      const start = part.text.slice(0, 60);
      const giver = givenBy.exec(start);
      const bound = bounds.find(({ lead }) => lead.test(start));
      if (giver !== null) {
        const givers = namesIn(cellFrom(part, giver[0].length), context);
        mandate["givenBy"] = givers.map((name) => context.names.resolve(name, ["party"]));
      } else if (bound === undefined) task.push(plain(part.text));
      else {
        const rest = part.text.slice(bound.lead.exec(start)?.[0].length ?? 0);
        const when = dateOf(rest);
        if (!("message" in when)) mandate[bound.end] = when;
        else if (looksLikeDate(rest)) return refuse(part, draft, context, "date", when.message);
        else task.push(plain(part.text));
      }
    }
    if (task.length === 0) {
      const message =
        "This mandate does not say what somebody was asked to do. Write that first, as in: `mandate: to monitor the ceasefire, given by Security Council`";
      return refuse(cell, draft, context, "mandate", message);
    }
    draft.add("mandates", [{ task: task.join(", "), ...mandate }], [cell]);
  },
});
