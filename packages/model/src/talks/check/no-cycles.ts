import type { DossierRecord, Id } from "../../generated/types.js";
import { walkTo } from "../field-path.js";
import type { CheckRule, Violation } from "./rule.js";

/** Fields that say "this comes after that", or "this belongs to that". */
const chains = [
  "supersedes",
  "partOf",
  "parent",
  "basedOn[]",
  "dependsOn[]",
  "restates",
  "previousVersion",
  "sideDealTo",
];

export const noCycles: CheckRule = {
  name: "no-cycles",
  severity: "error",
  reason: "A record cannot come after itself or be part of itself: such a chain never ends.",
  fix: "Check the links in the message against the sources, and remove the one that is wrong.",
  find({ records }) {
    return chains.flatMap((chain) => cyclesIn(chain, records));
  },
};

function cyclesIn(chain: string, records: readonly DossierRecord[]): Violation[] {
  const next = linksOf(chain, records);
  const done = new Set<Id>();
  return [...next.keys()].flatMap((id): Violation[] => {
    const cycle = cycleFrom(id, next, done);
    if (cycle === undefined) return [];
    const path = chain.replace("[]", "");
    return [
      { record: id, path, message: `This leads back to itself: ${cycle.join(" → ")}. Remove one of these links.` },
    ];
  });
}

/** What each record names in this field. Records without it are not part of any chain. */
function linksOf(chain: string, records: readonly DossierRecord[]): Map<Id, Id[]> {
  const walk = walkTo(chain);
  const links = new Map<Id, Id[]>();
  let from: Id = "";
  const add = (id: unknown): void => {
    const others = links.get(from);
    if (others === undefined) links.set(from, [id as Id]);
    else others.push(id as Id);
  };
  for (const record of records) {
    from = record.id;
    walk(record, add);
  }
  return links;
}

/** Uses no recursion, so that a chain of any length can be followed. Visits each record once. */
function cycleFrom(start: Id, next: ReadonlyMap<Id, readonly Id[]>, done: Set<Id>): Id[] | undefined {
  if (done.has(start)) return undefined;
  const path: { id: Id; rest: Id[] }[] = [{ id: start, rest: [...(next.get(start) ?? [])] }];
  const onPath = new Set<Id>([start]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const id = top.rest.shift();
    if (id === undefined) {
      done.add(top.id);
      onPath.delete(top.id);
      path.pop();
    } else if (onPath.has(id)) {
      for (const step of path) done.add(step.id);
      return [...path.map((step) => step.id).slice(path.findIndex((step) => step.id === id)), id];
    } else if (!done.has(id)) {
      onPath.add(id);
      path.push({ id, rest: [...(next.get(id) ?? [])] });
    }
  }
  return undefined;
}
