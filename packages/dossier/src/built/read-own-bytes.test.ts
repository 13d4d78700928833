import { describe, expect, test } from "vitest";
import { portWages, securityGuaranteesTalks } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { readDossier } from "../read-dossier.js";
import { builtJson } from "./built-json.js";
import { readBuiltJson } from "./read-built-json.js";
import { readOwnBytes } from "./read-own-bytes.js";

const path = "dossier.json";

describe.each([portWages, securityGuaranteesTalks])("the built JSON of $name", (dossier) => {
  const text = builtJson(dossier);

  test("is read as the reader does that knows the place of every field", () => {
    const quick = readOwnBytes({ path, text });
    const { dossier: expected, diagnostics } = readBuiltJson({ path, text });
    expect(quick?.dossier).toStrictEqual(expected);
    expect(diagnostics).toStrictEqual([]);
    expect(builtJson(readDossier({ path, text }).dossier as Dossier)).toBe(text);
  });

  test("has the same places, once somebody asks", () => {
    const [quick, slow] = [readOwnBytes({ path, text }), readBuiltJson({ path, text })];
    for (const { id } of dossier.records.slice(0, 20))
      for (const field of ["", "id", "name", "sources[0].source", "nothing"])
        expect(quick?.sourceMap.placeOf(id, field), `${id} ${field}`).toStrictEqual(slow.sourceMap.placeOf(id, field));
  });

  test.each([
    ["a day that does not exist", /"asOf":"[^"]*"/, '"asOf":"2026-02-30"'],
    ["a date that cannot be read", /"edtf":"[^"]*"/, '"edtf":"soon"'],
    ["a first day that is not that of the date", /"earliest":"[^"]*"/, '"earliest":"1999-01-01"'],
  ])("is not taken for sound with %s, which the schema accepts", (_, field, by) => {
    const changed = text.replace(field, by);
    expect(readOwnBytes({ path, text: changed })).toBeUndefined();
    const found = readDossier({ path, text: changed }).diagnostics;
    expect(found.map(({ rule }) => rule)).toContain("date");
  });

  test("is not taken for sound where a hand was at work, and what is wrong is reported", () => {
    const changes: [string, string][] = [
      [text.replace('"name":', '"name":"Before","name":'), "a field that is there twice"],
      [text.replace('"name":', '"nmae":1,"name":'), "a field that is misspelt"],
      [text.replace('"kind":"party"', '"kind":"pary"'), "a kind that is misspelt"],
      [text.replace(/"asOf":"[^"]*"/, '"asOf":"soon"'), "a date that is none"],
    ];
    for (const [changed, what] of changes) {
      expect(readOwnBytes({ path, text: changed }), what).toBeUndefined();
      expect(readDossier({ path, text: changed }).diagnostics.length, what).toBeGreaterThan(0);
    }
    expect(readOwnBytes({ path, text: JSON.stringify(JSON.parse(text), null, 2) })).toBeUndefined();
  });
});

test("a date of before that is not one is reported, and never stops the reader", () => {
  const text = builtJson(portWages);
  const inHistory = text.indexOf('"before":{"when":{');
  expect(inHistory).toBeGreaterThan(0);
  for (const [field, by] of [
    [/"earliest":"[^"]*"/, '"earliest":-1'],
    [/"latest":"[^"]*"/, '"latest":null'],
  ] as const) {
    const changed = text.slice(0, inHistory) + text.slice(inHistory).replace(field, by);
    const { diagnostics } = readDossier({ path, text: changed });
    expect(diagnostics.map(({ message }) => message).join()).toContain("`history[1].before.when`");
  }
});
