import type { Id, Party, Person, Statement } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { walkTo } from "../../field-path.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { holdsOffice } from "../text/offices.js";
import { inQuotes } from "../../check/wording.js";

/** A person who speaks for one of these is an official, not an expert. */
const official: ReadonlySet<Party["type"]> = new Set(["state", "bloc", "body", "coalition"]);

/** An expert is a person who is cited but does not speak for a party to the talks, or for an organisation of record. */
export const expertUnchecked: LintRule = {
  name: "expert-unchecked",
  severity: "warning",
  reason: "A title is part of the argument: readers trust a senior fellow because we call them one.",
  fix: "Look the person up with the organisation itself, correct `roles`, and set `checked` on the person. If no one can confirm the title, do not publish it.",
  find(context) {
    const people = context.currentOf("person").filter(({ checked }) => checked === undefined);
    if (people.length === 0) return [];
    const statements = context.currentOf("statement");
    const cited = new Set(statements.flatMap(voicesOf));
    const judging = new Set(statements.filter(isJudgement).flatMap(voicesOf));
    const atTable = partiesAtTable(context);
    return people.flatMap((person): Violation[] => {
      if (!cited.has(person.id)) return [];
      if (atTable.has(person.id) || person.roles.some((role) => isOfficial(role, atTable, context))) return [];
      if (!judging.has(person.id) && person.roles.some((role) => speaksForIt(role, context))) return [];
      return [{ record: person.id, path: "roles", message: messageOf(person, context) }];
    });
  },
};

const voicesOf = ({ speaker, origin }: Statement): Id[] => [speaker, origin].filter((id) => id !== undefined);

/** Cited for a judgement, even the head of an institute is an expert. */
const isJudgement = ({ genre }: Statement): boolean => genre === "analysis" || genre === "advice";

function speaksForIt({ role, organisation }: Person["roles"][number], { recordOf }: LintContext): boolean {
  const party = recordOf(organisation);
  return party?.kind === "party" && holdsOffice(role, [party.name, ...(party.aliases ?? [])]);
}

function isOfficial(
  { organisation, onBehalfOf }: Person["roles"][number],
  atTable: ReadonlySet<Id>,
  { recordOf }: LintContext,
): boolean {
  return [organisation, onBehalfOf].some((id) => {
    const party = id === undefined ? undefined : recordOf(id);
    return party?.kind === "party" && (official.has(party.type) || atTable.has(party.id));
  });
}

const seats = ["participants[].agent", "participants[].onBehalfOf", "by[]", "to[]", "party"].map(walkTo);

function partiesAtTable({ current }: LintContext): ReadonlySet<Id> {
  const named = new Set<Id>();
  for (const record of current) for (const walk of seats) walk(record, (id) => named.add(id as Id));
  return named;
}

function messageOf({ name, roles }: Person, { recordOf }: LintContext): string {
  const [first] = roles;
  if (first === undefined) return `${name} is cited, but the record does not say who that is.`;
  const organisation = recordOf(first.organisation)?.name ?? first.organisation;
  return `${name} is cited as ${inQuotes(first.wordsOfSource ?? first.role)}, ${organisation}, but no one has checked that.`;
}
