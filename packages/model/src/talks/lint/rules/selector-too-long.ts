import type { Reference } from "../../../generated/types.js";
import type { LintRule } from "../lint-rule.js";
import { isShort } from "../text/passage.js";
import { countWords } from "../text/plain-words.js";

const most = 11;

export const selectorTooLong: LintRule = {
  name: "selector-too-long",
  severity: "warning",
  reason:
    "A selector only helps readers find words in the source. It is published with the dossier, so it must not reproduce the source's sentences.",
  fix: "Keep only the words that readers need to find the place: at most eleven, including `prefix` and `suffix`. For a longer passage, use `passage` with its first five and last five words.",
  find({ dossier, referencesOf }) {
    return dossier.records.flatMap((record) =>
      referencesOf(record).flatMap(({ path, reference }) =>
        messagesFor(reference).map(([field, message]) => ({ record: record.id, path: `${path}.${field}`, message })),
      ),
    );
  },
};

function messagesFor({ selector, passage }: Reference): [field: string, message: string][] {
  const found: [field: string, message: string][] = [];
  if (selector !== undefined) {
    const { exact, prefix = "", suffix = "" } = selector;
    const count = countWords(exact);
    const all = countWords(`${prefix} ${exact} ${suffix}`);
    if (count > most) found.push(["selector", `The selector has ${count} words. At most ${most} are allowed.`]);
    else if (all > most)
      found.push([
        "selector",
        `The selector has ${all} words with \`prefix\` and \`suffix\`. At most ${most} are allowed.`,
      ]);
  }
  for (const end of ["first", "last"] as const) {
    if (passage !== undefined && !isShort(passage[end]))
      found.push([`passage.${end}`, `This has ${countWords(passage[end])} words. At most 5 are allowed.`]);
  }
  return found;
}
