import type { DossierRecord, SourceRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { unnamed } from "../../origins.js";
import { carries } from "../evidence.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { inQuotes, listed } from "../../check/wording.js";

const facts: ReadonlySet<DossierRecord["kind"]> = new Set(["event", "position", "proposal", "question"]);

/** A statement says itself who said it first, so that its references are not taken for witnesses. */
export const oneOriginTwice: LintRule = {
  name: "one-origin-twice",
  severity: "warning",
  reason:
    "Two references look like two witnesses. Where one repeats the other, or both are of one house, there is one.",
  fix: "Find a source of another origin, or take the repeating reference out. Where sources name no publisher, name it, or what they are `basedOn`; else accept the warning, and the record stays marked as resting on one origin.",
  find(context) {
    const cases = context.current.flatMap((record) => caseOf(record, context) ?? []);
    const anonymous = cases.filter(({ origin }) => origin === unnamed);
    return [...cases.filter(({ origin }) => origin !== unnamed).map(complain), ...complainOnce(anonymous)];
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
    ({ path, reference }) => path.startsWith("references") && carries(reference),
  );
  const sources = [...new Set(cited.flatMap(({ reference }) => sourceOf(reference) ?? []))];
  const [origin, ...others] = originsOf(record);
  return sources.length < 2 || origin === undefined || others.length > 0 ? undefined : { record, sources, origin };
}

const namesOf = (sources: readonly SourceRecord[]): string =>
  listed(
    sources.map(({ name }) => inQuotes(name)),
    3,
  );

const complain = ({ record, sources, origin }: Case): Violation => ({
  record: record.id,
  path: "references",
  message: `${namesOf(sources)} go back to one origin, ${origin}.`,
});

/** What is mended in the sources is said once, not of each record that cites them. */
function complainOnce(cases: readonly Case[]): Violation[] {
  const sources = [...new Set(cases.flatMap((one) => one.sources))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sources;
  if (first === undefined) return [];
  const records = listed(cases.map(({ record }) => record.id).toSorted(), 5);
  const message = `Nobody is named as the publisher of ${namesOf(sources)}, nor of what they repeat; so what cites several of them rests on one origin: ${records}.`;
  return [{ record: first.id, path: "publisher", message }];
}
