import { plainText } from "../../../article/text/plain-text.js";
import type { LintRule } from "../lint-rule.js";
import { quoteReferences } from "../quote-references.js";
import { inQuotes, quoted } from "../../check/wording.js";

export const quoteFromTruncatedSource: LintRule = {
  name: "quote-from-truncated-source",
  severity: "notice",
  reason: "Where a text breaks off, the rest of the sentence is missing, and with it perhaps the “but”.",
  fix: "Find the whole text, or quote only what is certainly whole.",
  find(context) {
    return context.currentOf("statement").flatMap((statement) => {
      const cited = quoteReferences(statement, context);
      const sources = cited.flatMap(({ reference }) => context.sourceOf(reference) ?? []);
      const [first] = sources;
      if (first === undefined || !sources.every(({ completeness }) => completeness === "truncated")) return [];
      const message = `${quoted(plainText(statement.text))} is known from ${inQuotes(first.name)} only, which breaks off.`;
      return [{ record: statement.id, path: "text", message }];
    });
  },
};
