import type { Violation } from "../../check/rule.js";
import type { LintRule } from "../lint-rule.js";
import { plainWords } from "../text/plain-words.js";
import { distinctPlaces, locate } from "../text/source-text.js";
import { inQuotes, quoted } from "../../check/wording.js";

export const wordsFoundTwice: LintRule = {
  name: "words-found-twice",
  severity: "notice",
  reason:
    "A selector points to one place. If its words appear more than once, readers cannot know which place is meant.",
  fix: "Add a word or two from before it as `prefix` or from after it as `suffix`, or choose other words.",
  readsTexts: true,
  find({ dossier, referencesOf, textOf, sourceOf }) {
    return dossier.records.flatMap((record) =>
      referencesOf(record).flatMap(({ path, reference }): Violation[] => {
        const text = textOf(reference);
        const { selector } = reference;
        if (text === undefined || selector === undefined) return [];
        const { places } = locate(text.plain, selector);
        const count = distinctPlaces(text.plain, places, plainWords(selector.exact).length);
        if (count < 2) return [];
        const message = `${quoted(selector.exact)} appears in ${count} different places in ${inQuotes(sourceOf(reference)?.name ?? "")}.`;
        return [{ record: record.id, path: `${path}.selector`, message }];
      }),
    );
  },
};
