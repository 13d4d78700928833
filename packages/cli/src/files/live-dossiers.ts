import { stat } from "node:fs/promises";
import { hasErrors, publishable } from "@backgrounder/dossier";
import { dossierEmbeds, type Embeds } from "@backgrounder/embed/handler";
import type { Dossier } from "@backgrounder/model/talks";
import { printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { inputsOf, openDossier } from "./open-dossier.js";

/** A dossier of a path, with how its files were when it was read. */
interface Live {
  path: string;
  dossier: Dossier;
  state: string;
}

/** How often files are looked at, at most, in milliseconds. */
const pause = 1_000;

/**
 * The dossiers of these paths, read again when one of their files has changed. One that then has errors stays as it was,
 * and the terminal says so: readers get the last good state.
 */
export async function liveDossiers(given: readonly { path: string; dossier: Dossier }[]): Promise<Embeds> {
  let lives = await Promise.all(
    given.map(async ({ path, dossier }): Promise<Live> => ({ path, dossier, state: await stateOf(path) })),
  );
  let embeds = embedsOf(lives);
  let looked = performance.now();
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const next = await Promise.all(lives.map(readAgain));
    if (next.some((live, index) => live.dossier !== lives[index]?.dossier)) embeds = embedsOf(next);
    lives = next;
    looked = performance.now();
    looking = undefined;
  };
  return {
    async find(name, day) {
      if (performance.now() - looked > pause) await (looking ??= look());
      return embeds.find(name, day);
    },
    names: () => embeds.names?.() ?? [],
  };
}

const embedsOf = (lives: readonly Live[]): Embeds => dossierEmbeds(lives.map(({ dossier }) => publishable(dossier)));

async function readAgain(live: Live): Promise<Live> {
  const state = await stateOf(live.path);
  if (state === live.state) return live;
  const open = await openDossier(live.path);
  if (open.dossier !== undefined && !hasErrors(open)) return { ...live, dossier: open.dossier, state };
  printError(
    `${printable(live.path)}: changed, and has errors now. The last good state stays. Run: backgrounder check\n`,
  );
  return { ...live, state };
}

/** Different as soon as a file is written, added or removed. */
async function stateOf(path: string): Promise<string> {
  try {
    const files = await inputsOf(path);
    const stats = await Promise.all(files.map((file) => stat(file)));
    return stats.map(({ mtimeMs, size }, index) => `${files[index]} ${mtimeMs} ${size}`).join("\n");
  } catch {
    return "";
  }
}
