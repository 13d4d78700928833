import { fill } from "../../labels/fill.js";
import type {
  ParticipantsBlock,
  ShownAct,
  ShownPart,
  ShownParty,
  ShownPerson,
  ShownRole,
} from "../../generated/types.js";
import { needsObject } from "../../argument-error.js";
import { labelsArgument, needsObjects } from "../../labels/label-arguments.js";
import { listWords } from "../../labels/list-words.js";
import { phrase, phraseText, type Phrase } from "../../labels/phrase.js";
import { quoted } from "../../labels/quoted.js";
import type { Labels } from "../../languages/labels.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

export function participantsText({ entries = [], size }: ParticipantsBlock, context: TextContext): string {
  if (size === "line") return involvedText(entries, context);
  const named = entries.filter(hasOnlyAName).map((one) => namesOf(one).join(" "));
  return paragraphs(
    entries.filter((one) => !hasOnlyAName(one)).map((one) => partyText(one, context)),
    named.length === 0 ? "" : `${context.labels.talks.alsoNamed} ${inClauses(named, context)}`,
  );
}

/** Whether all that is known of a party is its names and its sources. Such parties share one line. */
export function hasOnlyAName(party: ShownParty): boolean {
  needsObject(party, "hasOnlyAName", "party", "an entry of a block of participants");
  const { people, members, bodies, details = [], parts, last, reliability } = party;
  return (
    [people, members, bodies, parts, last].every((one) => one === undefined) &&
    details.every((one, index) => index === 0 && typeof one === "string") &&
    reliability?.notices === undefined
  );
}

/** The name of a party of which no more is known, and its other names: `United Nations` and `(Also called: UN)`. */
export function namesOf(party: ShownParty): string[] {
  needsObject(party, "namesOf", "party", "an entry of a block of participants");
  const { name, details: [others] = [] } = party;
  return typeof others === "string" ? [name, `(${others})`] : [name];
}

/** The names of those that said or did something, the most active first; of all, where nobody did. */
export function involved(entries: readonly ShownParty[]): string[] {
  needsObjects(entries, "involved", "entries");
  const active = entries.filter(({ last, people = [] }) => [{ last }, ...people].some((one) => one.last !== undefined));
  return (active.length > 0 ? active : entries).map(({ name }) => name);
}

const involvedText = (entries: readonly ShownParty[], { labels, lang }: TextContext): string =>
  fill(labels.talks.involved, { name: listWords(involved(entries), lang) });

/** What somebody did, in words that need no name: `Took part: Second round.` Positions and statements need none. */
export function actWords(act: ShownAct, labels: Labels): Phrase | undefined {
  needsObject(act, "actWords", "act", "an act");
  const { kind, title = "" } = act;
  const { talks } = labelsArgument(labels, "actWords");
  return kind === "event" || kind === "proposal" ? phrase(talks.acts[kind], { name: title }) : undefined;
}

function actText(act: ShownAct | undefined, context: TextContext): string {
  if (act === undefined) return "";
  const { labels, lang } = context;
  const { kind, title, stance, text, form, on } = act;
  const done = actWords(act, labels);
  const head = kind === "position" ? inLine([title, stance && labels.talks.stance[stance]], context) : undefined;
  const words = text && (form === "quote" ? quoted(plainText(text), lang) : plainText(text));
  return lines(
    withColon([on && dayText(on, context), head, done && phraseText(done, labels.dates), words], context),
    groundsText(act, context),
  );
}

function partyText(entry: ShownParty, context: TextContext): string {
  const { name, type, bodies = [], members = [], people = [] } = entry;
  const { talks } = context.labels;
  return lines(
    type === undefined ? name : `${name} (${talks.partyType[type]})`,
    actText(entry.last, context),
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
    actText(entry.last, context).replace(/^(?=.)/gm, "  "),
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
