import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import type { LintRule } from "../lint-rule.js";
import { SimilarNames } from "../text/publisher-names.js";

export const publisherSpelledTwice: LintRule = {
  name: "publisher-spelled-twice",
  severity: "warning",
  reason:
    "A publisher that is spelled in two ways looks like two publishers, and a fact from it like one with two witnesses.",
  fix: "Write the publisher in the same way in all sources. If they really are two, accept the warning and say who they are.",
  find({ currentOf }) {
    const names = new SimilarNames();
    const seen = new Set<string>();
    return currentOf("source").flatMap(({ id, publisher }): Violation[] => {
      if (publisher === undefined || seen.has(publisher)) return [];
      seen.add(publisher);
      const other = names.add(publisher);
      if (other === undefined) return [];
      const message = `${inQuotes(publisher)} and ${inQuotes(other)} look like one publisher in two spellings.`;
      return [{ record: id, path: "publisher", message }];
    });
  },
};
