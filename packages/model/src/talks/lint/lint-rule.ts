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

/** What rules ask of a dossier. */
export interface LintContext {
  /** Ids that moved are followed in it. */
  dossier: Dossier;
  asOf: IsoDate;
  /** Records that the dossier stands by: all but those that are deprecated. */
  current: readonly DossierRecord[];
  currentOf<K extends DossierRecord["kind"]>(kind: K): readonly RecordOf<K>[];
  recordOf(id: Id): DossierRecord | undefined;
  sourceOf(reference: Reference): SourceRecord | undefined;
  /** Who a record rests on; see `origins`. */
  originsOf(record: DossierRecord): readonly string[];
  /** All references of a record, those of its terms, obstacles and definitions too. */
  referencesOf(record: DossierRecord): readonly PlacedReference[];
  /** What a reader of the page reads of a record, quotes among it. */
  proseOf(record: DossierRecord): readonly PlacedText[];
  /** The text of a reference's source, where it was given. */
  textOf(reference: Reference): SourceText | undefined;
  /** All texts that were given, by the id of their source. */
  texts: ReadonlyMap<Id, SourceText>;
  /** Every rule there is, by its name. */
  rules: ReadonlyMap<string, LintRule>;
  /** The rules that complained of a record so far; the rules on acceptances run last. */
  found: ReadonlyMap<Id, ReadonlySet<string>>;
}

/** A rule that an editor follows or answers before publication. */
export interface LintRule extends Rule<LintContext> {
  /** A `warning` must be fixed or answered before publication; a `notice` is worth a look. */
  severity: "warning" | "notice";
  /** Finds more, or anything at all, when the texts of sources are given. */
  readsTexts?: true;
}
