import type { Id } from "../../generated/types.js";
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
    return dossier.records.flatMap((record) =>
      [record.id, ...(record.moved ?? [])].flatMap((id, index): Violation[] => {
        const path = index === 0 ? "id" : `moved[${index - 1}]`;
        const holder = holders.get(id);
        holders.set(id, record.id);
        if (holder !== undefined)
          return [{ record: record.id, path, message: `"${id}" already leads to "${holder}". Choose another id.` }];
        if (id.split(":")[0] === record.kind) return [];
        return [
          {
            record: record.id,
            path,
            message: `The id of ${withArticle(record.kind)} must begin with "${record.kind}:". Choose another id.`,
          },
        ];
      }),
    );
  },
};
