import type { Reference } from "../../../generated/types.js";
import type { LintRule } from "../lint-rule.js";
import { isShort } from "../text/passage.js";
import { countWords } from "../text/plain-words.js";

const most = 11;

export const selectorTooLong: LintRule = {
  name: "selector-too-long",
  severity: "warning",
  reason:
    "A selector finds words again; it is published with the dossier and must not carry a source's sentences along.",
  fix: "Keep the few words that find the place, eleven at most with `prefix` and `suffix`; keep a longer passage as `passage`, with five words of its beginning and of its end.",
  find({ dossier, referencesOf }) {
    return dossier.records.flatMap((record) =>
      referencesOf(record).flatMap(({ path, reference }) =>
        judge(reference).map(([field, message]) => ({ record: record.id, path: `${path}.${field}`, message })),
      ),
    );
  },
};

function judge({ selector, passage }: Reference): [field: string, message: string][] {
  const found: [field: string, message: string][] = [];
  if (selector !== undefined) {
    const { exact, prefix = "", suffix = "" } = selector;
    const count = countWords(exact);
    const all = countWords(`${prefix} ${exact} ${suffix}`);
    if (count > most) found.push(["selector", `${count} words where ${most} are the most.`]);
    else if (all > most)
      found.push(["selector", `${all} words with \`prefix\` and \`suffix\`, where ${most} are the most.`]);
  }
  for (const end of ["first", "last"] as const) {
    if (passage !== undefined && !isShort(passage[end]))
      found.push([`passage.${end}`, `${countWords(passage[end])} words where 5 are the most.`]);
  }
  return found;
}
