import { z } from "zod";
import { Id, When } from "../common.js";
import { record } from "./record.js";

export const Role = z
  .object({
    role: z.string().describe("What is held: `President` (Popolo Membership `role`)."),
    organisation: Id.describe("The party in which the role is held (Popolo Membership `organization`)."),
    onBehalfOf: Id.exactOptional().describe("The party spoken for, where it is another (Popolo `on_behalf_of`)."),
    from: When.exactOptional().describe("First day of it (Popolo `start_date`)."),
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
    roles: z.array(Role).describe("What the person is, and was; empty where no source says (Popolo `memberships`)."),
  })
  .meta({ id: "Person", title: "Person", description: "A person with roles in time (Popolo Person)." });
