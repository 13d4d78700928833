import { describe, expect, test } from "vitest";
import { linesOf, widget } from "./written.test.util.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });

describe("in a text, what each party said or did last", () => {
  test("is below its name, with its day and its doubts, and names alone share the last line", () => {
    const city = {
      id: "party:city",
      name: "City council",
      last: { kind: "position", title: "Pay", stance: "supports", text: "Six is fair.", on: on("2026-03-02") },
    };
    const mediator = {
      id: "person:mediator",
      name: "The mediator",
      last: { kind: "event", title: "First round", reliability: { state: "anonymous", certainty: "possible" } },
    };
    const entries = [
      { id: "party:pilots", name: "Pilots" },
      { id: "party:tugs", name: "Tug masters", details: ["Also called: the tugs"] },
      city,
      mediator,
    ];
    expect(linesOf(widget("participants", { entries }))).toStrictEqual([
      "Who’s who",
      "City council",
      "2 March 2026: Pay, Supports it: Six is fair.",
      "The mediator",
      "Took part: First round.",
      "Possible on this day, not certain. The original source is not named.",
      "Also named: Pilots; Tug masters (Also called: the tugs)",
    ]);
    expect(linesOf(widget("participants", { entries, size: "line" }))).toStrictEqual([
      "Who’s who",
      "Those involved: City council and The mediator.",
    ]);
  });
});

describe("in a text, places", () => {
  const claim = {
    record: "proposal:a",
    basing: "border",
    proposal: "Plan A",
    status: "tabled",
    by: "City council",
    on: on("2026-03-02"),
    text: "Relief crews.",
    details: ["Temporary."],
    sources: [{ title: "Minutes" }],
  };
  const quay = {
    record: "proposal:b",
    area: "the north quay",
    proposal: "Plan B",
    status: "rejected",
    text: "The port leaves.",
    disputes: [{ question: "Who runs the quay?", type: "value", others: ["Plan A", "Plan C"] }],
  };

  test("have all that is in the picture: also that no proposal names a place", () => {
    expect(linesOf(widget("places", { entries: [claim, quay] }))).toStrictEqual([
      "Proposals, place by place",
      "In the country",
      "No proposal here names this place.",
      "At the border",
      "– Plan A: Tabled, City council, 2 March 2026",
      "  Relief crews.",
      "  Temporary.",
      "  Source: Minutes",
      "In a neighbouring country",
      "No proposal here names this place.",
      "Area: the north quay",
      "– Plan B: Rejected",
      "  The port leaves.",
      "  Disputed: Who runs the quay? Sources give different answers. See also: Plan A and Plan C.",
    ]);
  });

  test("have no schematic where nothing is in it", () => {
    expect(linesOf(widget("places", { entries: [quay] }))[1]).toBe("Area: the north quay");
  });
});

test("in a text, a figure has every number with who says so", () => {
  const entries = [
    {
      title: "Rise in wages",
      dispute: "How much is offered?",
      claims: [
        { record: "statement:a", values: [{ number: "4.1", unit: "% per year" }], who: "Port", on: on("2026-03-01") },
        {
          record: "event:b",
          values: [
            { label: "Yes:", number: "412" },
            { label: "No:", number: "92" },
          ],
          previously: "270",
          remark: "Counted twice.",
        },
      ],
    },
  ];
  expect(linesOf(widget("figures", { entries }))).toStrictEqual([
    "In figures",
    "Rise in wages",
    "Disputed: How much is offered?",
    "– 4.1 % per year: Port, 1 March 2026",
    "– Yes: 412; No: 92: previously 270",
    "  Counted twice.",
  ]);
});

test("in a text, a correction has the old wording and the new one", () => {
  const items = [{ published: "2026-03-10", text: "The figure was wrong.", was: "4.7", is: "4.4", now: "4.1" }];
  expect(linesOf({ type: "corrections", id: "corrections:a", items })).toStrictEqual([
    "Corrections",
    "10 March 2026: The figure was wrong.",
    "Before: 4.7",
    "Corrected on 10 March 2026: 4.4",
    "Now: 4.1",
  ]);
});
