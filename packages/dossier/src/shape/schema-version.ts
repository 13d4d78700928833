import { newestVersion } from "./schema-shape.js";

/** Why a dossier of this version cannot be read; undefined if it can. An older reader would report newer fields as mistakes. */
export function newerVersion(version: unknown): string | undefined {
  const number = Number(version);
  if (!Number.isInteger(number) || number <= newestVersion) return undefined;
  return `This dossier uses version ${number} of the format. This program reads versions up to ${newestVersion}: update it.`;
}
