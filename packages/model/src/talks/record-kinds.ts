import { kindTraits } from "../generated/kind-traits.js";
import type { DossierRecord } from "../generated/types.js";
import type { KindTraits } from "../shape.js";
import { sinceItsAnswer, sinceItsDay, sinceItsInterval, untilItsSuccessor, type Validity } from "./valid-at.js";

export type RecordKind = DossierRecord["kind"];

/** How each kind answers from which day it holds. `npm run generate` checks that the kind has the fields for it. */
const validities: { [H in KindTraits["holdsFrom"]]: Validity<never> } = {
  on: sinceItsDay,
  "as-of": sinceItsAnswer,
  valid: sinceItsInterval,
  state: untilItsSuccessor,
};

/** Whether a record is so on a day; undefined where it is not. */
export const validityOf = (kind: RecordKind): Validity<DossierRecord> =>
  validities[kindTraits[kind].holdsFrom] as Validity<DossierRecord>;

/** It is shown only because a record that is shown names it; its own dates do not decide. */
export const isContext = ({ kind }: DossierRecord): boolean => kindTraits[kind].shown === "when-named";
