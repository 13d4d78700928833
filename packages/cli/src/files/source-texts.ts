import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Id } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { readBytes } from "./read-bytes.js";
import { mostOfAnInput } from "./read-input.js";

/**
 * The texts of a dossier's sources. A file belongs to the source with the `sha256` of its bytes, whatever it is called,
 * so that a text that was changed later is never taken for the one that the editor read. A file that cannot be read is
 * passed over: how many references could not be looked up is said in the end.
 */
export async function sourceTexts(dossier: Dossier, folder: string): Promise<Map<Id, string>> {
  const sources = new Map<string, Id[]>();
  for (const record of dossier.records) {
    if (record.kind !== "source" || record.sha256 === undefined) continue;
    sources.set(record.sha256, [...(sources.get(record.sha256) ?? []), record.id]);
  }
  const texts = new Map<Id, string>();
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size > mostOfAnInput) continue;
    const bytes = await readBytes(file, mostOfAnInput).catch(() => undefined);
    if (bytes === undefined) continue;
    const ids = sources.get(createHash("sha256").update(bytes).digest("hex")) ?? [];
    for (const id of ids) texts.set(id, new TextDecoder().decode(bytes));
  }
  return texts;
}
