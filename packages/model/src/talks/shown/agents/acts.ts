import type { DossierRecord, Id, ShownAct, When } from "../../../generated/types.js";
import { hasBegun } from "../../../article/timeline/entry.js";
import type { View } from "../../as-of.js";
import { isWithdrawn } from "../../reliability.js";
import { isSameValue } from "../../same-value.js";
import { compareDates } from "../compare-dates.js";
import type { LookUp } from "../look-up.js";
import { harderWordings } from "../weakest.js";
import { grouped } from "./grouped.js";

/** What parties and people said and did on a day, as far as the record has it. */
export interface Acts {
  /** How often any of these did something. */
  countOf(agents: readonly Id[]): number;
  /** What one of these did last. */
  lastOf(agents: readonly Id[]): { last?: ShownAct };
}

interface Act {
  record: DossierRecord;
  agents: readonly Id[];
  on?: When | undefined;
  shown: ShownAct;
}

/**
 * Positions, statements, proposals, and events in which somebody took part. Who was only expected did nothing yet, and
 * nothing is counted that we do not rely on, or that only repeats another claim in harder words.
 */
export function actsIn({ dossier }: View, lookUp: LookUp): Acts {
  const harder = harderWordings(dossier);
  const acts = dossier.records
    .filter((record) => !isWithdrawn(record) && !harder.has(record.id))
    .flatMap((record) => actIn(record, lookUp) ?? []);
  const byAgent = grouped(acts, ({ agents }) => agents);
  const actsOf = (agents: readonly Id[]): Act[] => [...new Set(agents.flatMap((agent) => byAgent.get(agent) ?? []))];
  return {
    countOf: (agents) => actsOf(agents).length,
    lastOf: (agents) => {
      const last = latest(actsOf(agents));
      if (last === undefined) return {};
      const { record, shown, on } = last;
      return {
        last: {
          ...shown,
          ...(on && { on }),
          ...reliabilityOf(last, lookUp),
          ...lookUp.sources(record.references),
        },
      };
    },
  };
}

/** That words come from who said them needs no sentence under the name; a doubt about them does. */
function reliabilityOf({ record, agents }: Act, lookUp: LookUp): Pick<ShownAct, "reliability"> {
  const { reliability } = lookUp.reliability(record.id);
  if (reliability === undefined) return {};
  const { state, origins, ...more } = reliability;
  const isOwn = record.kind === "statement" && isSameValue(origins, agents.map(lookUp.name));
  return isOwn && state === "one-origin" && Object.keys(more).length === 0 ? {} : { reliability };
}

/** Without a day, something cannot be called the latest as long as there is anything that has one. */
function latest(acts: readonly Act[]): Act | undefined {
  const dated = acts.filter(({ on }) => on !== undefined);
  return (dated.length > 0 ? dated : acts).toSorted((a, b) => compareDates(a.on, b.on)).at(-1);
}

function actIn(record: DossierRecord, { name }: LookUp): Act | undefined {
  switch (record.kind) {
    case "position": {
      const { party, statedBy, issue, stance, summary, statedOn } = record;
      if (stance === undefined) return undefined;
      const shown: ShownAct = { kind: "position", title: name(issue), stance, text: summary };
      return { record, agents: [statedBy ?? party], on: statedOn, shown };
    }
    case "statement": {
      const { speaker, origin, text, form, on } = record;
      const who = speaker ?? origin;
      if (who === undefined) return undefined;
      return {
        record,
        agents: [who],
        on,
        shown: { kind: "statement", text, form: form === "quote" ? "quote" : "claim" },
      };
    }
    case "event": {
      const { participants = [], status, when } = record;
      if (!hasBegun(status)) return undefined;
      const present = participants.filter(({ attendance = "attended" }) => wasThere.has(attendance));
      return {
        record,
        agents: present.map(({ agent }) => agent),
        on: when,
        shown: { kind: "event", title: record.name },
      };
    }
    case "proposal":
      return { record, agents: record.by ?? [], on: record.on, shown: { kind: "proposal", title: record.name } };
    default:
      return undefined;
  }
}

/** Who walked out was there before. */
const wasThere: ReadonlySet<string> = new Set(["attended", "walked-out"]);
