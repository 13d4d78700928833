import type { Dossier } from "../../generated/types.js";
import type { View } from "../as-of.js";

/** Dossiers that were copied and frozen here, so that they need not be read again. */
const dossiers = new WeakSet<object>();

/** Views of such dossiers that were given out, and our own. */
const views = new WeakMap<object, View>();

export const isFrozenDossier = (value: object): value is Dossier => dossiers.has(value);

/** Freezes a dossier that has been read, and remembers it. */
export function keepFrozen(dossier: Dossier): void {
  dossiers.add(frozen(dossier));
}

/** Our own view, where it is one of a frozen dossier. */
export const frozenView = (value: object): View | undefined => views.get(value);

/** Freezes what a view of a frozen dossier shares with every answer that is made from it. */
export function keepFrozenView(view: View): void {
  if (!isFrozenDossier(view.whole)) return;
  frozen(view.dossier);
  for (const own of view.recordViews.values()) frozen(own);
}

/** A view to give to a caller. A map cannot be frozen, so the caller of a frozen dossier has one of their own. */
export function viewToGive(view: View): View {
  if (!isFrozenDossier(view.whole)) return view;
  const given = Object.freeze({
    ...view,
    clocks: Object.freeze({ ...view.clocks }),
    recordViews: new Map(view.recordViews),
  });
  views.set(given, view);
  return given;
}

/** Frozen to its last field. What is frozen already is so to its last field as well. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key of Object.keys(value)) frozen((value as Record<string, unknown>)[key]);
  return value;
}
