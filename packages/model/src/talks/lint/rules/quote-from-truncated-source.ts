import { plainText } from "../../../article/text/plain-text.js";
import type { LintRule } from "../lint-rule.js";
import { quoteReferences } from "../quote-references.js";
import { inQuotes, quoted } from "../../check/wording.js";

export const quoteFromTruncatedSource: LintRule = {
  name: "quote-from-truncated-source",
  severity: "notice",
  reason: "If a text is cut off, the rest of the sentence is missing, and perhaps a “but” with it.",
  fix: "Find the full text, or quote only sentences that are certain to be complete.",
  find(context) {
    return context.currentOf("statement").flatMap((statement) => {
      const cited = quoteReferences(statement, context);
      const sources = cited.flatMap(({ reference }) => context.sourceOf(reference) ?? []);
      const [first] = sources;
      if (first === undefined || !sources.every(({ completeness }) => completeness === "truncated")) return [];
      const message = `${quoted(plainText(statement.text))} is known only from ${inQuotes(first.name)}, whose text is cut off.`;
      return [{ record: statement.id, path: "text", message }];
    });
  },
};
