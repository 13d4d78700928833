import type { Term } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";
import { plainWords } from "../text/plain-words.js";

export const wordWithTwoMeanings: LintRule = {
  name: "word-with-two-meanings",
  severity: "warning",
  reason: "Two sides that use one word for two things seem to agree. Readers need to know which is meant.",
  fix: "Name each term in `notToBeConfusedWith` of the other. If they mean the same, merge the two records.",
  find({ currentOf }) {
    const holders = new Map<string, Term[]>();
    return currentOf("term").flatMap((term) =>
      spellingsOf(term).flatMap(({ path, word }): Violation[] => {
        const others = (holders.get(word) ?? []).filter((other) => other.id !== term.id);
        const first = others.find((other) => !areDistinguished(other, term));
        holders.set(word, [...others, term]);
        if (first === undefined) return [];
        return [{ record: term.id, path, message: `${inQuotes(word)} is also used for “${first.id}”, ${first.name}.` }];
      }),
    );
  },
};

/** "Veto (2022)" counts as "veto": brackets distinguish records, not words. */
function spellingsOf({ name, variants = [] }: Term): { path: string; word: string }[] {
  const all = [
    { path: "name", word: name.replace(/\s*\([^)]*\)\s*$/, "") },
    ...variants.map((word, index) => ({ path: `variants[${index}]`, word })),
  ].map(({ path, word }) => ({ path, word: plainWords(word).toLowerCase() }));
  return all.filter(({ word }, index) => word !== "" && all.findIndex((other) => other.word === word) === index);
}

const areDistinguished = (a: Term, b: Term): boolean =>
  (a.notToBeConfusedWith ?? []).includes(b.id) || (b.notToBeConfusedWith ?? []).includes(a.id);
