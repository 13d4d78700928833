import { describe, expect, test } from "vitest";
import type { TimelineItem, When } from "../../generated/types.js";
import { timelineEntries } from "./timeline.js";

const on = (date: string): When => ({ edtf: date, earliest: date, latest: date, basis: "stated" });
const item = (date: string, rest: Partial<TimelineItem> = {}): TimelineItem => ({
  title: date,
  date: on(date),
  ...rest,
});

/** The titles of both parts. */
function parts(items: TimelineItem[], asOf?: string): [past: string[], toCome: string[]] {
  const { past, toCome } = timelineEntries({ items, ...(asOf !== undefined && { asOf }) });
  return [past.map(({ name }) => name), toCome.map(({ name }) => name)];
}

describe("the entries of a timeline", () => {
  test("are parted where what is to come is last", () => {
    const items = [item("2021"), item("2018"), item("2026-05"), item("2026-04", { status: "planned" })];
    expect(parts(items, "2026-03-20")).toStrictEqual([
      ["2021", "2018"],
      ["2026-05", "2026-04"],
    ]);
    expect(parts([item("2026-04", { status: "expected" })])).toStrictEqual([[], ["2026-04"]]);
  });

  test("keep their order and stay together where it is first or between others", () => {
    const toCome = item("2026-04", { status: "planned" });
    for (const items of [
      [toCome, item("2021"), item("2018")],
      [item("2018"), toCome, item("2021")],
      [toCome, item("2018"), item("2026-05", { status: "planned" })],
    ])
      expect(parts(items)).toStrictEqual([items.map(({ title }) => title), []]);
  });

  test("without a status are to come only if their date is after the day of the block", () => {
    const isToCome = (date: TimelineItem["date"], asOf?: string): boolean =>
      parts([{ title: "Talks", ...(date !== undefined && { date }) }], asOf)[1].length === 1;
    expect(isToCome(on("2026-03-21"), "2026-03-20")).toBe(true);
    expect(isToCome(on("2026-03-20"), "2026-03-20")).toBe(false);
    expect(isToCome(on("2026-03-25"), "2026-03")).toBe(false);
    expect(isToCome(on("2026"), "2026-03-20")).toBe(false);
    expect(isToCome(on("2027"), "2026-03-20")).toBe(true);
    expect(isToCome({ edtf: "../2027", latest: "2027", basis: "stated" }, "2026-03-20")).toBe(false);
    expect(isToCome(undefined, "2026-03-20")).toBe(false);
    expect(isToCome(on("2099-01-01"))).toBe(false);
  });

  test("keep the status that the editor gave them, whatever their date", () => {
    expect(parts([item("2026-05", { status: "cancelled" })], "2026-03-20")).toStrictEqual([["2026-05"], []]);
    expect(parts([item("2021", { status: "postponed" })], "2026-03-20")).toStrictEqual([[], ["2021"]]);
  });

  test("claim nothing that the editor did not write", () => {
    const plain = { title: "Letters" };
    expect(timelineEntries({ items: [plain] }).past).toStrictEqual([
      { id: "", name: "Letters", item: plain, status: "happened" },
    ]);
    const future = item("2026-05");
    expect(timelineEntries({ items: [future], asOf: "2026-03-20" }).toCome).toStrictEqual([
      { id: "", name: "2026-05", item: future, when: on("2026-05") },
    ]);
  });

  test("are not read of what is not a timeline", () => {
    for (const wrong of [undefined, "timeline", {}, { items: "none" }, { items: [null] }])
      expect(() => timelineEntries(wrong as never)).toThrow(/timelineEntries/);
  });
});
