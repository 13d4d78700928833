import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { built, dossier } from "./dossier.test.util.js";

const json = built.get("dossier.json") ?? "";

/** The names of all fields at any depth. */
function fieldsOf(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, field]) => [
    ...(Array.isArray(value) ? [] : [name]),
    ...fieldsOf(field),
  ]);
}

describe("what is published", () => {
  test("has every record", () => {
    const { records } = JSON.parse(json) as { records: { id: string }[] };
    expect(records.map(({ id }) => id)).toStrictEqual(dossier.records.map(({ id }) => id).toSorted());
  });

  test("has no note of an editor", () => {
    expect(fieldsOf(dossier)).toContain("note");
    expect(fieldsOf(JSON.parse(json))).not.toContain("note");
  });

  test("names every record for a program that knows only the types", () => {
    const types = built.get("dossier.d.ts") ?? "";
    expect(dossier.records.filter(({ id }) => !types.includes(`"${id}"`))).toStrictEqual([]);
  });

  // The README states it.
  test("costs less than 26 kB to load", () => {
    expect(gzipSync(built.get("dossier.js") ?? "").length).toBeLessThan(26_000);
  });
});
