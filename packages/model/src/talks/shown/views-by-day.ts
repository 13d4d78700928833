import type { Dossier, IsoDate } from "../../generated/types.js";
import { viewAt, type View } from "../as-of.js";
import { clocksAt } from "../clocks.js";

export type ViewOf = (dossier: Dossier, day: IsoDate) => View;

/** Views that are each worked out once: the blocks of a page mostly show one day, and compare it with one other. */
export function viewsByDay(): ViewOf {
  const views = new Map<Dossier, Map<IsoDate, View>>();
  return (dossier, day) => {
    const ofDossier = views.get(dossier) ?? new Map<IsoDate, View>();
    const view = ofDossier.get(day) ?? viewAt(dossier, clocksAt(day, "resolve"));
    views.set(dossier, ofDossier.set(day, view));
    return view;
  };
}
