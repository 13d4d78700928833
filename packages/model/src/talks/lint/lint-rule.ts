import type { Dossier, DossierRecord, Id, IsoDate, Reference, SourceRecord } from "../../generated/types.js";
import type { Rule } from "../check/rule.js";
import type { RecordOf } from "../records.js";
import type { SourceText } from "./text/source-text.js";

export interface PlacedReference {
  path: string;
  reference: Reference;
}

export interface PlacedText {
  path: string;
  text: string;
}

/** What a rule can look up in a dossier. */
export interface LintContext {
  /** Every old id in it is replaced by the current one. */
  dossier: Dossier;
  asOf: IsoDate;
  /** All records but the deprecated ones. */
  current: readonly DossierRecord[];
  currentOf<K extends DossierRecord["kind"]>(kind: K): readonly RecordOf<K>[];
  recordOf(id: Id): DossierRecord | undefined;
  sourceOf(reference: Reference): SourceRecord | undefined;
  /** Who said first what a record says; see `origins`. */
  originsOf(record: DossierRecord): readonly string[];
  /** All references of a record, including those of its terms, obstacles and definitions. */
  referencesOf(record: DossierRecord): readonly PlacedReference[];
  /** Every text of a record that readers see, including quotes. */
  proseOf(record: DossierRecord): readonly PlacedText[];
  /** The text of a reference's source, if it was given. */
  textOf(reference: Reference): SourceText | undefined;
  /** All texts that were given, by the id of their source. */
  texts: ReadonlyMap<Id, SourceText>;
  /** All rules, by name. */
  rules: ReadonlyMap<string, LintRule>;
  /** The rules that each record has broken so far. The rules on acceptances run last, so they see all of them. */
  found: ReadonlyMap<Id, ReadonlySet<string>>;
}

/** A rule that an editor follows or answers before publication. */
export interface LintRule extends Rule<LintContext> {
  /** A `warning` must be fixed or answered before publication; a `notice` is worth a look. */
  severity: "warning" | "notice";
  /** Finds more, or anything at all, when the texts of sources are given. */
  readsTexts?: true;
}
