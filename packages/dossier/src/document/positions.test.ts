import { describe, expect, test } from "vitest";
import { recordsIn, withSection } from "./read.test.util.js";

describe("a position", () => {
  test.each([
    ["wants 6 %", { stance: "demands" }],
    ["supports it", { stance: "supports" }],
    ["accepts 4 %", { stance: "accepts" }],
    ["would accept 5 % if nights are paid double", { stance: "conditional", conditions: ["Nights are paid double"] }],
    ["would accept 5 %, provided that it lasts", { stance: "conditional", conditions: ["It lasts"] }],
    ["will not accept 3 %", { stance: "rejects" }],
    ["opposes it", { stance: "opposes" }],
    ["rejects 3 % (red line)", { stance: "rejects", redLine: true, summary: "Rejects 3 %" }],
    ["said nothing", { silence: "not-stated" }],
    ["not in our sources", { silence: "not-in-our-sources" }],
  ])("is recognised by the words at its beginning: %s", (words, fields) => {
    expect(recordsIn("position", "Positions", `Union | Pay | ${words} | s1`)[0]).toMatchObject(fields);
  });

  test("is a red line only if its words say so", () => {
    const [plain, marked] = recordsIn(
      "position",
      "Positions",
      "Union | Nights | wants 6 % | s1",
      "Union | Pay | wants 6 % (red line) | s1",
    );
    expect([plain?.redLine, marked?.redLine]).toStrictEqual([undefined, true]);
  });

  test("replaces the earlier position of the party on the issue only if its line says so", () => {
    const later = "Union | Pay | would accept 5 % | 2026-03-12 | s2";
    const earlier = "Union | Pay | wants 6 % | s1";
    const replacing = recordsIn("position", "Positions", later, "replaces: Union: wants 6 %", earlier);
    expect(replacing.map(({ id, supersedes }) => [id, supersedes])).toStrictEqual([
      ["position:union-pay", "position:union-pay-2"],
      ["position:union-pay-2", undefined],
    ]);
    const beside = withSection("Positions", later, earlier);
    expect(beside.dossier?.records.flatMap((one) => (one.kind === "position" ? [one.supersedes] : []))).toStrictEqual([
      undefined,
      undefined,
    ]);
    expect(beside.diagnostics).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining(
          "If this one replaces the one of 2026-03-01, write below it: `replaces: Union: wants 6 %`",
        ),
      },
    ]);
  });

  test("is not asked about where the earlier one has ended, or was a silence", () => {
    const read = recordsIn(
      "position",
      "Positions",
      "Union | Pay | wants 6 % | until 2026-03-05 | s1",
      "Union | Pay | would accept 5 % | 2026-03-12 | s2",
      "Port | Pay | said nothing | s1",
      "Port | Pay | offers 3 % | 2026-03-12 | s2",
    );
    expect(read).toHaveLength(4);
  });

  test("does not replace one of the same day, nor if its line says so", () => {
    const sameDay = recordsIn(
      "position",
      "Positions",
      "Union | Pay | wants 6 % | s1",
      "Union | Pay | accepts 3 % | s1",
    );
    expect(sameDay.map(({ supersedes }) => supersedes)).toStrictEqual([undefined, undefined]);
    const told = recordsIn(
      "position",
      "Positions",
      "Union | Pay | wants 6 % | s1",
      "Union | Pay | accepts 3 % | s2",
      "replaces: nothing",
    );
    expect(told.map(({ supersedes }) => supersedes)).toStrictEqual([undefined, undefined]);
  });

  test("knows the party and the issue by any of their names, in any order", () => {
    const { dossier, diagnostics } = withSection(
      "Parties",
      "Dockers’ union | organisation | also union",
      "## Issues",
      "Pay | How much do wages rise? | also wages",
      "## Positions",
      "Wages | wants 6 % | the Union | s1 | by Union chair",
    );
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records.find(({ kind }) => kind === "position")).toMatchObject({
      party: "party:dockers-union",
      issue: "issue:pay",
      statedBy: "person:union-chair",
    });
  });
});

describe("a statement", () => {
  test("is a quote if it is in quotation marks, and otherwise a claim", () => {
    const read = recordsIn(
      "statement",
      "Statements",
      "Chair | “We will not sign.” | 1 March 2026 | s1",
      "Chair | It is over | s1",
    );
    expect(read.map(({ form, text, speaker }) => [form, text, speaker])).toStrictEqual([
      ["claim", "It is over", "person:chair"],
      ["quote", "We will not sign.", "person:chair"],
    ]);
  });

  test("does not need a speaker", () => {
    const [claim] = recordsIn(
      "statement",
      "Statements",
      "– | A strike is possible | s1 | about Pay",
      "## Issues",
      "Pay | How much?",
    );
    expect(claim).toMatchObject({ text: "A strike is possible", about: ["issue:pay"] });
    expect(claim).not.toHaveProperty("speaker");
  });

  test.each([
    ["Rise in wages = 4.1 % per year, in 2026", { variable: "Rise in wages", value: 4.1, unit: "P1", per: "year" }],
    ["Cost = about 2 million euros", { value: 2_000_000, unit: "EUR", comparator: "approximately" }],
    ["Riders = 300–400 people a day", { min: 300, max: 400, unit: "people", per: "day" }],
  ])("may hold a figure: %s", (written, figure) => {
    const [statement] = recordsIn("statement", "Statements", `Port | It is so | figure: ${written} | s1`);
    expect(statement).toMatchObject({ form: "figure", figure });
  });
});

describe("the stance of a position", () => {
  test.each([
    ["accepts 3 % even if members object", "if members object"],
    ["backs away from 6 %", "away"],
    ["said nothing would make it accept 3 %", "would make it"],
    ["refuses to rule out a strike", "rule out"],
    ["supports a ceasefire once troops withdraw", "once"],
    ["opposes nothing", "nothing"],
    ["offers to talk", "to talk"],
    ["favours rejection", "rejection"],
    ["insists on not accepting", "not"],
    ["rejects 3 % if it is final", "if"],
    ["wants 6 % if inflation stays", "if"],
    ["accepts, if at all, 3 %", "if at all"],
    ["fordert nicht mehr Lohn", "nicht"],
    ["lehnt das Angebot ab, falls es so bleibt", "falls"],
  ])("is not guessed: %s", (text, why) => {
    const found = withSection("Positions", `Union | Pay | ${text} | s1`);
    expect(found.dossier?.records.some(({ kind }) => kind === "position")).toBe(false);
    expect(found.diagnostics).toMatchObject([
      {
        severity: "error",
        message: expect.stringMatching(new RegExp(`because of ".*${why}.*Write the stance in front`)),
      },
    ]);
  });

  test.each([
    ["demands: six per cent, and not less", "demands", "Six per cent, and not less"],
    ["Rejects: any offer, even if it is final", "rejects", "Any offer, even if it is final"],
    ["is open to 5 %", "considers", "Is open to 5 %"],
    ["does not rule out 5 %", "considers", "Does not rule out 5 %"],
    ["might accept 5 %", "considers", "Might accept 5 %"],
  ])("is the one that is written: %s", (text, stance, summary) => {
    expect(recordsIn("position", "Positions", `Union | Pay | ${text} | s1`)).toMatchObject([{ stance, summary }]);
  });
});
