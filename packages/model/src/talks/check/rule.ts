import type { Diagnostic } from "../../diagnostic.js";
import type { Dossier, Id } from "../../generated/types.js";

/** One place in a record that breaks a rule. */
export interface Violation {
  /** The id of the record, or of the dossier itself. */
  record: Id;
  /** From the record: `terms[1].numerator`; empty for the record as a whole. */
  path: string;
  /** What is wrong, in one or two sentences. */
  message: string;
}

/** A rule that reads `Subject` and reports every place that breaks it. Pure. */
export interface Rule<Subject> {
  /** In kebab-case: `source-older-than-fact`. */
  name: string;
  severity: Diagnostic["severity"];
  /** Why there is such a rule, in one or two sentences. */
  reason: string;
  /** How to fix what it finds. */
  fix: string;
  find(subject: Subject): Violation[];
}

/** A rule that every dossier must keep to be usable at all. */
export interface CheckRule extends Rule<Dossier> {
  severity: "error";
}

/** All that a rule finds, with the rule's own reason and fix. */
export const diagnose = <Subject>(rule: Rule<Subject>, subject: Subject): RuleDiagnostic[] =>
  rule.find(subject).map((violation) => {
    const { name, severity, reason, fix } = rule;
    return { rule: name, severity, ...violation, reason, fix };
  });

/** Rules always say which record they mean. */
export type RuleDiagnostic = Diagnostic & { record: Id };
