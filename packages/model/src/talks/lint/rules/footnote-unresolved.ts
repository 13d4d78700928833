import type { LintRule } from "../lint-rule.js";
import { listed } from "../../check/wording.js";

export const footnoteUnresolved: LintRule = {
  name: "footnote-unresolved",
  severity: "notice",
  reason: "A footnote that no one can follow makes its source look better supported than it is.",
  fix: "Look for the text that the footnote names, add it as a source, and give its id in `resolved`. If you cannot find it, say so in the `comment` of the source.",
  find({ currentOf }) {
    return currentOf("source").flatMap(({ id, footnotes = [] }) => {
      const open = footnotes.flatMap(({ mark, resolved }, index) => (resolved === undefined ? [{ mark, index }] : []));
      const [first] = open;
      if (first === undefined) return [];
      const marks = listed(
        open.map(({ mark }) => mark),
        5,
      );
      const message = `Footnotes that could not be followed: ${marks} (${open.length} of ${footnotes.length}).`;
      return [{ record: id, path: `footnotes[${first.index}]`, message }];
    });
  },
};
