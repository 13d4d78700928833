import { z } from "zod";
import { Id, Source, When } from "../common.js";
import { Participant } from "./event.js";
import { Party } from "./party.js";
import { ShownStanding } from "./shown-standing.js";

export const ShownPart = z
  .object({
    capacity: Participant.shape.capacity.unwrap(),
    events: z.array(z.string()).describe("The names of the events."),
  })
  .meta({ id: "ShownPart", title: "ShownPart", description: "In which capacity somebody took part in what." });

export const ShownRole = z
  .object({
    role: z.string(),
    organisation: z
      .string()
      .exactOptional()
      .describe("Left out where it is the party that the person is listed under."),
    from: When.exactOptional(),
    until: When.exactOptional().describe("First day on which the role is no longer held."),
    wordsOfSource: z.string().exactOptional().describe("The title as a source gives it, where it differs."),
  })
  .meta({ id: "ShownRole", title: "ShownRole" });

export const ShownPerson = z
  .object({
    name: z.string(),
    roles: z.array(ShownRole),
    parts: z.array(ShownPart).exactOptional(),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "ShownPerson", title: "ShownPerson" });

export const ShownMember = z
  .object({ name: z.string(), from: When.exactOptional(), until: When.exactOptional() })
  .meta({ id: "ShownMember", title: "ShownMember" });

export const ShownParty = z
  .object({
    id: Id,
    name: z.string(),
    type: Party.shape.type.exactOptional().describe("Left out of a person who belongs to no party."),
    bodies: z.array(z.string()).exactOptional().describe("Offices and assemblies within it that the record names."),
    members: z.array(ShownMember).exactOptional(),
    onlyNamed: z
      .boolean()
      .exactOptional()
      .describe("It neither holds a position nor takes part in anything; something else names it."),
    membersComplete: z.boolean().exactOptional().describe("False or left out: others may belong to it."),
    people: z.array(ShownPerson).exactOptional(),
    parts: z.array(ShownPart).exactOptional(),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({
    id: "ShownParty",
    title: "ShownParty",
    description: "A party and its people, each with roles in time, ready to be drawn.",
  });
