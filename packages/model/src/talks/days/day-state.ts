import { certaintiesIn } from "../certainties.js";
import type { Clocks } from "../clocks.js";
import { withContext } from "../context.js";
import type { Certainty } from "../day.js";
import type { DossierIndex } from "../dossier-index.js";
import type { Version } from "../record-versions.js";

/** What decides which records a day has, and how they read. Each record has its place in all of the lists. */
export interface DayState {
  /** The last days of what was asked for. */
  clocks: Clocks;
  versions: readonly (Version | undefined)[];
  certainties: readonly (Certainty | undefined)[];
  isShown: readonly boolean[];
}

export function stateOn(index: DossierIndex, clocks: Clocks): DayState {
  const versions = index.versions.map((own) => own.on(clocks));
  const certaintyAt = certaintiesIn(versions, index, clocks);
  const certainties = versions.map((_, place) => certaintyAt(place));
  return { clocks, versions, certainties, isShown: withContext(versions, index, certainties) };
}
