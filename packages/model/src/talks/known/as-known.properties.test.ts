import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier, DossierRecord, Reference, SourceRecord, When } from "../../generated/types.js";
import { asOf } from "../as-of.js";

/** Words that are found nowhere else, one for each field of each record. */
const word = (record: number, field: string): string => `w${record}${field}w`;

const dayOf = (index: number): string => `2026-05-${String(index + 1).padStart(2, "0")}`;
const on = (index: number): When => ({
  edtf: dayOf(index),
  earliest: dayOf(index),
  latest: dayOf(index),
  basis: "stated",
});
const days = 20;

const source = (index: number, published: number): SourceRecord => ({
  kind: "source",
  id: `source:s${index}`,
  name: `Source ${index}`,
  title: `Source ${index}`,
  type: "secondary",
  published: on(published),
});

interface Made {
  record: DossierRecord;
  /** The fields with words of their own; of some, only what came of it. */
  fields: readonly string[];
  came: readonly string[];
}

/** A record of each kind that can carry words which came later. */
function made(kind: number, index: number, references: Reference[]): Made {
  const own = { name: word(index, "name"), references };
  switch (kind) {
    case 0:
      return {
        record: {
          kind: "event",
          id: `event:e${index}`,
          type: "meeting",
          status: "happened",
          ...own,
          place: word(index, "place"),
          summary: word(index, "summary"),
          outcome: word(index, "outcome"),
        },
        fields: ["place", "summary", "outcome"],
        came: ["outcome"],
      };
    case 1:
      return {
        record: {
          kind: "statement",
          id: `statement:e${index}`,
          form: "claim",
          text: word(index, "text"),
          ...own,
          on: on(0),
        },
        fields: [],
        came: [],
      };
    default:
      return {
        record: {
          kind: "proposal",
          id: `proposal:e${index}`,
          status: "tabled",
          ...own,
          summary: word(index, "summary"),
          steps: [{ step: "signed", summary: word(index, "steps") }],
        },
        fields: ["summary", "steps"],
        came: ["steps"],
      };
  }
}

const fieldNames = ["place", "summary", "outcome", "steps"];

const reference = fc.record(
  {
    source: fc.nat({ max: 4 }),
    carries: fc.uniqueArray(fc.constantFrom(...fieldNames), { minLength: 1, maxLength: 2 }),
    intent: fc.constantFrom("disputes", "confirms"),
  },
  { requiredKeys: ["source"] },
);

const dossiers = fc.record({
  published: fc.array(fc.nat({ max: days - 1 }), { minLength: 5, maxLength: 5 }),
  records: fc.array(
    fc.record({ kind: fc.nat({ max: 2 }), references: fc.array(reference, { minLength: 1, maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  ),
  day: fc.nat({ max: days - 1 }),
});

/** The rule in the words of the docs, written down a second time and without the code that is tested. */
function knownOn(
  field: string,
  isCame: boolean,
  references: readonly Reference[],
  published: ReadonlyMap<string, number>,
) {
  const supporting = references.filter(({ intent }) => intent !== "disputes");
  const naming = supporting.filter(({ carries }) => carries?.includes(field) === true);
  const general = supporting.filter(({ carries }) => carries === undefined);
  const carriers = naming.length > 0 ? naming : general.length > 0 ? general : supporting;
  const publications = carriers.map((one) => published.get(one.source) ?? 0);
  if (publications.length === 0) return undefined;
  return naming.length === 0 && isCame ? Math.max(...publications) : Math.min(...publications);
}

test("a view of a day has every word that a source public by then carries, and no other", () => {
  fc.assert(
    fc.property(dossiers, ({ published, records, day }) => {
      const sources = published.map((when, index) => source(index, when));
      const publications = new Map(sources.map(({ id }, index) => [id, published[index] ?? 0]));
      const all = records.map(({ kind, references }, index) =>
        made(
          kind,
          index,
          references.map(({ source: at, ...rest }) => ({ source: `source:s${at}`, ...rest })),
        ),
      );
      const dossier: Dossier = {
        kind: "dossier",
        schemaVersion: 1,
        id: "dossier:d",
        name: "Talks",
        question: "What?",
        lang: "en",
        asOf: dayOf(days),
        records: [...sources, ...all.map(({ record }) => record)],
      };
      const seen = JSON.stringify(asOf(dossier, dayOf(day)).dossier.records);
      for (const [index, { record, fields, came }] of all.entries()) {
        const references = record.references ?? [];
        const begins = knownOn("name", false, references, publications) ?? (record.kind === "statement" ? 0 : days);
        const isKnown = begins <= day;
        expect(seen.includes(word(index, "name")), `name of ${index}`).toBe(isKnown);
        for (const field of fields) {
          const since = knownOn(field, came.includes(field), references, publications) ?? begins;
          expect(seen.includes(word(index, field)), `${field} of ${index}`).toBe(isKnown && since <= day);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
