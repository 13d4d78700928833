import { fill } from "../../labels/fill.js";
import type { ParticipantsBlock, ShownPart, ShownParty, ShownPerson, ShownRole } from "../../generated/types.js";
import { listWords } from "../../labels/list-words.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

export function participantsText({ entries = [] }: ParticipantsBlock, context: TextContext): string {
  return paragraphs(entries.map((one) => partyText(one, context)));
}

function partyText(entry: ShownParty, context: TextContext): string {
  const { name, type, bodies = [], members = [], people = [] } = entry;
  const { talks } = context.labels;
  return lines(
    type === undefined ? name : `${name} (${talks.partyType[type]})`,
    partsText(entry.parts, context),
    bodies.length === 0 ? "" : `${talks.bodies} ${listWords(bodies, context.lang)}`,
    members.length === 0 ? "" : `${talks.members} ${membersText(entry, context)}`,
    (entry.details ?? []).map((one) => plainText(one)),
    groundsText(entry, context),
    people.map((one) => personText(one, context)),
  );
}

function membersText({ members = [], membersComplete }: ShownParty, context: TextContext): string {
  const names = inClauses(
    members.map((one) => inLine([one.name, timeText(one, context)], context)),
    context,
  );
  return membersComplete === false ? `${names} ${context.labels.andOthers}` : names;
}

function personText(entry: ShownPerson, context: TextContext): string {
  const held = inClauses(
    entry.roles.map((one) => roleText(one, context)),
    context,
  );
  return lines(
    `– ${withColon([entry.name, held || undefined], context)}`,
    partsText(entry.parts, context).map((line) => `  ${line}`),
    (entry.details ?? []).map((one) => `  ${plainText(one)}`),
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
