import { quoted } from "../../check/wording.js";
import { plainText } from "../../../article/text/plain-text.js";
import type { LintRule } from "../lint-rule.js";
import { carries } from "../evidence.js";

/** A primary document speaks for itself; everybody else is named. */
export const quoteWithoutSpeaker: LintRule = {
  name: "quote-without-speaker",
  severity: "warning",
  reason:
    "Words in quotation marks are somebody's. Without a name a reader takes them for the newsroom's, or for everybody's.",
  fix: "Name the person or the party in `speaker`. Where the source names nobody, add a party of the type collective-speaker in the source's words, such as “officials”; else make the record a claim, in your own words.",
  find({ currentOf, referencesOf, sourceOf }) {
    return currentOf("statement").flatMap((statement) => {
      if (statement.form !== "quote" || statement.speaker !== undefined) return [];
      const cited = referencesOf(statement).filter(({ reference }) => carries(reference));
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
