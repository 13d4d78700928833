import type { Position } from "../generated/types.js";
import type { Clocks } from "./clocks.js";
import { both, hasCome, type Certainty } from "./day.js";
import type { DossierIndex } from "./dossier-index.js";
import { knownFrom } from "./known/known-from.js";
import { validityOf } from "./record-kinds.js";
import type { Version } from "./record-versions.js";
import type { ValidityContext } from "./valid-at.js";

type Versions = readonly (Version | undefined)[];

/** Whether the version at a place belongs to the day on its own account. */
export function certaintiesIn(
  versions: Versions,
  index: DossierIndex,
  clocks: Clocks,
): (place: number) => Certainty | undefined {
  const isKnown = (version: Version): boolean => hasCome(index.knownFrom(version), clocks.knownAt) !== undefined;
  const context: ValidityContext = {
    knownFrom: (record) => knownFrom(record, index.sources, index.whole),
    successorsOf: (id) =>
      (index.successors.get(id) ?? none).flatMap((place) => {
        const version = versions[place];
        const position = version?.whole as Position | undefined;
        return position?.supersedes === id && isKnown(version as Version) ? [position] : [];
      }),
  };
  return (place) => {
    const version = versions[place];
    if (version === undefined) return undefined;
    const { whole } = version;
    // A conflict is known as soon as two of its members are, unless it says otherwise.
    const isDerived = whole.kind === "conflict" && whole.knownFrom === undefined;
    const known = isDerived ? "certain" : hasCome(index.knownFrom(version), clocks.knownAt);
    return known && both(known, validityOf(whole.kind)(whole, clocks.validAt, context));
  };
}

const none: readonly number[] = [];
