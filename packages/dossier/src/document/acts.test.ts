import { asOf } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { above, recordsIn, told, withSection } from "./read.test.util.js";

const talks = "2026-03-25 | Talks resume | planned | s1";

describe("a line under an item", () => {
  test("says what changed, and the earlier day finds it as it was", () => {
    const { dossier, problems } = withSection(
      "Dates",
      talks,
      "changed 2026-03-18, desk editor: date was 22 March 2026",
    );
    expect(problems).toStrictEqual([]);
    const days = ["2026-03-17", "2026-03-18"].map((day) => {
      const event = dossier && asOf(dossier, day).dossier.records.find(({ kind }) => kind === "event");
      return event?.kind === "event" ? event.when?.edtf : undefined;
    });
    expect(days).toStrictEqual(["2026-03-22", "2026-03-25"]);
  });

  test("says what was corrected, in words for readers", () => {
    const [statement] = recordsIn(
      "statement",
      "Statements",
      "Port authority | The offer is 4.1 per cent | s1",
      '  - corrected (major) 10 March 2026, desk editor: text was "The offer is 4.7; per cent"; The offer is 4.1 per cent; an earlier version had 4.7.',
    );
    expect(statement?.history).toStrictEqual([
      {
        on: "2026-03-10",
        by: "desk editor",
        change: "corrected",
        before: { text: "The offer is 4.7; per cent", name: "The offer is 4.7; per cent" },
        note: "The offer is 4.1 per cent; an earlier version had 4.7.",
        severity: "major",
      },
    ]);
  });

  test("may hold several things that were otherwise", () => {
    const [event] = recordsIn(
      "event",
      "Dates",
      talks,
      "  place: Harbour",
      "changed 2026-03-18, a: date was 2026-03; status was expected; place was Town hall",
    );
    expect(event?.history?.[0]?.before).toMatchObject({
      when: { edtf: "2026-03" },
      status: "expected",
      place: "Town hall",
    });
  });

  test("keeps what a position was, and all that followed from its words", () => {
    const [position] = recordsIn(
      "position",
      "Positions",
      "Union | Pay | demands 6 % | s1",
      "corrected 2026-03-02, desk editor: position was supports 5 %",
    );
    expect(position?.history?.[0]?.before).toStrictEqual({
      stance: "supports",
      summary: "Supports 5 %",
      name: "Union: supports 5 %",
    });
  });

  test("withdraws, records, confirms, checks and accepts", () => {
    const [event] = recordsIn(
      "event",
      "Dates",
      talks,
      "recorded 2026-03-02, desk editor",
      "withdrawn 2026-03-12, desk editor: The paper took it back.",
      "confirmed 2026-03-13, desk editor: two documents",
      "checked 2026-03-13, desk editor",
      "accepted overdue-event, desk editor: It is still awaited.",
    );
    expect(event).toMatchObject({
      history: [{ change: "recorded" }, { change: "withdrawn", note: "The paper took it back." }],
      confirmed: { on: "2026-03-13", by: "desk editor", how: "two documents" },
      checked: { on: "2026-03-13", by: "desk editor" },
      accepted: [{ rule: "overdue-event", by: "desk editor", reason: "It is still awaited." }],
    });
  });

  test.each([
    ["corrected: date was 2026-03-22", 1, "neither the day nor who did it"],
    ["corrected on Tuesday, desk editor: Wrong.", 14, "another day for everybody"],
    ["corrected on 2026-13-01, desk editor: Wrong.", 14, "no day of the calendar"],
    ["changed 2026-03-18, desk editor: dat was 2026-03-22", 34, 'no "dat"'],
    ["changed 2026-03-18, desk editor: date was 2026-13-45", 43, "no day of the calendar"],
    ["changed 2026-03-18, desk editor: place was nothing", 44, "has no earlier words to show"],
    ["changed 2026-03-18, desk editor: A new date.", 1, "Nothing says what it was before"],
    ["confirmed 2026-03-18, desk editor", 1, "say after a colon why, or how"],
  ])("is named where it is wrong: %s", (line, column, message) => {
    const [problem] = told(withSection("Dates", talks, line));
    expect(problem).toMatch(new RegExp(`^${above + 2}:${column} `));
    expect(problem).toContain(message);
  });

  test("belongs to the line above it, or to none", () => {
    expect(told(withSection("Dates", "checked 2026-03-18, desk editor"))[0]).toContain("and there is none");
  });
});
