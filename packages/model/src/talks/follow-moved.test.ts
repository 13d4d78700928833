import { expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Dossier } from "../generated/types.js";
import { asOf } from "./as-of.js";
import { checkDossier } from "./check/check.js";
import { followMoved } from "./follow-moved.js";
import { timeline } from "./shown/timeline.js";

/** The union got another id; what names it by the old one still means it. */
const renamed: Dossier = {
  ...portWages,
  records: portWages.records.map((record) =>
    record.id === "party:union" ? { ...record, id: "party:dockers", moved: ["party:union"] } : record,
  ),
};

test("an old id still leads to the record that took its place", () => {
  expect(checkDossier(renamed)).toStrictEqual([]);
  const view = asOf(renamed, "2026-03-12");
  expect(view.dossier.records.map(({ id }) => id)).toContain("party:dockers");
  expect(timeline(view)[0]?.participants?.map(({ name }) => name)).toContain("Dockers’ union");
});

test("every place that named the old id names the new one", () => {
  const before = JSON.stringify(renamed).split('"party:union"').length - 1;
  const after = JSON.stringify(followMoved(renamed)).split('"party:union"').length - 1;
  expect(before).toBeGreaterThan(3);
  expect(after).toBe(1);
});

test("where nothing moved, it is the same dossier", () => {
  expect(followMoved(portWages)).toBe(portWages);
});
