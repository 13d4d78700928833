import { portWages } from "@backgrounder/model/examples";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";

const ids = /"((?:party|issue|source|position|statement|event|conflict):[^"]+)"/g;

/** The example's records over and over, each time with ids of their own, so that every reference leads somewhere; in order of id, as a dossier is built. */
export function grownDossier(size: number): Dossier {
  const text = JSON.stringify(portWages.records);
  const records: DossierRecord[] = [];
  for (let copy = 0; records.length < size; copy++) {
    const renamed = text.replace(ids, (_, id: string) => `"${id}-${copy}"`);
    records.push(...(JSON.parse(renamed) as DossierRecord[]));
  }
  return { ...portWages, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
