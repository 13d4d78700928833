import type { Dossier, Position, When } from "../../generated/types.js";
import { firstPublished } from "../known/carriers.js";
import { supports } from "../known/supports.js";
import { sourcesById } from "../origins.js";

/** When a position was stated, as far as it says so itself. */
export const ownDate = ({ valid, statedOn }: Position): When | undefined => valid?.from ?? statedOn;

/** When a position was stated; without a date of its own, the day on which its first source came out. */
export function positionDates(dossier: Dossier): (position: Position) => When | undefined {
  const sources = sourcesById(dossier);
  return (position) => ownDate(position) ?? firstPublished((position.references ?? []).filter(supports), sources);
}
