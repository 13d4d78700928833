import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import {
  hasOnlyAName,
  involved,
  namesOf,
  type ParticipantsBlock,
  type ShownMember,
  type ShownPart,
  type ShownParty,
  type ShownPerson,
  type ShownRole,
} from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDetails } from "../rich-text/details.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { inClauses, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderAct } from "./act.js";

export type ParticipantsProps = BlockProps<ParticipantsBlock>;

/** Who is who in the talks: who acts most comes first, each with roles in time and what was said or done last. */
export function Participants(props: ParticipantsProps): ReactElement | null {
  return renderTalks(props, "participants", renderParticipants);
}

export function renderParticipants(block: ParticipantsBlock, context: RenderContext): ReactElement {
  const parties = block.entries ?? [];
  return section(
    block,
    "bgr-participants",
    context,
    <>
      {block.size === "line" ? renderInvolved(parties, context) : renderList(block, context)}
      {renderMore(block, "people", parties.length, context)}
    </>,
  );
}

const mostInBrief = 3;

/** Cards for those of whom there is something to say. In a box without a page of all, the others are folded. */
function renderList(block: ParticipantsBlock, context: RenderContext): ReactElement {
  const parties = block.entries ?? [];
  const named = parties.filter(hasOnlyAName);
  const cards = parties.filter((party) => !hasOnlyAName(party)).map((party) => renderParty(party, context));
  if (!isBrief(block)) return element(Fragment, null, [renderCards(cards), renderNamed(named, context)]);
  const others = [renderCards(cards.slice(mostInBrief)), renderNamed(named, context)];
  const isFolded = block.more === undefined && others.some((part) => part !== null);
  return element(Fragment, null, [
    renderCards(cards.slice(0, mostInBrief)),
    isFolded ? fold(say(context.labels.talks.moreOnThis, context), element(Fragment, null, others)) : null,
  ]);
}

const renderCards = (cards: readonly ReactElement[]): ReactElement | null =>
  cards.length === 0 ? null : element("div", { className: "bgr-participants__list" }, cards);

/** One sentence with the names. */
const renderInvolved = (parties: readonly ShownParty[], context: RenderContext): ReactElement => (
  <p className="bgr-text__p">
    {say(phrase(context.labels.talks.involved, { name: listWords(involved(parties), context.lang) }), context)}
  </p>
);

/** One line for all of them is easier to read than a card for each name. */
function renderNamed(parties: readonly ShownParty[], context: RenderContext): ReactElement | null {
  if (parties.length === 0) return null;
  const names = inClauses(
    parties.map((party) =>
      createElement("span", { id: party.id === "" ? undefined : party.id }, namesOf(party).join(" ")),
    ),
    context,
  );
  const sources = new Map(
    parties.flatMap((party) => party.sources ?? []).map((source) => [source.id ?? source.title, source]),
  );
  return element("div", { className: "bgr-participants__named" }, [
    labelled(say(context.labels.talks.alsoNamed, context), element("span", null, names)),
    renderEvidence({ sources: [...sources.values()] }, context),
  ]);
}

function renderParty(party: ShownParty, context: RenderContext): ReactElement {
  const { id, name, type, bodies = [], members = [], people = [], parts = [], last } = party;
  const { talks } = context.labels;
  return element("div", { className: "bgr-participants__party", id: id === "" ? undefined : id }, [
    heading(context.level + 1, "bgr-block__title", name),
    type === undefined ? null : <p className="bgr-participants__type">{say(talks.partyType[type], context)}</p>,
    renderAct(last, context),
    ...parts.map((part) => renderPart(part, context)),
    bodies.length === 0 ? null : labelled(say(talks.bodies, context), listWords(bodies, context.lang)),
    members.length === 0 ? null : labelled(say(talks.members, context), renderMembers(party, context)),
    renderDetails(party.details, context),
    people.length === 0 ? null : renderPeople(people, party, context),
    restsOnTheSame(party, [party.last]) ? null : renderEvidence(party, context),
  ]);
}

const renderPart = ({ capacity, events }: ShownPart, context: RenderContext): ReactElement =>
  labelled(say(context.labels.talks.capacity[capacity], context), element(Fragment, null, inClauses(events, context)));

/** "And others" only where a source says so. */
function renderMembers({ members = [], membersComplete }: ShownParty, context: RenderContext): ReactElement {
  const words = inClauses(
    members.map((member) => element(Fragment, null, inLine([member.name, renderTime(member, context)], context))),
    context,
  );
  const others = membersComplete === false ? [" ", say(context.labels.andOthers, context)] : [];
  return element("span", null, [...words, ...others]);
}

function renderPeople(people: readonly ShownPerson[], party: ShownParty, context: RenderContext): ReactElement {
  const items = people.map((person) =>
    element("li", { className: "bgr-participants__person" }, [
      createElement("strong", { className: "bgr-participants__name" }, person.name),
      ...person.roles.map((role) => renderRole(role, context)),
      renderAct(person.last, context),
      ...(person.parts ?? []).map((part) => renderPart(part, context)),
      renderDetails(person.details, context),
      restsOnTheSame(person, [party, person.last]) ? null : renderEvidence(person, context),
    ]),
  );
  return element("ul", { className: "bgr-participants__people" }, items);
}

/** Sources that the party or the line above has as well are shown once; a doubt is never left out. */
function restsOnTheSame(
  { sources = [], reliability }: ShownPerson | ShownParty,
  shown: readonly (Pick<ShownPerson, "sources"> | undefined)[],
): boolean {
  const { state, origins: _, ...more } = reliability ?? {};
  if (Object.keys(more).length > 0 || (state !== undefined && !undoubted.has(state))) return false;
  const there = new Set(shown.flatMap((one) => one?.sources ?? []).map(({ id }) => id));
  return sources.every(({ id }) => id !== undefined && there.has(id));
}

const undoubted: ReadonlySet<string> = new Set(["anonymous", "one-origin", "several-origins"]);

/** The title in the words of the source is shown beside ours. */
function renderRole(role: ShownRole, context: RenderContext): ReactElement {
  const { inSource } = context.labels.talks;
  const { wordsOfSource } = role;
  const title: ReactNode[] = inLine([role.role, role.organisation], context);
  if (wordsOfSource !== undefined) {
    title.push(" (", say(phrase(inSource, { words: wordsOfSource }), context), ")");
  }
  const words = element(Fragment, null, title);
  return element("p", { className: "bgr-participants__role" }, inLine([words, renderTime(role, context)], context));
}

function renderTime({ from, until }: Pick<ShownMember, "from" | "until">, context: RenderContext): ReactNode {
  const { talks } = context.labels;
  if (from === undefined && until === undefined) return undefined;
  return element(Fragment, null, [
    from && say(phrase(talks.from, { date: { date: from } }), context),
    from && until ? " " : "",
    until && say(phrase(talks.until, { date: { date: until } }), context),
  ]);
}
