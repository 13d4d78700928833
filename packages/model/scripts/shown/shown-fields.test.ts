import { describe, expect, test } from "vitest";
import { grouped } from "../../src/talks/shown/agents/grouped.js";
import { notShown, reasonFor } from "./not-shown.js";
import { shownFields } from "./shown-fields.js";

const fields = shownFields();
const byField = grouped(fields, ({ type, field }) => [`${type}.${field}`]);
const isShown = (some: readonly { where: readonly string[] }[]): boolean => some.some(({ where }) => where.length > 0);

describe("every field of a record", () => {
  test("is shown on the page, or there is a reason why not", () => {
    const neither = [...byField].filter(([, own]) => {
      const [first] = own;
      return first !== undefined && !isShown(own) && reasonFor(first.type, first.field) === undefined;
    });
    expect(neither.map(([name]) => name)).toStrictEqual([]);
  });

  test("is not shown if a reason says so", () => {
    const shown = Object.keys(notShown).filter((name) => isShown(byField.get(name) ?? []));
    expect(shown).toStrictEqual([]);
  });

  test("exists if there is a reason for it", () => {
    const names = new Set(fields.flatMap(({ type, field }) => [field, `${type}.${field}`]));
    expect(Object.keys(notShown).filter((name) => !names.has(name))).toStrictEqual([]);
  });
});

test("the source of every part of a record is on the page", () => {
  const without = fields.filter(({ path, where }) => path.endsWith("references[0].source") && where.length === 0);
  // What a source rests on is its `basedOn`.
  expect(without.map(({ kind, path }) => `${kind} ${path}`)).toStrictEqual(["source references[0].source"]);
});
