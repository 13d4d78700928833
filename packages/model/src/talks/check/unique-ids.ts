import type { DossierRecord, Id } from "../../generated/types.js";
import type { CheckRule, Violation } from "./rule.js";
import { withArticle } from "./wording.js";

/** Current ids and moved ids share one name space: a published address must never lead to another record later. */
export const uniqueIds: CheckRule = {
  name: "unique-ids",
  severity: "error",
  reason: "Pages and links refer to a record by its id, so an id must lead to the same record for good.",
  fix: "Give the newer record another id. If the id was published before, keep it: list it in `moved` of the record that it leads to now.",
  find(dossier) {
    const holders = new Map<Id, Id>([[dossier.id, dossier.id]]);
    const found: Violation[] = [];
    const add = (id: Id, { id: record, kind }: DossierRecord, path: string): void => {
      const message = faultOf(id, kind, holders.get(id));
      holders.set(id, record);
      if (message !== undefined) found.push({ record, path, message });
    };
    for (const record of dossier.records) {
      add(record.id, record, "id");
      record.moved?.forEach((id, index) => add(id, record, `moved[${index}]`));
    }
    return found;
  },
};

function faultOf(id: Id, kind: DossierRecord["kind"], holder: Id | undefined): string | undefined {
  if (holder !== undefined) return `"${id}" already leads to "${holder}". Choose another id.`;
  if (id.startsWith(`${kind}:`)) return undefined;
  return `The id of ${withArticle(kind)} must begin with "${kind}:". Choose another id.`;
}
