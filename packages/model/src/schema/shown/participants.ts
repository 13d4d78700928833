import { z } from "zod";
import { date, ownId, sources } from "../common.js";
import { field, flag, list, named, oneOf, text } from "../fields.js";
import { Participant } from "../talks/event.js";
import { prose } from "../rich-text.js";
import { partyTypes } from "../talks/party.js";
import { Stance } from "../talks/position.js";
import { reliability } from "./shown-reliability.js";

const time = {
  from: date({ title: "From", help: "First day of it." }).exactOptional(),
  until: date({ title: "Until", help: "First day on which it no longer holds." }).exactOptional(),
};

export const ShownPart = z
  .object({
    capacity: Participant.shape.capacity.unwrap(),
    events: list(text({ title: "Event", help: "The name of one event.", example: "Second round of talks" }), {
      title: "Events",
      help: "The names of the events.",
    }),
  })
  .meta(named("ShownPart", { title: "Part", help: "In which capacity somebody took part in what." }));

const parts = list(ShownPart, { title: "Took part in", help: "By capacity." }).exactOptional();

export const ShownAct = z
  .object({
    kind: oneOf(["position", "statement", "event", "proposal"], {
      title: "Kind",
      help: "Of the record: somebody took a position, said something, took part in an event or made a proposal.",
    }),
    title: text({
      title: "Title",
      help: "The issue of a position, or the name of an event or proposal.",
      example: "Second round of talks",
    }).exactOptional(),
    stance: field(Stance, { title: "Stance", help: "Of a position." }).exactOptional(),
    text: prose({ title: "Text", help: "What was said or held." }).exactOptional(),
    form: oneOf(["claim", "quote"], {
      title: "Form",
      help: "Its sense, or its exact words.",
      fallback: "claim",
    }).exactOptional(),
    on: date({ title: "Date", help: "Left out where no source says." }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("ShownAct", { title: "Act", help: "What somebody said or did." }));

const last = field(ShownAct, { title: "Last act", help: "What it said or did last." }).exactOptional();

export const ShownRole = z
  .object({
    role: text({ title: "Role", help: "The office or task.", example: "President" }),
    organisation: text({
      title: "Organisation",
      help: "Left out where it is the party that the person is listed under.",
      example: "Foreign ministry",
    }).exactOptional(),
    ...time,
    wordsOfSource: text({
      title: "Words of the source",
      help: "The title as a source gives it, where it differs.",
      example: "Special Envoy",
    }).exactOptional(),
  })
  .meta(named("ShownRole", { title: "Role", help: "One role, for a time." }));

export const ShownPerson = z
  .object({
    name: text({ title: "Name", help: "As it is printed.", example: "Ada Muster" }),
    // Somebody whose roles cannot be read is still shown.
    roles: list(ShownRole, { title: "Roles", help: "Empty where no source says.", empty: "fallback" }),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "The mandate.",
    }).exactOptional(),
    last,
    parts,
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("ShownPerson", { title: "Person", help: "A person with roles in time." }));

export const ShownMember = z
  .object({ name: text({ title: "Name", help: "As it is printed.", example: "Norway" }), ...time })
  .meta(named("ShownMember", { title: "Member", help: "A member of a bloc or a coalition, for a time." }));

export const ShownParty = z
  .object({
    id: ownId("party:union", "The id of the party."),
    name: text({ title: "Name", help: "As it is printed.", example: "Dockers’ union" }),
    type: oneOf(partyTypes, {
      title: "Type",
      help: "Left out of a person who belongs to no party.",
    }).exactOptional(),
    bodies: list(text({ title: "Body", help: "One name.", example: "Parliament" }), {
      title: "Bodies",
      help: "Offices and assemblies within it that the record names.",
    }).exactOptional(),
    members: list(ShownMember, { title: "Members", help: "Of a bloc or a coalition." }).exactOptional(),
    onlyNamed: flag({
      title: "Only named",
      help: "It has no position and takes part in nothing; something else names it.",
    }).exactOptional(),
    membersComplete: flag({
      title: "Members complete",
      help: "False: others belong to it. Left out: no source says.",
    }).exactOptional(),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "Other names, and the mandate.",
    }).exactOptional(),
    people: list(ShownPerson, { title: "People", help: "Those who speak for it." }).exactOptional(),
    last,
    parts,
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(
    named("ShownParty", {
      title: "Party",
      help: "A party and its people, each with roles in time, ready to be shown.",
    }),
  );
