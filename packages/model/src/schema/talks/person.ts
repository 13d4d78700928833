import { z } from "zod";
import { Id, When } from "../common.js";
import { record } from "./record.js";

export const Role = z
  .object({
    role: z.string().describe("Popolo Membership `role`: `President`."),
    organisation: Id,
    onBehalfOf: Id.exactOptional().describe("The party spoken for, where it is another (Popolo `on_behalf_of`)."),
    from: When.exactOptional(),
    until: When.exactOptional().describe("First day on which the role is no longer held."),
    wordsOfSource: z.string().exactOptional().describe("The title as a source gives it, where it differs."),
  })
  .meta({
    id: "Role",
    title: "Role",
    description: "What somebody is in an organisation, for a time (Popolo Membership).",
  });

export const Person = z
  .object({
    kind: z.literal("person"),
    ...record,
    aliases: z.array(z.string()).exactOptional().describe("Other spellings (Popolo `other_names`)."),
    roles: z.array(Role),
  })
  .meta({ id: "Person", title: "Person", description: "A person with roles in time (Popolo Person)." });
