import type { Id, Position } from "../generated/types.js";
import type { Clocks } from "./clocks.js";
import { both, hasCome, type Certainty } from "./day.js";
import type { DossierIndex } from "./dossier-index.js";
import { knownFrom } from "./known/known-from.js";
import { validityOf } from "./record-kinds.js";
import type { Version } from "./record-versions.js";
import type { ValidityContext } from "./valid-at.js";

type Versions = readonly (Version | undefined)[];

/** For each version, at its place, whether it belongs to the day on its own account. */
export function certaintiesOf(versions: Versions, index: DossierIndex, clocks: Clocks): (Certainty | undefined)[] {
  const successors = successorsIn(versions);
  const context: ValidityContext = {
    knownFrom: (record) => knownFrom(record, index.sources, index.whole),
    successorsOf: (id) => {
      const known = successors.get(id)?.filter((one) => hasCome(index.knownFrom(one), clocks.knownAt) !== undefined);
      return (known ?? []).map(({ whole }) => whole as Position);
    },
  };
  return versions.map((version) => {
    if (version === undefined) return undefined;
    const { whole } = version;
    // A conflict is known as soon as two of its members are, unless it says otherwise.
    const isDerived = whole.kind === "conflict" && whole.knownFrom === undefined;
    const known = isDerived ? "certain" : hasCome(index.knownFrom(version), clocks.knownAt);
    return known && both(known, validityOf(whole.kind)(whole, clocks.validAt, context));
  });
}

/** Versions of positions by the position that they supersede. */
function successorsIn(versions: Versions): Map<Id, Version[]> {
  const successors = new Map<Id, Version[]>();
  for (const version of versions) {
    if (version?.whole.kind !== "position" || version.whole.supersedes === undefined) continue;
    const { supersedes } = version.whole;
    const others = successors.get(supersedes);
    if (others === undefined) successors.set(supersedes, [version]);
    else others.push(version);
  }
  return successors;
}
