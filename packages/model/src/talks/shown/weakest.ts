import type { Dossier, Id } from "../../generated/types.js";
import { recordsOf } from "../records.js";

/**
 * Claims that repeat another claim of the dossier in harder words. They are shown in their dispute only: words grow
 * harder as they are passed on, and the weakest wording is the one to rely on.
 */
export function harderWordings(dossier: Dossier): ReadonlySet<Id> {
  const there = new Set(dossier.records.map(({ id }) => id));
  const harder = new Set<Id>();
  for (const { id, restates } of recordsOf(dossier, "statement"))
    if (restates !== undefined && there.has(restates)) harder.add(id);
  for (const { type, state, members } of recordsOf(dossier, "conflict")) {
    if (type !== "strength" || state === "resolved") continue;
    const [, ...others] = members.filter((id) => there.has(id));
    for (const id of others) harder.add(id);
  }
  return harder;
}
