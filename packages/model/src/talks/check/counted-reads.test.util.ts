import type { Dossier, DossierRecord } from "../../generated/types.js";

/** How often fields of a dossier's records are read by `work`: a measure of work that no busy machine changes. */
export function readsOf(dossier: Dossier, work: (watched: Dossier) => unknown): number {
  let reads = 0;
  const watched = dossier.records.map(
    (record): DossierRecord =>
      new Proxy(record, {
        get(target, field, receiver) {
          reads++;
          return Reflect.get(target, field, receiver) as unknown;
        },
      }),
  );
  work({ ...dossier, records: watched });
  return reads;
}
