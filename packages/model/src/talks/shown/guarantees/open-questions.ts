import type { Dossier, DossierRecord, Id } from "../../../generated/types.js";
import { conflictsIn } from "../../conflicts.js";

/**
 * The questions about a record on which sources do not agree: it is itself one of the sides, or one of them is said
 * about it.
 */
export function openQuestionsIn(dossier: Dossier): (id: Id) => string[] {
  const questions = new Map<Id, string[]>();
  for (const { conflict, members } of conflictsIn(dossier)) {
    if (conflict.state !== "open") continue;
    for (const id of new Set(members.flatMap(subjectsOf)))
      questions.set(id, [...(questions.get(id) ?? []), conflict.question]);
  }
  return (id) => questions.get(id) ?? [];
}

const subjectsOf = (record: DossierRecord): readonly Id[] =>
  "about" in record && Array.isArray(record.about) ? [record.id, ...record.about] : [record.id];
