import { describe, expect, test } from "vitest";
import type { TimelineItem, When } from "../../generated/types.js";
import { en } from "../../languages/en/labels.js";
import { eventStatusWords } from "../timeline/entry.js";
import { timelineEntries } from "./timeline.js";

const item = (date: string, rest: Partial<TimelineItem> = {}): TimelineItem => ({
  title: date,
  date,
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
    const isToCome = (date?: string | When, asOf?: string): boolean => {
      const dated = typeof date === "string" ? { date } : date && { when: date };
      return parts([{ title: "Talks", ...dated }], asOf)[1].length === 1;
    };
    expect(isToCome("2026-03-21", "2026-03-20")).toBe(true);
    expect(isToCome("2026-03-20", "2026-03-20")).toBe(false);
    expect(isToCome("2026-03-25", "2026-03")).toBe(false);
    expect(isToCome("2026", "2026-03-20")).toBe(false);
    expect(isToCome("2027", "2026-03-20")).toBe(true);
    expect(isToCome({ edtf: "../2027", latest: "2027", basis: "stated" }, "2026-03-20")).toBe(false);
    expect(isToCome(undefined, "2026-03-20")).toBe(false);
    expect(isToCome("2099-01-01")).toBe(false);
  });

  test("have the first and the last day of a date, unless the editor says when it was", () => {
    const whenOf = (one: TimelineItem): When | undefined => timelineEntries({ items: [one] }).past[0]?.when;
    const february = { edtf: "2028-02", earliest: "2028-02-01", latest: "2028-02-29", basis: "stated" } as const;
    expect(whenOf(item("2028-02"))).toStrictEqual(february);
    expect(whenOf(item("2026-03-10"))).toMatchObject({ earliest: "2026-03-10", latest: "2026-03-10" });
    expect(whenOf(item("2026", { when: february }))).toStrictEqual(february);
  });

  test("keep the status that the editor gave them, whatever their date", () => {
    expect(parts([item("2026-05", { status: "cancelled" })], "2026-03-20")).toStrictEqual([["2026-05"], []]);
    expect(parts([item("2021", { status: "postponed" })], "2026-03-20")).toStrictEqual([[], ["2021"]]);
  });

  test("say themselves that they are to come where no line does", () => {
    const words = (items: TimelineItem[]): (string | undefined)[] => {
      const { past, toCome } = timelineEntries({ items, asOf: "2026-03-20" });
      return [...past, ...toCome].map((entry) => eventStatusWords(entry, en));
    };
    expect(words([item("2027"), item("2021")])).toStrictEqual(["Not yet happened", undefined]);
    expect(words([item("2027", { status: "planned" }), item("2021")])).toStrictEqual(["Planned", undefined]);
    expect(words([item("2021"), item("2027")])).toStrictEqual([undefined, undefined]);
  });

  test("claim nothing that the editor did not write", () => {
    const plain = { title: "Letters" };
    expect(timelineEntries({ items: [plain] }).past).toStrictEqual([
      { id: "", name: "Letters", item: plain, status: "happened" },
    ]);
    const future = item("2026-05");
    expect(timelineEntries({ items: [future], asOf: "2026-03-20" }).toCome).toStrictEqual([
      {
        id: "",
        name: "2026-05",
        item: future,
        when: { edtf: "2026-05", earliest: "2026-05-01", latest: "2026-05-31", basis: "stated" },
      },
    ]);
  });

  test("are not read of what is not a timeline", () => {
    for (const wrong of [undefined, "timeline", {}, { items: "none" }, { items: [null] }])
      expect(() => timelineEntries(wrong as never)).toThrow(/timelineEntries/);
  });
});
