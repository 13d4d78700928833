import { expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import { asOf } from "./as-of.js";
import { corrections } from "./corrections.js";

test("corrections are listed with the latest first, whatever the order of their records", () => {
  const dayOf: Record<string, string> = {
    "event:round-1": "2026-03-11",
    "position:union-pay-2": "2026-03-19",
    "statement:offer": "2026-03-10",
    "statement:will-strike": "2026-03-16",
  };
  const records = portWages.records.map((record) => {
    const on = dayOf[record.id];
    return on === undefined ? record : { ...record, history: [{ on, by: "editor", change: "withdrawn" as const }] };
  });
  const found = corrections(asOf({ ...portWages, records }, "2026-03-20"));
  expect(found.map(({ record, change }) => [change.on, record.id])).toStrictEqual([
    ["2026-03-19", "position:union-pay-2"],
    ["2026-03-16", "statement:will-strike"],
    ["2026-03-11", "event:round-1"],
    ["2026-03-10", "statement:offer"],
  ]);
});
