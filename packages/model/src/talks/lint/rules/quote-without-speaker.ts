import { quoted } from "../../check/wording.js";
import { plainText } from "../../../article/text/plain-text.js";
import type { LintRule } from "../lint-rule.js";
import { supports } from "../../known/supports.js";

/** A primary document speaks for itself. Everyone else must be named. */
export const quoteWithoutSpeaker: LintRule = {
  name: "quote-without-speaker",
  severity: "warning",
  reason:
    "Words in quotation marks belong to someone. Without a name, readers take them for the newsroom's words, or for everyone's.",
  fix: "Name the person or party in `speaker`. If the source names no one, add a party of the type collective-speaker, with a name in the source's words, such as “officials”. Otherwise make the record a claim, in your own words.",
  find({ currentOf, referencesOf, sourceOf }) {
    return currentOf("statement").flatMap((statement) => {
      if (statement.form !== "quote" || statement.speaker !== undefined) return [];
      const cited = referencesOf(statement).filter(({ reference }) => supports(reference));
      if (cited.some(({ reference }) => sourceOf(reference)?.type === "primary")) return [];
      const hint = statement.origin === undefined ? "" : ` \`origin\` names “${statement.origin}”: did they say it?`;
      return [
        {
          record: statement.id,
          path: "text",
          message: `${quoted(plainText(statement.text))} has no speaker.${hint}`,
        },
      ];
    });
  },
};
