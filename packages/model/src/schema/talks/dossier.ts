import { z } from "zod";
import { Checked, Id, IsoDate } from "../common.js";
import { Conflict } from "./conflict.js";
import { TalksEvent } from "./event.js";
import { Issue } from "./issue.js";
import { Party } from "./party.js";
import { Person } from "./person.js";
import { Position } from "./position.js";
import { Proposal } from "./proposal.js";
import { QuestionRecord } from "./question.js";
import { ScenarioRecord } from "./scenario.js";
import { SourceRecord } from "./source.js";
import { Statement } from "./statement.js";
import { Term } from "./term.js";

export const DossierRecord = z
  .discriminatedUnion("kind", [
    Party,
    Person,
    TalksEvent,
    Issue,
    Position,
    Proposal,
    Statement,
    ScenarioRecord,
    Term,
    SourceRecord,
    Conflict,
    QuestionRecord,
  ])
  .meta({ id: "DossierRecord", title: "DossierRecord", description: "One record of the talks, told apart by `kind`." });

export const Dossier = z
  .object({
    kind: z.literal("dossier"),
    schemaVersion: z.literal(1).describe("The version of this form; a reader of an older version refuses a newer one."),
    id: Id,
    name: z.string().describe("What the talks are called."),
    question: z.string().describe("What the dossier answers, in neutral words."),
    lang: z.string().describe("BCP 47: the language that it is written in."),
    asOf: IsoDate.describe("The day up to which the talks are recorded."),
    checked: Checked.exactOptional().describe("Who last looked through the whole, and when."),
    reviewBy: IsoDate.exactOptional().describe("The day on which somebody should look again."),
    notice: z.string().exactOptional().describe("Printed wherever it is shown: `demonstration`, `analysis`."),
    records: z.array(DossierRecord).describe("In any order; they refer to each other by id."),
  })
  .meta({
    id: "Dossier",
    title: "Dossier",
    description: "The record of one negotiation (PA-X process), its references by id.",
  });
