import type { DossierRecord, Reference, SourceRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { firstDay, lastDay } from "../../day.js";
import { unnamed } from "../../origins.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { inQuotes, listed } from "../../check/wording.js";

const facts: ReadonlySet<DossierRecord["kind"]> = new Set(["event", "position", "proposal", "question"]);

/**
 * Statements are left out. They name who said it first, so no one takes their references for witnesses. A publisher's
 * own follow-up is left out as well: it is cited for what is new in it.
 */
export const oneOriginTwice: LintRule = {
  name: "one-origin-twice",
  severity: "warning",
  reason:
    "Two references look like two independent witnesses. If one repeats the other, or both come from one publisher, there is only one.",
  fix: "Find a source with a different origin, or remove the reference that only repeats. If it is a later report with something new, write that on a line below with this source (in a folder: `carries`). If the sources have no `publisher`, add it, or say in `basedOn` what they repeat. Otherwise accept the warning: the record stays marked as having one origin.",
  find(context) {
    const cases = context.current.flatMap((record) => caseOf(record, context) ?? []);
    const anonymous = cases.filter(({ origin }) => origin === unnamed);
    return [...cases.filter(({ origin }) => origin !== unnamed).map(violationOf), ...violationOfAll(anonymous)];
  },
};

interface Case {
  record: DossierRecord;
  sources: readonly SourceRecord[];
  origin: string;
}

function caseOf(record: DossierRecord, { referencesOf, sourceOf, originsOf }: LintContext): Case | undefined {
  if (!facts.has(record.kind)) return undefined;
  const cited = referencesOf(record).filter(
    ({ path, reference }) => path.startsWith("references") && supports(reference) && !isForNews(reference),
  );
  const all = [...new Set(cited.flatMap(({ reference }) => sourceOf(reference) ?? []))];
  const sources = all.filter((source) => !all.some((other) => isFollowUp(source, other, record)));
  const [origin, ...others] = originsOf(record);
  return sources.length < 2 || origin === undefined || others.length > 0 ? undefined : { record, sources, origin };
}

const isForNews = ({ carries, intent }: Reference): boolean => carries !== undefined || intent === "updates";

/** Whether a publisher came back to it later: when it had happened, or with something for which the record was changed. */
function isFollowUp(source: SourceRecord, earlier: SourceRecord, record: DossierRecord): boolean {
  const day = source.published?.earliest;
  const before = earlier.published?.latest;
  if (day === undefined || before === undefined || lastDay(before) >= firstDay(day)) return false;
  const happened = record.kind === "event" ? record.when?.earliest : undefined;
  const isReport =
    happened !== undefined && lastDay(before) < firstDay(happened) && firstDay(happened) <= firstDay(day);
  const isNews = (record.history ?? []).some(({ change, on }) => change === "updated" && lastDay(on) >= firstDay(day));
  return source.publisher === earlier.publisher && (isReport || isNews);
}

const namesOf = (sources: readonly SourceRecord[]): string =>
  listed(
    sources.map(({ name }) => inQuotes(name)),
    3,
  );

const violationOf = ({ record, sources, origin }: Case): Violation => ({
  record: record.id,
  path: "references",
  message: `${namesOf(sources)} have the same origin: ${origin}.`,
});

/** The fix is in the sources, so this is reported once, and not for each record that cites them. */
function violationOfAll(cases: readonly Case[]): Violation[] {
  const sources = [...new Set(cases.flatMap((one) => one.sources))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sources;
  if (first === undefined) return [];
  const records = listed(cases.map(({ record }) => record.id).toSorted(), 5);
  const message = `No publisher or original source is given for ${namesOf(sources)}, so records that cite several of them count as having one origin: ${records}.`;
  return [{ record: first.id, path: "publisher", message }];
}
