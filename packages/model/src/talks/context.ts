import type { Conflict } from "../generated/types.js";
import type { Certainty } from "./day.js";
import type { DossierIndex } from "./dossier-index.js";
import type { Version } from "./record-versions.js";

/**
 * Which records a view shows: those of the day; the parties, people, issues, terms and sources that they name; and
 * conflicts with at least two members that are shown.
 */
export function withContext(
  versions: readonly (Version | undefined)[],
  { placeOf, contextOf, byThemselves, conflicts }: DossierIndex,
  certainties: readonly (Certainty | undefined)[],
): boolean[] {
  const isShown = versions.map(() => false);
  // A list of the places still to follow: a recursion might be deeper than the stack allows.
  const waiting: number[] = [];
  const show = (place: number): void => {
    if (isShown[place] === true) return;
    isShown[place] = true;
    waiting.push(place);
  };
  const showWithContext = (first: number): void => {
    show(first);
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const version = versions[place];
      if (version === undefined) continue;
      for (const named of contextOf(version)) if (versions[named] !== undefined) show(named);
    }
  };
  for (const place of byThemselves) {
    if (versions[place] !== undefined && certainties[place] !== undefined) showWithContext(place);
  }
  for (const place of conflicts) {
    const conflict = versions[place]?.record as Conflict | undefined;
    if (conflict === undefined || certainties[place] === undefined) continue;
    const shown = conflict.members.filter((id) => isShown[placeOf.get(id) ?? -1]);
    if (shown.length > 1) showWithContext(place);
  }
  return isShown;
}
