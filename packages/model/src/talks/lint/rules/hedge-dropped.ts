import { plainText } from "../../../article/text/plain-text.js";
import type { DossierRecord, Id, Statement } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule, PlacedReference } from "../lint-rule.js";
import { areWished, hedgeIn, modalIn } from "../text/modal.js";
import { plainWords } from "../text/plain-words.js";
import { locate } from "../text/source-text.js";
import { quoted } from "../../check/wording.js";
import { anyOf } from "../text/lint-words.js";

export const hedgeDropped: LintRule = {
  name: "hedge-dropped",
  severity: "warning",
  reason:
    "After three retellings, “might not object” can become “agreed”, although no one has lied. What a source leaves open must stay open.",
  fix: "Put the source's “might” back into your words. If one source repeats another in stronger words, keep both records and join them in a conflict of the type strength, with the weakest wording first.",
  readsTexts: true,
  find(context) {
    const conflicts = conflictsByMember(context);
    return context.current.flatMap((record) => [
      ...(record.kind === "statement" ? strongerRetelling(record, conflicts, context) : []),
      ...strongerThanSource(record, context),
    ]);
  },
};

function conflictsByMember({ currentOf }: LintContext): ReadonlyMap<Id, ReadonlySet<Id>> {
  const conflicts = new Map<Id, Set<Id>>();
  for (const { id, members } of currentOf("conflict")) {
    for (const member of members) conflicts.set(member, (conflicts.get(member) ?? new Set()).add(id));
  }
  return conflicts;
}

/** A retelling in stronger words that readers do not see next to the weaker ones. */
function strongerRetelling(
  statement: Statement,
  conflicts: ReadonlyMap<Id, ReadonlySet<Id>>,
  { recordOf }: LintContext,
): Violation[] {
  const weaker = statement.restates === undefined ? undefined : recordOf(statement.restates);
  const modal = weaker?.kind === "statement" ? modalIn(plainText(weaker.text)) : undefined;
  if (weaker === undefined || modal === undefined) return [];
  if (anyOf([modal]).test(plainText(statement.text))) return [];
  const shared = conflicts.get(weaker.id);
  if ([...(conflicts.get(statement.id) ?? [])].some((id) => shared?.has(id))) return [];
  return [
    {
      record: statement.id,
      path: "restates",
      message: `“${weaker.id}” says “${modal}”, but this retelling does not, and no conflict shows the two together.`,
    },
  ];
}

/** Our own words, if they are stronger than the words of the source that they point at. */
function strongerThanSource(record: DossierRecord, context: LintContext): Violation[] {
  const own = ownWords(record);
  if (own === undefined || hedgeIn(own.text) !== undefined) return [];
  const cited = context.referencesOf(record).filter(({ reference }) => supports(reference));
  return cited.slice(0, 1).flatMap(() => {
    const open = cited.map((placed) => ({ placed, modal: modalIn(wordsAt(placed, context)) }));
    const first = open.find(({ modal }) => modal !== undefined);
    // One reference without such a word is enough to support the stronger wording.
    if (first === undefined || open.some(({ placed, modal }) => modal === undefined && hasSelector(placed))) return [];
    if (areWished(own.text, first.modal ?? "")) return [];
    const words = quoted(wordsAt(first.placed, context));
    const message = `The source says “${first.modal ?? ""}” (${words}), but our words sound certain.`;
    return [{ record: record.id, path: own.path, message }];
  });
}

function ownWords(record: DossierRecord): { path: string; text: string } | undefined {
  switch (record.kind) {
    case "statement":
      return record.form === "quote" ? undefined : { path: "text", text: plainText(record.text) };
    case "position":
      return record.stance === undefined || record.stance === "conditional" || record.conditions !== undefined
        ? undefined
        : { path: "summary", text: plainText(record.summary) };
    case "event":
      return record.status !== "happened" || record.outcome === undefined
        ? undefined
        : { path: "outcome", text: plainText(record.outcome) };
    default:
      return undefined;
  }
}

const hasSelector = ({ reference }: PlacedReference): boolean => reference.selector !== undefined;

/** The selector's words and the two words before them, because a modal verb is easily left out. */
function wordsAt({ reference }: PlacedReference, { textOf }: LintContext): string {
  const { selector } = reference;
  if (selector === undefined) return "";
  const words = plainWords(`${selector.prefix ?? ""} ${selector.exact} ${selector.suffix ?? ""}`);
  const text = textOf(reference)?.plain;
  const at = text === undefined ? undefined : locate(text, selector).places[0];
  if (text === undefined || at === undefined) return words;
  const clause =
    text
      .slice(Math.max(0, at - 40), at)
      .split(/[.,;:!?()"-]\s/)
      .at(-1) ?? "";
  const before = clause.trim().split(" ").slice(-2).join(" ");
  return `${before} ${words}`.trim();
}
