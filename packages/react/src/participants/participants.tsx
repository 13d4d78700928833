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
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { heading } from "../drawing/heading.js";
import { inClauses, inLine, say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { section } from "../section/section.js";
import { drawGrounds } from "../provenance/grounds.js";

export type ParticipantsProps = BlockProps<ParticipantsBlock>;

/** Who is who in the talks: each party with its people, and these with their roles in time. */
export function Participants(props: ParticipantsProps): ReactElement | null {
  return drawTalks(props, "participants", drawParticipants);
}

export function drawParticipants(block: ParticipantsBlock, drawing: Drawing): ReactElement {
  const parties = block.entries ?? [];
  const named = parties.filter(isOnlyAName);
  const list = parties.filter((party) => !isOnlyAName(party)).map((party) => drawParty(party, drawing));
  const parts = [
    list.length === 0 ? null : element("div", { className: "bgr-participants__list" }, list),
    named.length === 0 ? null : drawNamed(named, drawing),
  ];
  return section(block, "bgr-participants", drawing, element(Fragment, null, parts));
}

/** Parties about which we know only that something names them; a correction is more than that. */
const isOnlyAName = ({ onlyNamed, people, members, bodies, standing }: ShownParty): boolean =>
  onlyNamed === true &&
  people === undefined &&
  members === undefined &&
  bodies === undefined &&
  standing?.notices === undefined;

/** A card for a name alone would say less than a line for all of them. */
function drawNamed(parties: readonly ShownParty[], drawing: Drawing): ReactElement {
  const names = inClauses(
    parties.map(({ id, name }) => createElement("span", { id: id === "" ? undefined : id }, name)),
    drawing,
  );
  const sources = new Map(
    parties.flatMap((party) => party.sources ?? []).map((source) => [source.id ?? source.title, source]),
  );
  return element("div", { className: "bgr-participants__named" }, [
    labelled(say(drawing.labels.talks.alsoNamed, drawing), element("span", null, names)),
    drawGrounds({ sources: [...sources.values()] }, drawing),
  ]);
}

function drawParty(party: ShownParty, drawing: Drawing): ReactElement {
  const { id, name, type, bodies = [], members = [], people = [], parts = [] } = party;
  const { talks } = drawing.labels;
  return element("div", { className: "bgr-participants__party", id: id === "" ? undefined : id }, [
    heading(drawing.level + 1, "bgr-block__title", name),
    type === undefined ? null : <p className="bgr-participants__type">{say(talks.partyType[type], drawing)}</p>,
    ...parts.map((part) => drawPart(part, drawing)),
    bodies.length === 0 ? null : labelled(say(talks.bodies, drawing), listWords(bodies, drawing.lang)),
    members.length === 0 ? null : labelled(say(talks.members, drawing), drawMembers(party, drawing)),
    people.length === 0 ? null : drawPeople(people, party, drawing),
    drawGrounds(party, drawing),
  ]);
}

const drawPart = ({ capacity, events }: ShownPart, drawing: Drawing): ReactElement =>
  labelled(say(drawing.labels.talks.capacity[capacity], drawing), element(Fragment, null, inClauses(events, drawing)));

/** Where nobody says that these are all, others may belong to it. */
function drawMembers({ members = [], membersComplete }: ShownParty, drawing: Drawing): ReactElement {
  const words = inClauses(
    members.map((member) => element(Fragment, null, inLine([member.name, drawTime(member, drawing)], drawing))),
    drawing,
  );
  const others = membersComplete === true ? [] : [" ", say(drawing.labels.andOthers, drawing)];
  return element("span", null, [...words, ...others]);
}

function drawPeople(people: readonly ShownPerson[], party: ShownParty, drawing: Drawing): ReactElement {
  const items = people.map((person) =>
    element("li", { className: "bgr-participants__person" }, [
      createElement("strong", { className: "bgr-participants__name" }, person.name),
      ...person.roles.map((role) => drawRole(role, drawing)),
      ...(person.parts ?? []).map((part) => drawPart(part, drawing)),
      restsOnTheSame(person, party) ? null : drawGrounds(person, drawing),
    ]),
  );
  return element("ul", { className: "bgr-participants__people" }, items);
}

/** What a person shares with the party is said once, under the party. */
function restsOnTheSame({ sources = [], standing }: ShownPerson, party: ShownParty): boolean {
  if (standing?.notices !== undefined || standing?.confirmed !== undefined) return false;
  return sources.every(({ id }) => id !== undefined && party.sources?.some((source) => source.id === id));
}

/** The title that a source gives is in the source's words, and is shown beside ours. */
function drawRole(role: ShownRole, drawing: Drawing): ReactElement {
  const { inSource } = drawing.labels.talks;
  const { wordsOfSource } = role;
  const title: ReactNode[] = inLine([role.role, role.organisation], drawing);
  if (wordsOfSource !== undefined) {
    title.push(" (", say(phrase(inSource, { words: wordsOfSource }), drawing), ")");
  }
  const words = element(Fragment, null, title);
  return element("p", { className: "bgr-participants__role" }, inLine([words, drawTime(role, drawing)], drawing));
}

function drawTime({ from, until }: Pick<ShownMember, "from" | "until">, drawing: Drawing): ReactNode {
  const { talks } = drawing.labels;
  if (from === undefined && until === undefined) return undefined;
  return element(Fragment, null, [
    from && say(phrase(talks.from, { date: { date: from } }), drawing),
    from && until ? " " : "",
    until && say(phrase(talks.until, { date: { date: until } }), drawing),
  ]);
}
