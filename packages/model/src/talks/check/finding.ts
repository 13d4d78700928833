import type { Dossier, Id } from "../../generated/types.js";

/** What is wrong with a dossier, where, why and how to mend it. */
export interface Finding {
  /** The name of the rule. */
  rule: string;
  /** An `error` makes the dossier unusable; a `warning` is an editor's to answer. */
  severity: "error" | "warning";
  record: Id;
  /** From the record: `terms[1].numerator`; empty for the record as a whole. */
  path: string;
  message: string;
}

export type Complaint = Pick<Finding, "record" | "path" | "message">;

/** One rule: its name, why there is one, how to mend what it finds, and the finding. Pure. */
export interface Rule {
  name: string;
  why: string;
  fix: string;
  find(dossier: Dossier): Complaint[];
}
