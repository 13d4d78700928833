import type { Id, Source, Statement, TimelineEntry, TimelineRemark } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
import { timeline, type TimelineOptions } from "../timeline.js";
import { compareDates } from "./compare-dates.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { harderWordings } from "./weakest.js";

/** The timeline of a view, each event with its standing, its outcome and what was said of it at its weakest. */
export function timelineEntries(view: View, options: TimelineOptions = {}): TimelineEntry[] {
  const lookUp = lookUpIn(view);
  const remarks = remarksByEvent(view, lookUp);
  const filled = timeline(view.dossier, options).map((entry): TimelineEntry => {
    const { remarks: _, sources: __, ...rest } = entry;
    const said = remarks.get(entry.id);
    return {
      ...rest,
      ...outcomeOf(entry.id, lookUp),
      ...(said && { remarks: said }),
      ...lookUp.standing(entry.id),
      ...sourcesOf(entry.id, lookUp),
    };
  });
  return filled.toSorted((a, b) => compareDates(a.when, b.when));
}

function sourcesOf(id: Id, { record, sources }: LookUp): { sources?: Source[] } {
  return sources(record(id)?.references);
}

function outcomeOf(id: Id, { record }: LookUp): Pick<TimelineEntry, "outcome"> {
  const event = record(id);
  return event?.kind === "event" && event.outcome !== undefined ? { outcome: event.outcome } : {};
}

function remarksByEvent({ dossier }: View, lookUp: LookUp): ReadonlyMap<Id, TimelineRemark[]> {
  const harder = harderWordings(dossier);
  const found = new Map<Id, TimelineRemark[]>();
  for (const statement of recordsOf(dossier, "statement")) {
    if (harder.has(statement.id)) continue;
    const { text, form, speaker, origin } = statement;
    const who = speaker ?? origin;
    const remark: TimelineRemark = {
      text,
      form: form === "quote" ? "quote" : "claim",
      ...(who && { speaker: lookUp.name(who) }),
      ...standingOf(statement, lookUp),
      ...lookUp.sources(statement.references),
    };
    for (const id of statement.about ?? []) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [remark]);
      else others.push(remark);
    }
  }
  return found;
}

/** That a quotation rests on who is quoted goes without saying. */
function standingOf({ id, form }: Statement, lookUp: LookUp): Pick<TimelineRemark, "standing"> {
  const { standing } = lookUp.standing(id);
  if (standing === undefined) return {};
  const { state, certainty, confirmed, notices } = standing;
  const isPlain = certainty === undefined && confirmed === undefined && notices === undefined;
  return form === "quote" && state === "one-origin" && isPlain ? {} : { standing };
}
