import { describe, expect, test } from "vitest";
import { filled, linesOf, widget } from "./written.test.util.js";

describe("in a text, what changed", () => {
  test("has before and after, and what we had wrong with the correction", () => {
    const lines = filled("what-changed", { since: "2026-03-05" });
    expect(lines).toContain("Between 5 March 2026 and 20 March 2026.");
    const position = lines.indexOf("Position, Changed: Dockers’ union: Pay");
    expect(lines.slice(position, position + 5)).toStrictEqual([
      "Position, Changed: Dockers’ union: Pay",
      "Before: Demands it, 1 March 2026: Six per cent over one year.",
      "Sources: Harbour Post, Report of 1 March, 1 March 2026; Island Radio, Morning news, 2 March 2026",
      "Now: On conditions, 12 March 2026: Five per cent, if night work is paid double.",
      "Source: Harbour Post, Report of 12 March, 12 March 2026",
    ]);
    const learned = lines.indexOf("What became known later");
    expect(lines.slice(learned, learned + 3)).toStrictEqual([
      "What became known later",
      "Event, New: Letter of warning",
      "Happened, 20 February 2026: The mediator wrote to both sides; it became public in March.",
    ]);
    expect(lines.slice(lines.indexOf("What we got wrong")).filter((line) => !line.startsWith("Source"))).toStrictEqual([
      "What we got wrong",
      "Statement, Corrected: Offer of 4.1 per cent",
      "Before: Port authority, 1 March 2026: The port offers 4.7 per cent.",
      "Now: Port authority, 1 March 2026: The port offers 4.1 per cent.",
      "Corrected on 10 March 2026: The offer is 4.1 per cent; an earlier version had 4.7.",
    ]);
  });

  test("has what only has more sources in one line", () => {
    expect(filled("what-changed", { since: "2026-03-01", asOf: "2026-03-02" })).toStrictEqual([
      "What changed",
      "Between 1 March 2026 and 2 March 2026.",
      "What became known later",
      "Now in more sources: Dockers’ union: Pay; Offer of 4.1 per cent",
    ]);
  });

  test("says so where nothing has changed", () => {
    expect(filled("what-changed", { since: "2026-03-12", asOf: "2026-03-12" })).toStrictEqual([
      "What changed",
      "Nothing in the record changed between 12 March 2026 and 12 March 2026.",
    ]);
  });
});

describe("in a text, each kind of change says what became of it", () => {
  const changed = (change: object): string[] => {
    const entries = [{ record: "x:a", title: "A title", cause: "world", change: "changed", ...change }];
    return linesOf(widget("what-changed", { since: "2026-03-01", asOf: "2026-03-02", entries })).slice(3);
  };

  test("a party broke its silence", () => {
    const before = { silence: "not-stated", text: "No answer." };
    expect(changed({ kind: "position", before, after: { stance: "rejects", by: "The chair" } })).toStrictEqual([
      "Position, Changed: A title",
      "Before: Not stated: No answer.",
      "Now: Rejects it, The chair",
    ]);
  });

  test("a proposal was signed", () => {
    const before = { proposalStatus: "agreed" };
    expect(
      changed({ kind: "proposal", change: "strengthened", before, after: { proposalStatus: "signed" } }),
    ).toStrictEqual(["Proposal, Firmer: A title", "Before: Agreed", "Now: Signed"]);
  });

  test("a dispute was settled", () => {
    const [before, after] = [{ conflictState: "open" }, { conflictState: "resolved" }];
    expect(changed({ kind: "conflict", before, after })).toStrictEqual([
      "Dispute, Changed: A title",
      "Before: Open",
      "Now: Settled",
    ]);
  });

  test("something is gone, or was withdrawn", () => {
    expect(changed({ kind: "statement", change: "removed", before: { text: "We strike." } })).toStrictEqual([
      "Statement, No longer applies: A title",
      "Before: We strike.",
    ]);
    const correction = { on: "2026-03-02", change: "withdrawn", note: "It was another port." };
    expect(changed({ kind: "statement", change: "withdrawn", correction })).toStrictEqual([
      "Statement, Withdrawn: A title",
      "Withdrawn on 2 March 2026: It was another port.",
    ]);
  });
});
