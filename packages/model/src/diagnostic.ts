import type { Id } from "./generated/types.js";

/** A place in a text. Lines and columns count from 1, in UTF-16 units; `length` is at least 1. */
export interface TextPlace {
  /** The name of the file; left out where the text has none. */
  file?: string;
  line: number;
  column: number;
  length: number;
}

/**
 * One thing to report about an article or a dossier. Cleaners, readers, `checkDossier`, `lintDossier`, `resolve` and
 * `extract` all report this type, so that one printer, one JSON form and one SARIF form serve them all.
 */
export interface Diagnostic {
  /** The name of the rule: `unknown-field`, `source-older-than-fact`. */
  rule: string;
  /**
   * `error`: something is left out, or the dossier cannot be used. `warning`: it is shown changed, or an editor must
   * answer it before publication. `notice`: worth a look.
   */
  severity: "error" | "warning" | "notice";
  /** What happened, in one or two sentences. */
  message: string;
  /** Why there is such a rule. */
  reason?: string;
  /** How to fix it. */
  fix?: string;
  /** The record that `path` starts from; left out: it starts from the article, the block or the dossier itself. */
  record?: Id;
  /** Where in the data: `items[2].answer`; empty for the whole. */
  path: string;
  /** Where in the text that it was read from. */
  place?: TextPlace;
}
