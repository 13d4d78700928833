import { kindTraits } from "../generated/kind-traits.js";
import type { DossierRecord } from "../generated/types.js";
import type { Certainty } from "./day.js";
import type { DossierIndex } from "./dossier-index.js";
import type { Version } from "./record-versions.js";

/**
 * Which records a view shows: those of the day; the parties, people, issues, terms and sources that they name; and
 * conflicts with at least two members that are shown.
 */
export function withContext(
  versions: readonly (Version | undefined)[],
  { placeOf, namesIn }: Pick<DossierIndex, "placeOf" | "namesIn">,
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
      for (const id of namesIn(version)) {
        const named = placeOf.get(id);
        const other = named === undefined ? undefined : versions[named];
        if (named !== undefined && other !== undefined && isNamedByOthers(other.record)) show(named);
      }
    }
  };
  for (const [place, version] of versions.entries()) {
    if (version === undefined || certainties[place] === undefined) continue;
    if (kindTraits[version.record.kind].shown.startsWith("by-itself")) showWithContext(place);
  }
  for (const [place, version] of versions.entries()) {
    if (version?.record.kind !== "conflict" || certainties[place] === undefined) continue;
    const shown = version.record.members.filter((id) => isShown[placeOf.get(id) ?? -1]);
    if (shown.length > 1) showWithContext(place);
  }
  return isShown;
}

const isNamedByOthers = ({ kind }: DossierRecord): boolean => kindTraits[kind].shown.endsWith("when-named");
