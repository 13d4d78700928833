import type { DossierRecord, IsoDate, When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { firstDay, lastDay } from "../../day.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule } from "../lint-rule.js";

/** Only where an editor's own days show that the source was added later. Otherwise both may say the same. */
export const wordsNewerThanSource: LintRule = {
  name: "words-newer-than-source",
  severity: "warning",
  reason:
    "A page of an earlier day shows all words of a record from its first source on. What a later source added would be shown before it was known.",
  fix: "Say what the later source added: in a document, on a line below with that source (`outcome: … | s3`); in a folder, in `carries` of the reference. If you rewrote the record for it, add `changed` with the earlier words (in a folder: an entry `updated` in `history`). If it added nothing, write `checked` with a later day.",
  find(context) {
    return context.current.flatMap((record) =>
      record.kind === "source" || record.kind === "question" ? [] : newerIn(record, context),
    );
  },
};

function newerIn(record: DossierRecord, { sourceOf }: LintContext): Violation[] {
  const general = (record.references ?? []).flatMap((reference, index) =>
    supports(reference) && reference.carries === undefined && reference.intent !== "updates"
      ? [{ index, source: sourceOf(reference) }]
      : [],
  );
  const day = lastLookedAt(record);
  if (general.length < 2 || day === undefined) return [];
  const isLater = (published: When | undefined): boolean =>
    published?.earliest !== undefined && firstDay(published.earliest) > lastDay(day);
  const later = general.find(({ source }) => isLater(source?.published));
  if (later === undefined || general.every(({ source }) => isLater(source?.published))) return [];
  const message = `${inQuotes(later.source?.name ?? "")} came out on ${later.source?.published?.edtf ?? ""}, after this was last edited or checked on ${day}, and the record does not say what it added.`;
  return [{ record: record.id, path: `references[${later.index}]`, message }];
}

function lastLookedAt({ history = [], checked }: DossierRecord): IsoDate | undefined {
  const days = [...history.map(({ on }) => on), ...(checked === undefined ? [] : [checked.on])];
  return days.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}
