import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import type { LintRule } from "../lint-rule.js";
import { anyOf, everyLanguage } from "../text/lint-words.js";

const group = anyOf(everyLanguage("unnamedGroups"));

/** The group comes last ("US officials"), unless it is described: "people close to the talks". */
function isUnnamed(name: string): boolean {
  const words = name.replace(/,? (?:not named|unnamed)$/iu, "").split(" ");
  return group.test(words.at(-1) ?? "") || group.exec(words.join(" "))?.[0].includes(" ") === true;
}

export const originUnnamed: LintRule = {
  name: "origin-unnamed",
  severity: "notice",
  reason:
    "The page says that this rests on one source, and names a group that no one can ask. Three unnamed officials do not confirm each other.",
  fix: "Look for a source that names who said it, and write that person in `origin`. If there is none, write the group in the source's words, and do not count a second group as a second witness.",
  find({ currentOf, recordOf }) {
    return currentOf("statement").flatMap(({ id, origin, speaker }): Violation[] => {
      const first = recordOf(origin ?? speaker ?? "");
      if (first === undefined || !isGroup(first) || !isUnnamed(first.name)) return [];
      const message = `This comes from ${inQuotes(first.name)}, who are not named.`;
      return [{ record: id, path: origin === undefined ? "speaker" : "origin", message }];
    });
  },
};

/** "US officials", even where an editor has recorded them as a person. */
const isGroup = (record: DossierRecord): boolean =>
  (record.kind === "party" && record.type === "collective-speaker") ||
  (record.kind === "person" && record.roles.length === 0);
