import { asOf } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { above, messagesOf, recordsIn, withSection } from "./read.test.util.js";

const talks = "2026-03-25 | Talks resume | planned | s1";

describe("what an editor did, on a line below another,", () => {
  test("changes it, and the earlier day shows it as it was", () => {
    const { dossier, diagnostics } = withSection(
      "Dates",
      talks,
      "changed 2026-03-18, desk editor: date was 22 March 2026",
    );
    expect(diagnostics).toStrictEqual([]);
    const days = ["2026-03-17", "2026-03-18"].map((day) => {
      const event = dossier && asOf(dossier, day).dossier.records.find(({ kind }) => kind === "event");
      return event?.kind === "event" ? event.when?.edtf : undefined;
    });
    expect(days).toStrictEqual(["2026-03-22", "2026-03-25"]);
  });

  test("changes it on a day, and the world knew it from an earlier one", () => {
    const line = "changed 2026-06-10, desk editor, known from 18 March 2026: date was 22 March 2026";
    const [event] = recordsIn("event", "Dates", talks, line);
    expect(event?.history).toMatchObject([{ on: "2026-06-10", by: "desk editor", knownFrom: "2026-03-18" }]);
    const { dossier } = withSection("Dates", talks, line);
    const days = ["2026-03-17", "2026-03-18"].map((day) => {
      const shown = dossier && asOf(dossier, day).dossier.records.find(({ kind }) => kind === "event");
      return shown?.kind === "event" ? shown.when?.edtf : undefined;
    });
    expect(days).toStrictEqual(["2026-03-22", "2026-03-25"]);
  });

  test("corrects it, with a note for readers", () => {
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

  test("must name the editor", () => {
    expect(messagesOf(withSection("Dates", talks, "corrected 2026-03-18, : It was wrong."))).toStrictEqual([
      expect.stringContaining("The day or the name of the editor is missing."),
    ]);
  });

  test("with an earlier value that cannot be read has one error, and is not reported as without a value", () => {
    expect(messagesOf(withSection("Dates", talks, "changed 2026-03-18, desk editor: date was sometime"))).toStrictEqual(
      [expect.stringContaining('"sometime" is not a date.')],
    );
  });

  test("can change several fields", () => {
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

  test("keeps an earlier position, and what followed from its words", () => {
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
    ["corrected: date was 2026-03-22", 1, "The day or the name of the editor is missing"],
    ["corrected on Tuesday, desk editor: Wrong.", 14, "means a different day"],
    ["corrected on 2026-13-01, desk editor: Wrong.", 14, "a day that exists"],
    ["changed 2026-03-18, desk editor: dat was 2026-03-22", 34, 'no column "dat"'],
    ["changed 2026-03-18, desk editor: date was 2026-13-45", 43, "a day that exists"],
    ["changed 2026-03-18, desk editor: place was nothing", 44, "There was no earlier value to show"],
    ["changed 2026-03-18, desk editor: A new date.", 1, "The earlier value is missing"],
    ["changed 2026-06-10, desk editor, known from 2026-13-01: place was Town hall", 45, "a day that exists"],
    ["corrected 2026-06-10, desk editor, known from 2026-03-18: Wrong.", 47, "Only a change can have been known"],
    ["confirmed 2026-03-18, desk editor", 1, "This line does not say how"],
  ])("is reported where it is wrong: %s", (line, column, words) => {
    const [message] = messagesOf(withSection("Dates", talks, line));
    expect(message).toMatch(new RegExp(`^${above + 2}:${column} `));
    expect(message).toContain(words);
  });

  test("needs a line above it", () => {
    expect(messagesOf(withSection("Dates", "checked 2026-03-18, desk editor"))[0]).toContain(
      "but there is no line above",
    );
  });
});
