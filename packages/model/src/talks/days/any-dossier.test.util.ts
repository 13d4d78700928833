import fc from "fast-check";
import type { Change, Dossier, DossierRecord, Reference, When } from "../../generated/types.js";
import type { RecordKind } from "../record-kinds.js";

const dayAt = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** Days that several records share, and days on which nothing else happens. */
const day = fc.oneof(fc.integer({ min: 0, max: 20 }).map(dayAt), fc.integer({ min: 0, max: 500 }).map(dayAt));

/** Also a month, a year, and days that their months do not have. */
const date = fc.oneof(
  { weight: 12, arbitrary: day },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2025", "2026", "2025-12", "2026-01", "2026-02", "2026-02-31", "2026-01-00"),
  },
);

const when: fc.Arbitrary<When> = fc
  .tuple(fc.constantFrom("day", "days", "from", "until", "some"), date, date)
  .map(([form, one, other]) => {
    const [earliest = "", latest = ""] = [one, other].toSorted();
    if (form === "day") return { edtf: one, earliest: one, latest: one, basis: "stated" };
    if (form === "from") return { edtf: `${one}/..`, earliest: one, basis: "stated" };
    if (form === "until") return { edtf: `../${one}`, latest: one, basis: "inferred" };
    const edtf = form === "days" ? `${earliest}/${latest}` : `[${earliest}..${latest}]`;
    return { edtf, earliest, latest, basis: "stated" };
  });

const numbers = [0, 1, 2, 3];
const idOf = (kind: RecordKind) => fc.constantFrom(...numbers).map((number) => `${kind}:${number}`);
/** Of a record of any kind; some ids lead nowhere, or have moved. */
const anyId = fc.oneof(idOf("event"), idOf("statement"), idOf("position"), idOf("proposal"), idOf("conflict"));
const agent = fc.oneof(idOf("party"), idOf("person"));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const words = fc.constantFrom("Some words.", "Other words.");

const reference: fc.Arbitrary<Reference> = fc.record(
  {
    source: idOf("source"),
    intent: fc.constantFrom("confirms", "disputes", "qualifies"),
    carries: few(fc.constantFrom("name", "outcome", "status", "summary", "answer", "steps", "valid", "place")),
  },
  { requiredKeys: ["source"], noNullPrototype: true },
);

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const common: Fields = {
  references: few(reference),
  valid: fc.record({ from: when, until: when }, { requiredKeys: [], noNullPrototype: true }),
  knownFrom: when,
  rank: fc.constantFrom("preferred", "normal", "deprecated"),
  confirmed: fc.record({ by: words, on: date, how: words }),
  checked: fc.record({ by: words, on: date }),
};

/**
 * What a record of a kind must have, and what it may have beside the fields of all kinds. A kind that is not here is in
 * no generated dossier; add it if one of its fields has a date or names another record.
 */
const kinds: { readonly [K in RecordKind]?: readonly [required: Fields, optional: Fields] } = {
  party: [{ type: fc.constant("state") }, { partOf: idOf("party"), members: few(held("party", idOf("party"))) }],
  person: [{ roles: few(held("organisation", idOf("party"), { role: words })) }, {}],
  event: [
    {
      type: fc.constantFrom("meeting", "vote"),
      status: fc.constantFrom("planned", "announced", "under-way", "happened", "broken-off", "cancelled"),
    },
    {
      when,
      previously: few(when),
      place: words,
      outcome: words,
      participants: few(agent.map((one) => ({ agent: one }))),
      partOf: idOf("event"),
      vote: fc.constantFrom({ result: "passed" }, { remark: "Close." }),
    },
  ],
  issue: [
    { question: words },
    { parent: idOf("issue"), steps: few(part({ step: fc.constant("agreed") }, { proposal: idOf("proposal") })) },
  ],
  position: [
    { party: idOf("party"), issue: idOf("issue"), summary: words },
    {
      stance: fc.constantFrom("supports", "opposes"),
      silence: fc.constant("not-in-our-sources"),
      statedOn: when,
      statedBy: agent,
      supersedes: idOf("position"),
    },
  ],
  proposal: [
    { status: fc.constantFrom("floated", "signed", "in-force", "rejected") },
    {
      on: when,
      by: few(agent),
      summary: words,
      basedOn: few(idOf("proposal")),
      disclosedOn: when,
      publicity: fc.constant("public"),
      steps: few(part({ step: fc.constantFrom("signed", "suspended") }, { until: when, by: few(agent) })),
    },
  ],
  statement: [
    { form: fc.constant("claim"), text: words },
    { speaker: agent, origin: agent, on: when, about: few(anyId), restates: idOf("statement") },
  ],
  scenario: [{ set: words, summary: words }, {}],
  term: [{}, { definitions: few(part({ text: words }, { by: agent })), notToBeConfusedWith: few(idOf("term")) }],
  source: [{}, { published: when, publisher: words, basedOn: few(idOf("source")) }],
  conflict: [
    {
      question: words,
      members: few(anyId),
      type: fc.constant("value"),
      state: fc.constantFrom("open", "resolved", "transition"),
    },
    { summary: words, resolution: fc.record({ by: words, on: date, why: words }) },
  ],
  question: [{ question: words, answer: words, asOf: date }, {}],
};

function held(field: string, id: fc.Arbitrary<string>, others: Fields = {}) {
  const fields: Fields = { [field]: id, from: when, until: when, ...others };
  return fc.record(fields, { requiredKeys: [field, ...Object.keys(others)], noNullPrototype: true });
}

function part(required: Fields, optional: Fields) {
  const fields: Fields = { ...required, ...optional, on: when, references: few(reference) };
  return fc.record(fields, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

const fieldsOf = (kind: RecordKind): fc.Arbitrary<Record<string, unknown>> => {
  const [required, optional] = kinds[kind] ?? [{}, {}];
  const own = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
  // Most records have few of the fields that all kinds may have.
  const others = fc
    .tuple(fc.subarray(Object.keys(common), { maxLength: 3 }), fc.record(common))
    .map(([names, all]) => Object.fromEntries(names.map((name) => [name, all[name]])));
  return fc.tuple(own, others).map(([a, b]) => ({ ...a, ...b }));
};

/** Entries whose `before` has fields of another record of the kind, or says that there was none. */
function historyOf(kind: RecordKind): fc.Arbitrary<Change[]> {
  const [, optional] = kinds[kind] ?? [{}, {}];
  const absent = fc.subarray([...Object.keys(optional), ...Object.keys(common)], { maxLength: 2 });
  const before = fc.tuple(fieldsOf(kind), absent).map(([fields, names]) => ({
    ...Object.fromEntries(Object.entries(fields).slice(0, 3)),
    ...Object.fromEntries(names.map((name) => [name, null])),
  }));
  const change = fc.record(
    {
      on: date,
      by: words,
      change: fc.constantFrom(
        "recorded" as const,
        "updated" as const,
        "updated" as const,
        "corrected" as const,
        "withdrawn" as const,
      ),
      knownFrom: date,
      before,
    },
    { requiredKeys: ["on", "by", "change"], noNullPrototype: true },
  );
  return fc.array(change, { maxLength: 3 });
}

const recordAt = (kind: RecordKind, number: number): fc.Arbitrary<DossierRecord> =>
  fc
    .tuple(fieldsOf(kind), fc.option(historyOf(kind), { nil: undefined }), fc.nat({ max: 12 }))
    .map(([fields, history, chance]) => ({
      kind,
      id: `${kind}:${number}`,
      name: `${kind} ${number}`,
      ...fields,
      ...(history && { history }),
      // The ids of the last of each kind are free for an earlier name of another.
      ...(chance === 0 && { moved: [`${kind}:3`] }),
    }))
    .map((record) => record as unknown as DossierRecord);

/** Kinds that decide whether one another is shown, and how. */
const related: readonly RecordKind[][] = [
  ["issue", "position", "proposal"],
  ["event", "statement", "conflict"],
  ["position", "source"],
  ["party", "person", "event"],
];

/** Records of a few kinds: in a dossier of all of them, something else differs on most days. */
const records: fc.Arbitrary<DossierRecord[]> = fc
  .oneof(fc.constantFrom(...related), fc.subarray(Object.keys(kinds) as RecordKind[], { minLength: 1, maxLength: 4 }))
  .chain((some) => fc.tuple(...some.flatMap((kind) => [0, 1, 2].map((number) => recordAt(kind, number)))));

/**
 * Dossiers whose records name each other at random, so that ends, circles and ids that lead nowhere all occur. No editor
 * would write one, but each can be asked.
 */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.constantFrom("2026", "2026-06", "2026-12-31", "2028-01-01"), records)
  .map(([asOf, own]) => ({
    kind: "dossier",
    schemaVersion: 1,
    id: "dossier:any",
    name: "Any",
    question: "What?",
    lang: "en",
    asOf,
    records: own,
  }));
