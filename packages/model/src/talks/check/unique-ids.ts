import type { Id } from "../../generated/types.js";
import type { CheckRule, Violation } from "./rule.js";

/** Ids in use and ids that moved are one name space: an address that led somewhere must never lead elsewhere. */
export const uniqueIds: CheckRule = {
  name: "unique-ids",
  severity: "error",
  reason: "A link to a record must lead to that one for good.",
  fix: "Mint another id for the newer record. An id that was published is kept: list it in `moved` of the record that it leads to now.",
  find(dossier) {
    const holders = new Map<Id, Id>([[dossier.id, dossier.id]]);
    return dossier.records.flatMap((record) =>
      [record.id, ...(record.moved ?? [])].flatMap((id, index): Violation[] => {
        const path = index === 0 ? "id" : `moved[${index - 1}]`;
        const holder = holders.get(id);
        holders.set(id, record.id);
        if (holder !== undefined)
          return [{ record: record.id, path, message: `"${id}" already leads to "${holder}". Mint another id.` }];
        if (id.split(":")[0] === record.kind) return [];
        return [
          {
            record: record.id,
            path,
            message: `The id of a ${record.kind} begins with "${record.kind}:". Mint another id.`,
          },
        ];
      }),
    );
  },
};
