import type { Id, Person, ShownPositionCell } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { recordsOf } from "../records.js";
import { isWithdrawn } from "../reliability.js";

/** The proposals and statements of a party that speak to an issue, by name, so that a cell does not look empty. */
export function spokenToIn({ dossier }: View): (party: Id, issue: Id) => Pick<ShownPositionCell, "elsewhere"> {
  const parties = partiesOfPeople(recordsOf(dossier, "person"));
  const found = new Map<string, Set<string>>();
  const note = (agents: readonly Id[], about: readonly Id[], name: string): void => {
    for (const party of agents.flatMap((agent) => parties.get(agent) ?? [agent])) {
      for (const issue of about) {
        const key = `${party} ${issue}`;
        found.set(key, (found.get(key) ?? new Set()).add(name));
      }
    }
  };
  for (const proposal of recordsOf(dossier, "proposal")) {
    if (!isWithdrawn(proposal)) note(proposal.by ?? [], proposal.about ?? [], proposal.name);
  }
  for (const statement of recordsOf(dossier, "statement")) {
    const { speaker, about = [], name } = statement;
    if (speaker !== undefined && !isWithdrawn(statement)) note([speaker], about, name);
  }
  return (party, issue) => {
    const names = found.get(`${party} ${issue}`);
    return names === undefined ? {} : { elsewhere: [...names] };
  };
}

/** Who a person speaks for. */
const partiesOfPeople = (people: readonly Person[]): ReadonlyMap<Id, readonly Id[]> =>
  new Map(
    people
      .filter(({ roles }) => roles.length > 0)
      .map(({ id, roles }) => [id, roles.map(({ onBehalfOf, organisation }) => onBehalfOf ?? organisation)]),
  );
