import { newestVersion } from "./schema-shape.js";

/** Why a dossier of this version cannot be read; undefined where it can. Newer fields would be taken for mistakes. */
export function newerVersion(version: unknown): string | undefined {
  const number = Number(version);
  if (!Number.isInteger(number) || number <= newestVersion) return undefined;
  return `The dossier is written for version ${number} of the record; this reads up to ${newestVersion}. Update @backgrounder/cli.`;
}
