import type {
  ParticipantsBlock,
  ShownMember,
  ShownPart,
  ShownParty,
  ShownPerson,
  ShownRole,
} from "../../generated/types.js";
import { fill } from "../../labels/fill.js";
import { listWords } from "../../labels/list-words.js";
import { baseFields, when } from "../cleaning/base.js";
import { flag, id, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { inClauses, inLine, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { dayText, grounds, groundsText } from "./shown.js";

const part = objectOf<ShownPart>({
  capacity: oneOf(["party", "mediator", "guarantor", "host", "observer", "witness", "accompanying"]),
  events: listOf(words),
});

const time = { from: when, until: when };
const role = objectOf<ShownRole>({ role: words }, { organisation: words, wordsOfSource: words, ...time });
const member = objectOf<ShownMember>({ name: words }, time);

/** Somebody whose roles cannot be read is still somebody. */
const roles: typeof listOfRoles = (value, diagnostics) =>
  Array.isArray(value) && value.length === 0 ? [] : (listOfRoles(value, diagnostics) ?? []);
const listOfRoles = listOf(role);

const person = objectOf<ShownPerson>({ name: words, roles }, { parts: listOf(part), ...grounds });

const party = objectOf<ShownParty>(
  { id, name: words },
  {
    type: oneOf(["state", "bloc", "organisation", "coalition", "body", "publisher", "collective-speaker"]),
    bodies: listOf(words),
    members: listOf(member),
    onlyNamed: flag,
    membersComplete: flag,
    people: listOf(person),
    parts: listOf(part),
    ...grounds,
  },
);

export const participantsBlock = objectOf<ParticipantsBlock>(
  { id, widget: oneOf(["participants"]), entries: listOf(party) },
  baseFields,
);

export function participantsText({ entries = [] }: ParticipantsBlock, context: TextContext): string {
  return paragraphs(...entries.map((one) => partyText(one, context)));
}

function partyText(entry: ShownParty, context: TextContext): string {
  const { name, type, bodies = [], members = [], people = [] } = entry;
  const { talks } = context.labels;
  return lines(
    type === undefined ? name : `${name} (${talks.partyType[type]})`,
    ...partsText(entry.parts, context),
    bodies.length === 0 ? "" : `${talks.bodies} ${listWords(bodies, context.lang)}`,
    members.length === 0 ? "" : `${talks.members} ${membersText(entry, context)}`,
    groundsText(entry, context),
    ...people.map((one) => personText(one, context)),
  );
}

function membersText({ members = [], membersComplete }: ShownParty, context: TextContext): string {
  const names = inClauses(
    members.map((one) => inLine([one.name, timeText(one, context)], context)),
    context,
  );
  return membersComplete === true ? names : `${names} ${context.labels.andOthers}`;
}

function personText(entry: ShownPerson, context: TextContext): string {
  const held = inClauses(
    entry.roles.map((one) => roleText(one, context)),
    context,
  );
  return lines(
    `– ${[entry.name, held].filter(Boolean).join(": ")}`,
    ...partsText(entry.parts, context).map((line) => `  ${line}`),
    groundsText(entry, context).replace(/^(?=.)/gm, "  "),
  );
}

function roleText({ role: name, organisation, wordsOfSource, ...span }: ShownRole, context: TextContext): string {
  const words = wordsOfSource === undefined ? "" : `(${fill(context.labels.talks.inSource, { words: wordsOfSource })})`;
  return [inLine([name, organisation, timeText(span, context)], context), words].filter(Boolean).join(" ");
}

function timeText({ from, until }: Pick<ShownRole, "from" | "until">, context: TextContext): string {
  const { talks } = context.labels;
  return [
    from && fill(talks.from, { date: dayText(from, context) }),
    until && fill(talks.until, { date: dayText(until, context) }),
  ]
    .filter(Boolean)
    .join(" ");
}

const partsText = (parts: readonly ShownPart[] = [], context: TextContext): string[] =>
  parts.map(({ capacity, events }) => `${context.labels.talks.capacity[capacity]} ${inClauses(events, context)}`);
