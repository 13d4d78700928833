import { plainText } from "../../../article/text/plain-text.js";
import type { DossierRecord, Issue } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";

/** Figures have a rule of their own. Parties, people, issues and terms state no facts, but what became of an issue is one. */
export const factWithoutSource: LintRule = {
  name: "fact-without-source",
  severity: "warning",
  reason: "Without a source, a claim is the newsroom's own, and no one can check it.",
  fix: "Add a reference to the source that says it. If there is none, leave the record out.",
  find({ current, referencesOf }) {
    return current.flatMap((record) => {
      if (record.kind === "issue") return unsourcedSteps(record);
      if (!isFact(record) || referencesOf(record).length > 0) return [];
      return [{ record: record.id, path: "references", message: `${inQuotes(record.name)} has no source.` }];
    });
  },
};

const unsourcedSteps = ({ id, name, references, steps = [] }: Issue): Violation[] =>
  steps.flatMap((step, index) =>
    references === undefined && step.references === undefined
      ? [{ record: id, path: `steps[${index}]`, message: `No source says that ${inQuotes(name)} is ${step.step}.` }]
      : [],
  );

function isFact(record: DossierRecord): boolean {
  switch (record.kind) {
    case "event":
    case "proposal":
    case "scenario":
      return true;
    case "statement":
      return record.figure === undefined;
    case "position":
      return record.silence === undefined;
    case "question":
      return !isCited(record.answer) && plainText(record.answer).trim() !== "";
    default:
      return false;
  }
}

/** An answer may cite its sources within its text. */
const isCited = (answer: Extract<DossierRecord, { kind: "question" }>["answer"]): boolean =>
  typeof answer !== "string" && answer.some(({ markDefs = [] }) => markDefs.some(({ _type }) => _type === "cite"));
