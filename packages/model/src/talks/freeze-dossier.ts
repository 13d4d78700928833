import type { Dossier } from "../generated/types.js";
import { keepFrozen } from "./arguments/frozen.js";
import { readDossierArgument } from "./arguments/read-dossier.js";
import { indexOf } from "./dossier-index.js";

/**
 * A frozen copy of a dossier. Every function that takes a dossier copies and looks through it first, because the caller
 * may have changed it. This copy cannot change, so that is done once, and so is whatever was worked out for a day that is
 * asked for again. Use it where one dossier is asked more than once: for the pages of a site, or in a server.
 * @param call the name of your function, for the message.
 * @throws ArgumentError where `dossier` is not a dossier.
 */
export function freezeDossier(dossier: unknown, call = "freezeDossier"): Dossier {
  const own = readDossierArgument(dossier, typeof call === "string" ? call : "freezeDossier");
  keepFrozen(own);
  keepFrozen(indexOf(own).whole);
  return own;
}
