import type { Dossier } from "../../generated/types.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { viewAt, type View } from "../as-of.js";
import { clocksAt } from "../clocks.js";

/** A dossier as of its own day. */
export function viewOfDossier(given: Dossier, call: string): View {
  const dossier = readDossierArgument(given, call);
  return viewAt(dossier, clocksAt(dossier.asOf, call));
}
