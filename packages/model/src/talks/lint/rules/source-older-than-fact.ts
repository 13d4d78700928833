import type { DossierRecord, SourceRecord, TalksEvent, When } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { firstDay, lastDay } from "../../day.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule, PlacedReference } from "../lint-rule.js";
import { anyOf, everyLanguage } from "../text/lint-words.js";
import { counted, inQuotes } from "../../check/wording.js";

/** A meeting may be announced before it takes place. Words are never reported before they are said. */
export const sourceOlderThanFact: LintRule = {
  name: "source-older-than-fact",
  severity: "warning",
  reason:
    "A source cannot report something before it happens. Either one of the two dates is wrong, or this is the wrong source.",
  fix: "Correct the date of the record or of the source, or cite a later source. If the source only announces it, set `status` to planned, announced or expected. Otherwise accept the warning and give the reason.",
  find(context) {
    return context.current.flatMap((record) =>
      record.kind === "source"
        ? [...olderThanItsBase(record, context), ...footnotesOlder(record, context)]
        : olderThan(record, context),
    );
  },
};

function olderThan(record: DossierRecord, { referencesOf, sourceOf }: LintContext): Violation[] {
  const fact = factOf(record);
  if (fact === undefined) return [];
  const cited = referencesOf(record).filter(
    ({ path, reference }) => path.startsWith("references") && supports(reference),
  );
  const isOlder = ({ reference }: PlacedReference): boolean => {
    const published = sourceOf(reference)?.published;
    return published !== undefined && isWhollyBefore(published, fact.when);
  };
  const older = cited.filter(isOlder);
  if (older.length === 0) return [];
  const hasLaterSource = fact.mayBeAnnounced && older.length < cited.length;
  return older.flatMap(({ path, reference }): Violation[] => {
    if (hasLaterSource && reference.intent !== "confirms") return [];
    const source = sourceOf(reference);
    return [{ record: record.id, path, message: messageOf(source, fact) }];
  });
}

interface Fact {
  when: When;
  verb: string;
  mayBeAnnounced: boolean;
}

function factOf(record: DossierRecord): Fact | undefined {
  // A deadline is known before its day.
  if (record.kind === "event" && record.type === "deadline") return undefined;
  if (record.kind === "event" && record.status === "happened" && record.when !== undefined && !wasToCome(record))
    return { when: record.when, verb: "happened", mayBeAnnounced: true };
  if (record.kind === "proposal" && record.on !== undefined)
    return { when: record.on, verb: "was made", mayBeAnnounced: true };
  if (record.kind === "statement" && record.on !== undefined)
    return { when: record.on, verb: "was said", mayBeAnnounced: false };
  if (record.kind === "position" && record.statedOn !== undefined)
    return { when: record.statedOn, verb: "was stated", mayBeAnnounced: false };
  return undefined;
}

const deadline = anyOf(everyLanguage("deadlines"));
const toCome: ReadonlySet<unknown> = new Set(["planned", "announced", "expected"]);

/** A deadline passes without a report of it. What an editor has changed from planned to happened was announced before. */
const wasToCome = ({ name, outcome, history = [] }: TalksEvent): boolean =>
  (outcome === undefined && deadline.test(name)) || history.some(({ before }) => toCome.has(before?.["status"]));

const isWhollyBefore = (a: When, b: When): boolean =>
  a.latest !== undefined && b.earliest !== undefined && lastDay(a.latest) < firstDay(b.earliest);

const messageOf = (source: SourceRecord | undefined, { when, verb }: Fact): string =>
  `${inQuotes(source?.name ?? "")} was published on ${source?.published?.edtf ?? ""}, before this ${verb} on ${when.edtf}.`;

/** A footnote cannot support what happened after its text was published. Reports each footnote once. */
function footnotesOlder(source: SourceRecord, { recordOf }: LintContext): Violation[] {
  return (source.footnotes ?? []).flatMap(({ mark, published, carries = [] }, index): Violation[] => {
    const later = carries.flatMap((id) => {
      const record = recordOf(id);
      const fact = record && factOf(record);
      return published && fact && isWhollyBefore(published, fact.when) ? [{ name: record.name, fact }] : [];
    });
    const [first, ...others] = later;
    if (first === undefined) return [];
    const more = others.length === 0 ? "" : ` The same is true of ${counted(others.length, "other record")}.`;
    const message = `Footnote ${mark} names a text of ${published?.edtf ?? ""}, which cannot support ${inQuotes(first.name)}: that ${first.fact.verb} on ${first.fact.when.edtf}.${more}`;
    return [{ record: source.id, path: `footnotes[${index}].published`, message }];
  });
}

function olderThanItsBase(source: SourceRecord, { recordOf }: LintContext): Violation[] {
  return (source.basedOn ?? []).flatMap((id, index): Violation[] => {
    const base = recordOf(id);
    if (base?.kind !== "source" || !base.published || !source.published) return [];
    if (!isWhollyBefore(source.published, base.published)) return [];
    const message = `This was published on ${source.published.edtf}, before the source it is based on: ${inQuotes(base.name)} came out on ${base.published.edtf}.`;
    return [{ record: source.id, path: `basedOn[${index}]`, message }];
  });
}
