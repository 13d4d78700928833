import { z } from "zod";
import { Attendance, Checked, EventStatus, Id, IsoDate, When } from "../common.js";
import { RichText } from "../rich-text.js";

export const Reference = z
  .object({
    source: Id,
    intent: z
      .enum([
        "citesAsEvidence",
        "containsAssertionFrom",
        "includesQuotationFrom",
        "confirms",
        "disputes",
        "qualifies",
        "corrects",
        "updates",
      ])
      .exactOptional()
      .describe("CiTO; default `citesAsEvidence`."),
    locator: z.string().exactOptional().describe("Where in the source: a page, a paragraph, a line."),
  })
  .meta({ id: "Reference", title: "Reference", description: "Which source carries this, and in what sense (CiTO)." });

const record = {
  id: Id,
  name: z.string(),
  references: z.array(Reference).exactOptional(),
};

export const Party = z
  .object({
    kind: z.literal("party"),
    ...record,
    type: z.enum(["state", "bloc", "organisation", "coalition", "body", "publisher", "collective-speaker"]),
    aliases: z.array(z.string()).exactOptional(),
  })
  .meta({
    id: "Party",
    title: "Party",
    description: "Who takes part or speaks as one (PA-X party, Popolo Organization).",
  });

export const Role = z
  .object({
    role: z.string().describe("Popolo Membership `role`: `President`."),
    organisation: Id,
    onBehalfOf: Id.exactOptional().describe("The party spoken for, where it is another (Popolo `on_behalf_of`)."),
    from: IsoDate.exactOptional(),
    until: IsoDate.exactOptional(),
    wordsOfSource: z.string().exactOptional().describe("The title as a source gives it, where it differs."),
  })
  .meta({ id: "Role", title: "Role" });

export const Person = z
  .object({ kind: z.literal("person"), ...record, roles: z.array(Role) })
  .meta({ id: "Person", title: "Person", description: "A person with roles in time (Popolo Person)." });

export const Participant = z
  .object({
    agent: Id.describe("A party or a person."),
    capacity: z.enum(["party", "mediator", "guarantor", "host", "observer", "accompanying"]).exactOptional(),
    attendance: Attendance.exactOptional(),
  })
  .meta({ id: "Participant", title: "Participant" });

export const TalksEvent = z
  .object({
    kind: z.literal("event"),
    ...record,
    type: z.enum(["meeting", "round", "milestone", "publication"]),
    status: EventStatus,
    when: When.exactOptional().describe("Left out where no source says."),
    place: z.string().exactOptional(),
    summary: RichText.exactOptional().describe("In our own words."),
    participants: z.array(Participant).exactOptional(),
    participantsComplete: z.boolean().exactOptional(),
  })
  .meta({
    id: "TalksEvent",
    title: "TalksEvent",
    description: "A meeting, a round, a milestone, a publication of a text (schema.org Event).",
  });

export const SourceRecord = z
  .object({
    kind: z.literal("source"),
    ...record,
    title: z.string().exactOptional().describe("Its headline, as published; `name` is what we call it."),
    publisher: z.string().exactOptional(),
    author: z.string().exactOptional(),
    url: z.string().exactOptional(),
    published: When.exactOptional(),
    completeness: z
      .enum(["full", "partial", "truncated"])
      .exactOptional()
      .describe("ninjs `representationtype`, and cut off."),
    note: RichText.exactOptional(),
  })
  .meta({ id: "SourceRecord", title: "SourceRecord", description: "A published text that facts were taken from." });

export const Statement = z
  .object({
    kind: z.literal("statement"),
    ...record,
    form: z.enum(["claim", "quote"]),
    text: RichText.describe("A quote in its exact words; a claim in ours."),
    speaker: Id.exactOptional().describe("Party or person; left out where the source names none."),
    origin: Id.exactOptional().describe("Who said it first, where the speaker relays it."),
    on: When.exactOptional(),
    about: z.array(Id).exactOptional().describe("Events, parties or persons."),
    restates: Id.exactOptional().describe("The same claim of the same origin in weaker words, which is what is shown."),
  })
  .meta({ id: "Statement", title: "Statement", description: "That somebody said it; not that it is so." });

export const DossierRecord = z
  .discriminatedUnion("kind", [Party, Person, TalksEvent, SourceRecord, Statement])
  .meta({ id: "DossierRecord", title: "DossierRecord", description: "One record of the talks, told apart by `kind`." });

export const Dossier = z
  .object({
    kind: z.literal("dossier"),
    ...record,
    question: z.string().describe("What the dossier answers, in neutral words."),
    lang: z.string(),
    asOf: IsoDate,
    checked: Checked.exactOptional(),
    notice: z.string().exactOptional().describe("Printed wherever it is shown: `demonstration`, `analysis`."),
    records: z.array(DossierRecord).describe("In any order; they refer to each other by id."),
  })
  .meta({ id: "Dossier", title: "Dossier", description: "The record of one negotiation, its references by id." });
