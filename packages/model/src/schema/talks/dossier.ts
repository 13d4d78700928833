import { z } from "zod";
import { Checked, day, ownId } from "../common.js";
import { Answer } from "./answer.js";
import { constant, field, language, list, most, named, tag, text } from "../fields.js";
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
  .meta(named("DossierRecord", { title: "Record", help: "One record of the talks; `kind` says of what kind." }));

type RecordKind = z.infer<typeof DossierRecord>["kind"];

/** Every kind of record, in the order of the union. */
export const recordKinds = DossierRecord.options.map(({ shape }) => shape.kind.value) as [RecordKind, ...RecordKind[]];

export const Dossier = z
  .object({
    kind: tag("dossier", "Kind"),
    schemaVersion: constant(1, {
      title: "Version",
      help: "The version of the format. A program for an older version refuses a newer one.",
    }),
    id: ownId("dossier:security-guarantees", "Minted once, and kept when the name changes."),
    name: text({ title: "Name", help: "What the talks are called.", example: "Security guarantees for Ukraine" }),
    question: text({
      title: "Question",
      help: "What the dossier answers, in neutral words.",
      example: "Who would guarantee Ukraine’s security, and how?",
    }),
    standfirst: text({
      title: "Standfirst",
      help: "One sentence under the title that says what the talks are about on the day of `asOf`. Pages of earlier days do not show it.",
      example: "Who would protect Ukraine after a ceasefire, with what, and who agrees.",
    }).exactOptional(),
    answers: list(Answer, {
      title: "Answers",
      help: "What an editor answered to the question, each on a day; a page shows the latest of its day.",
    }).exactOptional(),
    lang: language({ title: "Language", help: "BCP 47: the language that it is written in." }),
    asOf: day({ title: "As of", help: "The day up to which the talks are recorded." }),
    checked: field(Checked, {
      title: "Checked",
      help: "Who last looked through the whole, and when.",
    }).exactOptional(),
    reviewBy: day({ title: "Review by", help: "The day on which somebody should look again." }).exactOptional(),
    notice: text({
      title: "Notice",
      help: "Printed wherever it is shown: `demonstration`, `analysis`.",
      example: "analysis",
    }).exactOptional(),
    records: list(DossierRecord, {
      title: "Records",
      help: "In any order; they refer to each other by id.",
      max: most.many,
      empty: "allowed",
    }),
  })
  .meta(
    named("Dossier", {
      title: "Dossier",
      help: "The record of one negotiation (PA-X process), its references by id.",
    }),
  );
