import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dossier, pathOf } from "./dossier.test.util.js";

interface Row {
  row: string;
  thing: string;
  where: string;
  records: string[];
  reason: string;
}

/** Cells in quotes hold commas, and quotes doubled; no cell holds a line break. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

const [header = "", ...lines] = readFileSync(pathOf("inventory.csv"), "utf8").trimEnd().split("\n");
const rows: Row[] = lines.map((line) => {
  const [row = "", thing = "", where = "", records = "", reason = ""] = cellsOf(line);
  return { row, thing, where, records: records.split(" ").filter((id) => id !== ""), reason };
});

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
const isOutside = ({ row }: Row) => row.startsWith("outside-");
const ids = new Set(dossier.records.map(({ id }) => id));

describe("the inventory of the five articles", () => {
  test("has the columns that its readers expect, in every line", () => {
    expect(header).toBe("row,thing,where,records,reason");
    expect(lines.filter((line) => cellsOf(line).length !== 5)).toStrictEqual([]);
  });

  test("has every thing, every contradiction and every doubt once", () => {
    const found = rows.filter((row) => !isOutside(row)).map(({ row }) => row);
    expect(found).toStrictEqual([...numbered("", 137), ...numbered("C", 8), ...numbered("D", 22)]);
  });

  test("maps each row to a record, or says why it is no fact", () => {
    expect(rows.filter(({ records, reason }) => records.length === 0 && reason === "")).toStrictEqual([]);
    expect(rows.filter((row) => isOutside(row) && row.reason === "")).toStrictEqual([]);
  });

  test("names records that exist", () => {
    const unknown = rows.flatMap(({ row, records }) =>
      records.filter((id) => !ids.has(id)).map((id) => `row ${row}: ${id}`),
    );
    expect(unknown).toStrictEqual([]);
  });

  test("names every record, so that none is in the dossier for no reason", () => {
    const named = new Set(rows.flatMap(({ records }) => records));
    expect([...ids].filter((id) => !named.has(id))).toStrictEqual([]);
  });

  test("holds each contradiction as a conflict", () => {
    const conflicts = rows
      .filter(({ row }) => row.startsWith("C"))
      .map(({ records }) => records.filter((id) => id.startsWith("conflict:")));
    expect(conflicts.map((found) => found.length)).toStrictEqual(Array.from({ length: 8 }, () => 1));
    expect(new Set(conflicts.flat()).size).toBe(dossier.records.filter(({ kind }) => kind === "conflict").length);
  });
});
