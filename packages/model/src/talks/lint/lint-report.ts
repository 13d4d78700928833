import type { Diagnostic } from "../../diagnostic.js";
import type { Accepted, Id, IsoDate } from "../../generated/types.js";

export interface LintOptions {
  /** The day of the review: anything planned for an earlier day is overdue. */
  asOf: IsoDate;
  /** The texts of sources, as far as you have them, by the id of the source's record. */
  texts?: ReadonlyMap<Id, string>;
}

/** A diagnostic that an editor has answered in the record, with a reason and a name. */
export type AcceptedDiagnostic = Diagnostic & { accepted: Accepted };

export interface LintReport {
  /** What is still open. Each has a `record`, `reason` and `fix`. */
  diagnostics: Diagnostic[];
  accepted: AcceptedDiagnostic[];
  /** How many references could not be checked, because the text of their source was not given. */
  uncheckedReferences: number;
}
