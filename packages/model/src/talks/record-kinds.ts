import type { DossierRecord } from "../generated/types.js";
import type { RecordOf } from "./records.js";
import { sinceItsAnswer, sinceItsDay, sinceItsInterval, untilItsSuccessor, type Validity } from "./valid-at.js";

export type RecordKind = DossierRecord["kind"];

interface KindRule<R extends DossierRecord> {
  validAt: Validity<R>;
  /** It is shown because a record that is shown names it; its own dates do not decide. */
  isContext: boolean;
  /** It is the editors' work, so a new one is not an event in the world: an issue, a question, a contradiction found. */
  isEditorial: boolean;
  /** Readers learn something about the talks from a new one. That a source or a party is now named is not news. */
  isNews: boolean;
}

const context = { validAt: sinceItsInterval, isContext: true, isEditorial: true, isNews: false };
const fact = { validAt: sinceItsInterval, isContext: false, isEditorial: false, isNews: true };

/** What the queries need to know about each kind. A new kind does not compile until it has its line. */
const rules: { [K in RecordKind]: KindRule<RecordOf<K>> } = {
  party: context,
  person: context,
  issue: context,
  term: context,
  source: { ...fact, isNews: false },
  question: { ...context, validAt: sinceItsAnswer, isContext: false },
  conflict: { ...fact, isEditorial: true },
  event: fact,
  scenario: fact,
  position: { ...fact, validAt: untilItsSuccessor },
  proposal: { ...fact, validAt: sinceItsDay },
  statement: { ...fact, validAt: sinceItsDay },
};

export const kindRules = rules as Record<RecordKind, KindRule<DossierRecord>>;
