import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { portWages } from "../examples/talks/port-wages.js";
import { parseSoundDossier } from "../generated/dossier-parser.js";
import { dossierSchema } from "./dossier-schema.js";
import { Dossier, DossierRecord } from "./talks/dossier.js";
import { changedAt, othersOf, placesIn, sampleOf, strangeValues, valueAt } from "./values-of.test.util.js";

const plain: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype]);

/** With the order of fields, and what JSON would not say. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null) return inner === undefined ? "undefined" : inner;
    return plain.has(Object.getPrototypeOf(inner)) ? inner : ["not plain", { ...inner }];
  });

/** The quick parser may leave a value to zod, but must not take one that zod refuses, or take it differently. */
function expectAsZod(value: unknown, place = ""): void {
  const quick = parseSoundDossier(value);
  const { success, data } = Dossier.safeParse(value);
  if (quick === undefined) return;
  expect(success, place).toBe(true);
  expect(isDeepStrictEqual(quick, data), place).toBe(true);
  expect(written(quick), place).toBe(written(data));
}

const seen = new Set<unknown>();
const header = { ...(sampleOf(Dossier) as object), records: [] };
const { records: _, ...headerFields } = Dossier.shape;
/** The dossier itself, and a dossier with one record of each kind: a value, and the places in it. */
const samples = [
  ["no record", header, Object.entries(headerFields).flatMap(([name, own]) => placesIn(own, seen, [name]))] as const,
  ...DossierRecord.options.map((option) => {
    const places = placesIn(option, seen).map((place) => ({ ...place, path: ["records", 0, ...place.path] }));
    return [option.shape.kind.value, { ...header, records: [sampleOf(option)] }, places] as const;
  }),
];

const isList = (value: object): value is unknown[] => Array.isArray(value);

/** The same fields or entries in an object or a list that JSON.parse would not make, and fields that we do not know. */
const remakings: Readonly<Record<string, (value: object) => unknown>> = {
  backwards: (value) => (isList(value) ? value.toReversed() : Object.fromEntries(Object.entries(value).toReversed())),
  "with a field more": (value) => Object.assign(isList(value) ? [...value] : { ...value }, { unheardOf: 1 }),
  "with an undefined field more": (value) => ({ ...value, unheardOf: undefined }),
  "with a long name": (value) => ({ ...value, ["x".repeat(2_001)]: 1 }),
  "with a symbol": (value) => ({ ...value, [Symbol("x")]: 1 }),
  "with a field __proto__": (value) =>
    JSON.parse(`{"__proto__":{"rank":7},${JSON.stringify({ ...value, x: 1 }).slice(1)}`) as unknown,
  inherited: (value) => Object.create(value) as unknown,
  "with inherited fields": (value) => Object.assign(Object.create({ rank: 7, name: "x", label: "x" }) as object, value),
  "without a prototype": (value) => Object.assign(Object.create(null) as object, value),
  "of a class": (value) => Object.assign(new Map(), value),
  "with a constructor": (value) => ({ ...value, constructor: 1 }),
  getters: (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(value).map(([name, own]) => [name, { enumerable: true, get: () => own as unknown }]),
      ),
    ),
  "hidden fields": (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(value).map(([name, own]) => [name, { value: own as unknown }])),
    ),
  frozen: (value) => Object.freeze(isList(value) ? [...value] : { ...value }),
  "behind a proxy": (value) => new Proxy(value, {}),
  sparse: (value) => (isList(value) ? Object.assign([], { length: 3, 0: value[0] }) : value),
  "too many": (value) => (isList(value) ? Array.from({ length: 1_001 }, () => value[0]) : value),
  "a list as an object": (value) =>
    isList(value) ? { ...Object.fromEntries(value.entries()), length: value.length } : Object.assign([], value),
};

test("a sound dossier is read without zod", () => {
  expect(parseSoundDossier(portWages)).toStrictEqual(portWages);
  expect(written(parseSoundDossier(portWages))).toBe(written(Dossier.parse(portWages)));
});

describe.each(samples)("a dossier with %s", (_, sample, places) => {
  test("is read without zod, and as zod would read it, with every value that a field accepts", () => {
    expect(places.length).toBeGreaterThan(10);
    for (const { path, schema } of places)
      for (const other of [valueAt(sample, path), ...othersOf(schema)]) {
        const dossier = changedAt(sample, path, () => other);
        expect(parseSoundDossier(dossier), `${path.join(".")} ${written(other)}`).toBeDefined();
        expectAsZod(dossier, `${path.join(".")} ${written(other)}`);
      }
  });

  test("is not read where zod refuses it, whatever is in any of its fields", () => {
    for (const { path } of places)
      for (const strange of strangeValues)
        expectAsZod(
          changedAt(sample, path, () => strange),
          `${path.join(".")} ${String(strange)}`,
        );
  });

  test("is read as zod reads it, however its objects and lists are made", () => {
    for (const { path } of places)
      for (const [name, remade] of Object.entries(remakings)) {
        if (typeof valueAt(sample, path) !== "object") continue;
        expectAsZod(
          changedAt(sample, path, (value) => remade(value as object)),
          `${path.join(".")} ${name}`,
        );
      }
  });
});

test("what is wrong is said in the words of zod", () => {
  const wrong = {
    ...portWages,
    records: [{ ...portWages.records[0], name: 1 }, { kind: "event" }, null],
    lang: undefined,
  };
  expect(dossierSchema.safeParse(wrong).error?.issues).toStrictEqual(Dossier.safeParse(wrong).error?.issues);
});

test("the JSON Schema is that of zod", () => {
  expect(z.toJSONSchema(dossierSchema)).toStrictEqual(z.toJSONSchema(Dossier));
});
