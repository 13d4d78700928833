import { describe, expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Position } from "../generated/types.js";
import { asOf } from "./as-of.js";
import { positions } from "./positions.js";

const day = { edtf: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02", basis: "stated" as const };

const held = (id: string, fields: Partial<Position>): Position => ({
  kind: "position",
  id: `position:${id}`,
  name: id,
  party: "party:port",
  issue: "issue:pay",
  stance: "demands",
  summary: id,
  statedOn: day,
  knownFrom: day,
  ...fields,
});

const cell = (...more: Position[]) =>
  positions(asOf({ ...portWages, records: [...portWages.records, ...more] }, "2026-03-20")).cell(
    "party:port",
    "issue:pay",
  );

const shown = (...more: Position[]): string[] => cell(...more).positions.map(({ name }) => name);

describe("of several positions of a party on an issue a reader finds", () => {
  test("all, where none is ranked", () => {
    expect(shown(held("four", {}), held("five", {}))).toStrictEqual(["five", "four"]);
  });

  test("only the preferred ones", () => {
    expect(shown(held("four", { rank: "preferred" }), held("five", {}))).toStrictEqual(["four"]);
  });

  test("none that we no longer rely on, unless it is the only one", () => {
    const old = held("four", { rank: "deprecated" });
    expect(shown(old, held("five", {}))).toStrictEqual(["five"]);
    expect(shown(old)).toStrictEqual(["four"]);
  });

  test("the stance, not the silence beside it", () => {
    const silent = held("silent", { silence: "not-stated" });
    delete silent.stance;
    expect(cell(silent, held("five", {}))).not.toHaveProperty("silence");
    expect(shown(silent, held("five", {}))).toStrictEqual(["five"]);
  });
});
