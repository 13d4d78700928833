import type { Accepted, Dossier, DossierRecord, Id, IsoDate, Reference, SourceRecord } from "../../generated/types.js";
import type { Complaint } from "../check/finding.js";
import type { RecordOf } from "../records.js";
import type { SourceText } from "./text/source-text.js";

export interface LintOptions {
  /** The day on which somebody asks: what is planned for an earlier one is overdue. */
  asOf: IsoDate;
  /** The text of each source that is at hand, by the id of the source's record. */
  texts?: ReadonlyMap<Id, string>;
}

/** What an editor should see, where, why and how to mend it. */
export interface LintFinding extends Complaint {
  rule: string;
  /** A `warning` must be answered before publication, a `notice` is worth a look. */
  severity: "warning" | "notice";
  why: string;
  fix: string;
}

/** A finding that an editor has answered in the record, with a reason and a name. */
export type AcceptedFinding = LintFinding & { accepted: Accepted };

export interface LintReport {
  findings: LintFinding[];
  accepted: AcceptedFinding[];
  /** References whose words could not be looked up, since the text of their source was not given. */
  uncheckedReferences: number;
}

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

/** One rule: what it is called, why there is one, how to mend what it finds, and the finding. Pure. */
export interface LintRule {
  name: string;
  severity: LintFinding["severity"];
  why: string;
  fix: string;
  /** Finds more, or anything at all, in sources whose text was given. */
  readsTexts?: true;
  find(context: LintContext): Complaint[];
}
