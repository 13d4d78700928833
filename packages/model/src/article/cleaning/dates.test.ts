import { expect, test } from "vitest";
import type { Block } from "../../generated/types.js";
import { cleanBlock } from "../clean-blocks.js";

const dated = (date: unknown): Block =>
  ({ type: "timeline", id: "timeline:1", items: [{ title: "First round", date }] }) as Block;

test.each(["2026", "2026-02", "2026-02-28", "2028-02-29", "2026-12-31"])("%s is a date", (date) => {
  expect(cleanBlock(dated(date))).toStrictEqual({ block: dated(date), diagnostics: [] });
});

test.each([
  ["2026-02-30", '"2026-02-30"'],
  ["2026-02-29", '"2026-02-29"'],
  ["2026-04-31", '"2026-04-31"'],
  ["2026-13", '"2026-13"'],
  ["10 March", '"10 March"'],
  ["2018/2021", '"2018/2021"'],
  [2026, "2026"],
])("%s is left out, and the message names it and says what to write", (date, named) => {
  const { block, diagnostics } = cleanBlock(dated(date));
  expect(block).toMatchObject({ items: [{ title: "First round" }] });
  expect(JSON.stringify(block)).not.toContain("2026-02-30");
  expect(diagnostics).toMatchObject([{ rule: "not-a-date", path: "items[0].date" }]);
  expect(diagnostics[0]?.message).toContain(`${named} is not a date. Write 2025, 2025-08`);
});
