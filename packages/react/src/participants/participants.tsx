import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type {
  ParticipantsBlock,
  ShownMember,
  ShownPart,
  ShownParty,
  ShownPerson,
  ShownRole,
} from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDetails } from "../rich-text/details.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { inClauses, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";

export type ParticipantsProps = BlockProps<ParticipantsBlock>;

/** Who is who in the talks: each party with its people, and these with their roles in time. */
export function Participants(props: ParticipantsProps): ReactElement | null {
  return renderTalks(props, "participants", renderParticipants);
}

export function renderParticipants(block: ParticipantsBlock, context: RenderContext): ReactElement {
  const parties = block.entries ?? [];
  const named = parties.filter(isOnlyAName);
  const list = parties.filter((party) => !isOnlyAName(party)).map((party) => renderParty(party, context));
  const parts = [
    list.length === 0 ? null : element("div", { className: "bgr-participants__list" }, list),
    named.length === 0 ? null : renderNamed(named, context),
  ];
  return section(block, "bgr-participants", context, element(Fragment, null, parts));
}

/** Parties that are only named somewhere. One with a correction gets an entry of its own. */
const isOnlyAName = ({ onlyNamed, people, members, bodies, details, reliability }: ShownParty): boolean =>
  onlyNamed === true &&
  people === undefined &&
  members === undefined &&
  bodies === undefined &&
  details === undefined &&
  reliability?.notices === undefined;

/** One line for all of them is easier to read than a card for each name. */
function renderNamed(parties: readonly ShownParty[], context: RenderContext): ReactElement {
  const names = inClauses(
    parties.map(({ id, name }) => createElement("span", { id: id === "" ? undefined : id }, name)),
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
  const { id, name, type, bodies = [], members = [], people = [], parts = [] } = party;
  const { talks } = context.labels;
  return element("div", { className: "bgr-participants__party", id: id === "" ? undefined : id }, [
    heading(context.level + 1, "bgr-block__title", name),
    type === undefined ? null : <p className="bgr-participants__type">{say(talks.partyType[type], context)}</p>,
    ...parts.map((part) => renderPart(part, context)),
    bodies.length === 0 ? null : labelled(say(talks.bodies, context), listWords(bodies, context.lang)),
    members.length === 0 ? null : labelled(say(talks.members, context), renderMembers(party, context)),
    renderDetails(party.details, context),
    people.length === 0 ? null : renderPeople(people, party, context),
    renderEvidence(party, context),
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
      ...(person.parts ?? []).map((part) => renderPart(part, context)),
      renderDetails(person.details, context),
      restsOnTheSame(person, party) ? null : renderEvidence(person, context),
    ]),
  );
  return element("ul", { className: "bgr-participants__people" }, items);
}

/** Sources that a person shares with the party are shown once, under the party. */
function restsOnTheSame({ sources = [], reliability }: ShownPerson, party: ShownParty): boolean {
  if (reliability?.notices !== undefined || reliability?.confirmed !== undefined) return false;
  return sources.every(({ id }) => id !== undefined && party.sources?.some((source) => source.id === id));
}

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
