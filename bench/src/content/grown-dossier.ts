import { portWages } from "@backgrounder/model/examples";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";

const ids = /"((?:party|issue|source|position|statement|event|conflict):[^"]+)"/g;

/** Talks of the past: so a day, or a fortnight, is about a few of them, as it is in a record that was kept for years. */
const years = 40;

/**
 * The example's records over and over, each time with ids of their own, so that every reference leads somewhere, and a
 * year of their own; in order of id, as a dossier is built.
 */
export function grownDossier(size: number): Dossier {
  const text = JSON.stringify(portWages.records);
  const records: DossierRecord[] = [];
  for (let copy = 0; records.length < size; copy++) {
    const renamed = text
      .replace(ids, (_, id: string) => `"${id}-${copy}"`)
      .replace(/\b20\d\d(?=-\d\d)/g, (year) => String(Number(year) - (copy % years)));
    records.push(...(JSON.parse(renamed) as DossierRecord[]));
  }
  return { ...portWages, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
