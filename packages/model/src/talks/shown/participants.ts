import type {
  Id,
  Party,
  Person,
  RichText,
  Role,
  ShownParty,
  ShownPart,
  ShownPerson,
  ShownRole,
  Reference,
} from "../../generated/types.js";
import type { View } from "../as-of.js";
import { hasCome } from "../day.js";
import { recordsOf } from "../records.js";
import { labelsFor } from "../../labels/labels.js";
import { factsIn, type Facts } from "./facts/facts.js";
import { mandateFacts } from "./facts/mandate-facts.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { actsIn, type Acts } from "./agents/acts.js";
import { grouped } from "./agents/grouped.js";
import { unnamedIn } from "./agents/unnamed-agents.js";

export interface ParticipantsOptions {
  /** Only these parties; if left out, all except publishers without people. */
  parties?: readonly Id[];
}

/** What is worked out once for the whole list. */
interface ListContext {
  view: View;
  lookUp: LookUp;
  facts: Facts;
  /** The party that a body belongs to in the end, or the party itself. */
  rootOf(id: Id): Id;
  partsOf(agents: readonly Id[]): { parts?: ShownPart[] };
  active: ReadonlySet<Id>;
  acts: Acts;
  /** By party: the bodies within it, and the people with a role in it or in one of them. */
  bodies: ReadonlyMap<Id, readonly Party[]>;
  people: ReadonlyMap<Id, readonly Person[]>;
}

/**
 * Who is who on a day: parties with their people, and the people with their roles and what they said or did last. Who
 * said or did most comes first, then who has a position or takes part in an event, then by name. Those that nothing
 * names are here, too: they are on no other page. A role that has not begun is left out; one that ended says when.
 */
export function participants(view: View, { parties }: ParticipantsOptions = {}): ShownParty[] {
  const unnamed = unnamedIn(view);
  const all = [...recordsOf(view.dossier, "party"), ...unnamed.filter((one) => one.kind === "party")];
  const people = [...recordsOf(view.dossier, "person"), ...unnamed.filter((one) => one.kind === "person")];
  const lookUp = lookUpIn(view);
  const active = activeIn(view);
  const rootOf = rootsOf(all);
  const context: ListContext = {
    view,
    lookUp,
    facts: factsIn(lookUp, labelsFor(view.dossier.lang)),
    rootOf,
    partsOf: partsIn(view, lookUp),
    active,
    acts: actsIn(view, lookUp),
    bodies: grouped(all, ({ id }) => (rootOf(id) === id ? [] : [rootOf(id)])),
    people: grouped(people, ({ roles }) => roles.map((role) => rootOf(speaksFor(role)))),
  };
  const isActive = ({ id }: ShownParty): boolean => active.has(id);
  const actsOf = new Map(all.map(({ id }) => [id, context.acts.countOf(agentsOf(id, context))]));
  const countOf = ({ id }: ShownParty): number => actsOf.get(id) ?? 0;
  const shown = all
    .filter(({ id }) => context.rootOf(id) === id)
    .map((party) => shownParty(party, context))
    .filter(({ type, people: own }) => type !== "publisher" || own !== undefined)
    .toSorted(
      (a, b) =>
        countOf(b) - countOf(a) || Number(isActive(b)) - Number(isActive(a)) || a.name.localeCompare(b.name, "en"),
    );
  const unattached = people.filter(({ roles }) => roles.length === 0).map((person) => alone(person, context));
  const everyone = [...shown, ...unattached];
  if (parties === undefined) return everyone;
  const byId = new Map(everyone.toReversed().map((party) => [party.id, party]));
  return parties.flatMap((id) => byId.get(id) ?? []);
}

/** A party, the bodies within it, and the people who speak for either. */
const agentsOf = (party: Id, { bodies, people }: ListContext): Id[] => [
  party,
  ...(bodies.get(party) ?? []).map(({ id }) => id),
  ...(people.get(party) ?? []).map(({ id }) => id),
];

function rootsOf(parties: readonly Party[]): (id: Id) => Id {
  const above = new Map(parties.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf] as const])));
  const there = new Set(parties.map(({ id }) => id));
  return (id) => {
    const passed = new Set<Id>();
    let root = id;
    for (let next = above.get(root); next !== undefined && there.has(next); next = above.get(root)) {
      if (passed.has(next)) return id;
      passed.add(next);
      root = next;
    }
    return root;
  };
}

/** Parties and people that have a position or take part in an event. */
function activeIn({ dossier }: View): ReadonlySet<Id> {
  return new Set([
    ...recordsOf(dossier, "position").map(({ party }) => party),
    ...recordsOf(dossier, "event").flatMap(({ participants: present = [] }) => present.map(({ agent }) => agent)),
  ]);
}

/** In which capacity someone took part; that a party took part as a party is in the timeline already. */
function partsIn({ dossier }: View, { name }: LookUp): (agents: readonly Id[]) => { parts?: ShownPart[] } {
  const taken = recordsOf(dossier, "event").flatMap(({ id, participants: present = [] }) =>
    present.flatMap(({ agent, capacity }) =>
      capacity === undefined || capacity === "party" ? [] : [{ agent, capacity, event: name(id) }],
    ),
  );
  const order = new Map(taken.map((part, index) => [part, index]));
  const byAgent = grouped(taken, ({ agent }) => [agent]);
  return (agents) => {
    const events = new Map<ShownPart["capacity"], Set<string>>();
    const own = agents.flatMap((agent) => byAgent.get(agent) ?? []);
    for (const { capacity, event } of own.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
      events.set(capacity, (events.get(capacity) ?? new Set()).add(event));
    const parts = [...events].map(([capacity, names]) => ({ capacity, events: [...names] }));
    return parts.length === 0 ? {} : { parts };
  };
}

function shownParty(party: Party, context: ListContext): ShownParty {
  const { id, name, type, members, membersComplete, references } = party;
  const { lookUp, partsOf, active } = context;
  const own = (context.people.get(id) ?? []).flatMap((person) => shownPerson(person, id, context) ?? []);
  const bodies = context.bodies.get(id) ?? [];
  return {
    id,
    name,
    type,
    ...(bodies.length > 0 && { bodies: bodies.map((body) => body.name) }),
    ...(members && { members: members.map(({ party: member, ...time }) => ({ name: lookUp.name(member), ...time })) }),
    ...(membersComplete !== undefined && { membersComplete }),
    ...detailsOf(party, context, bodies),
    ...(own.length > 0 && { people: own }),
    ...(![id, ...bodies.map((body) => body.id)].some((agent) => active.has(agent)) && { onlyNamed: true }),
    ...context.acts.lastOf([id, ...bodies.map((body) => body.id)]),
    ...partsOf([id, ...bodies.map((body) => body.id)]),
    ...lookUp.reliability(id),
    ...lookUp.sources(
      withMandates(
        references,
        [party, ...bodies].flatMap(({ mandates = [] }) => mandates),
      ),
    ),
  };
}

const withMandates = (references: readonly Reference[] = [], mandates: Party["mandates"] = []): Reference[] => [
  ...references,
  ...mandates.flatMap((mandate) => mandate.references ?? []),
];

function detailsOf(
  { aliases, mandates }: Party | Person,
  { facts }: ListContext,
  bodies: readonly Party[] = [],
): { details?: RichText[] } {
  const details = [
    ...facts.list("aliases", aliases),
    ...mandateFacts(mandates, facts),
    ...bodies.flatMap((body) => mandateFacts(body.mandates, facts, body.name)),
  ];
  return details.length === 0 ? {} : { details };
}

const speaksFor = ({ onBehalfOf, organisation }: Role): Id => onBehalfOf ?? organisation;

/** A person as a member of a party; undefined where none of the roles is in it. */
function shownPerson(person: Person, party: Id, context: ListContext): ShownPerson | undefined {
  const { lookUp, partsOf, rootOf, view } = context;
  const roles = person.roles
    .filter(({ from }) => from === undefined || hasCome(from, view.clocks.validAt) !== undefined)
    .filter((role) => rootOf(speaksFor(role)) === party);
  if (roles.length === 0) return undefined;
  return {
    name: person.name,
    roles: roles.map((role) => shownRole(role, party, lookUp)),
    ...detailsOf(person, context),
    ...context.acts.lastOf([person.id]),
    ...partsOf([person.id]),
    ...lookUp.reliability(person.id),
    ...lookUp.sources(withMandates(person.references, person.mandates)),
  };
}

function shownRole({ role, organisation, from, until, wordsOfSource }: Role, party: Id, { name }: LookUp): ShownRole {
  return {
    role,
    ...(organisation !== party && { organisation: name(organisation) }),
    ...(from && { from }),
    ...(until && { until }),
    ...(wordsOfSource !== undefined && { wordsOfSource }),
  };
}

function alone(person: Person, context: ListContext): ShownParty {
  const { id, name, references } = person;
  const { lookUp, partsOf } = context;
  return {
    id,
    name,
    ...detailsOf(person, context),
    ...context.acts.lastOf([id]),
    ...partsOf([id]),
    ...lookUp.reliability(id),
    ...lookUp.sources(withMandates(references, person.mandates)),
  };
}
