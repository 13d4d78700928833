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
    const terms = currentOf("term");
    const others = new Map(terms.map(({ id, notToBeConfusedWith }) => [id, new Set(notToBeConfusedWith)]));
    const areDistinguished = (a: Term, b: Term): boolean =>
      others.get(a.id)?.has(b.id) === true || others.get(b.id)?.has(a.id) === true;
    const holders = new Map<string, Term[]>();
    return terms.flatMap((term) =>
      spellingsOf(term).flatMap(({ path, word }): Violation[] => {
        const known = holders.get(word);
        const first = known?.find((other) => !areDistinguished(other, term));
        if (known === undefined) holders.set(word, [term]);
        else known.push(term);
        if (first === undefined) return [];
        return [
          {
            record: term.id,
            path,
            message: `${inQuotes(word)} is also used for another term, ${first.id}: ${first.name}.`,
          },
        ];
      }),
    );
  },
};

/** "Veto (2022)" counts as "veto": brackets distinguish records, not words. */
function spellingsOf({ name, variants = [] }: Term): { path: string; word: string }[] {
  const all = [
    { path: "name", word: withoutBrackets(name) },
    ...variants.map((word, index) => ({ path: `variants[${index}]`, word })),
  ].map(({ path, word }) => ({ path, word: plainWords(word).toLowerCase() }));
  const seen = new Set([""]);
  return all.filter(({ word }) => !seen.has(word) && seen.add(word));
}

function withoutBrackets(name: string): string {
  const words = name.trimEnd();
  const opened = words.endsWith(")") ? words.lastIndexOf("(") : -1;
  return opened < 0 ? words : words.slice(0, opened);
}
