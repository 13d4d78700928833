import type { Dossier, Id } from "../../generated/types.js";
import { recordsOf } from "../records.js";

/**
 * Claims that say in harder words what another one of a dossier says: they are shown in their dispute only.
 * What one person said grows harder as it is passed on, and the weakest wording is the one that can be relied on.
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
