import { describe, expect, test } from "vitest";
import { filled, linesOf, widget } from "./written.test.util.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });

describe("in a text, the timeline", () => {
  test("parts what happened from what is still to come, each with its outcome and sources", () => {
    expect(filled("timeline")).toStrictEqual([
      "Timeline",
      "20 February 2026: Letter of warning",
      "The mediator wrote to both sides; it became public in March.",
      "One source: State mediator, Minutes, 15 March 2026",
      "10 March 2026: First round",
      "Outcome: The two sides agreed to meet again.",
      "One source: Harbour Post, Report of 1 March, 1 March 2026",
      "Not yet happened",
      "25 March 2026 (Planned): Second round",
      "One source: Harbour Post, Report of 12 March, 12 March 2026",
      "As of 20 March 2026",
    ]);
  });

  test("does not announce what is to come where nothing is", () => {
    expect(filled("timeline", { events: ["event:round-1"] })).not.toContain("Not yet happened");
  });

  test("puts a quotation in quotation marks, with its speaker, and a cancelled meeting with what is settled", () => {
    const entries = [
      {
        id: "event:a",
        name: "Second round",
        status: "cancelled",
        place: "Old Quay",
        remarks: [
          { text: "We are not coming.", form: "quote", speaker: "The chair" },
          { text: "The port is ready.", form: "claim", speaker: "The port" },
        ],
      },
    ];
    expect(linesOf(widget("timeline", { entries }))).toStrictEqual([
      "Timeline",
      "Date not known (Cancelled): Second round, Old Quay",
      "The chair: “We are not coming.”",
      "The port: The port is ready.",
    ]);
  });
});

describe("in a text, who is who", () => {
  test("names a party's part, bodies, members and people, each for the time that it was so", () => {
    const chair = {
      id: "person:chair",
      name: "The chair",
      roles: [
        {
          role: "Chair",
          organisation: "Secretariat",
          from: on("2025-01-01"),
          until: on("2026-03-15"),
          wordsOfSource: "head",
        },
        { role: "Speaker" },
      ],
      parts: [{ capacity: "mediator", events: ["First round"] }],
      sources: [{ title: "Minutes", publisher: "Mediator" }],
    };
    const five = {
      id: "party:five",
      name: "The Five",
      type: "coalition",
      parts: [{ capacity: "witness", events: ["Signing", "First round"] }],
      bodies: ["Secretariat", "Assembly"],
      members: [{ name: "Port authority", from: on("2025-01-01") }, { name: "City council" }],
      membersComplete: true,
      people: [chair],
      sources: [{ title: "Report", publisher: "Harbour Post" }],
    };
    expect(linesOf(widget("participants", { entries: [five] }))).toStrictEqual([
      "Who’s who",
      "The Five (Coalition)",
      "Witness: Signing; First round",
      "Bodies: Secretariat and Assembly",
      "Members: Port authority, from 1 January 2025; City council",
      "Source: Harbour Post, Report",
      "– The chair: Chair, Secretariat, from 1 January 2025 until 15 March 2026 (“head” in the source); Speaker",
      "  Mediator: First round",
      "  Source: Mediator, Minutes",
    ]);
  });

  test("says that there are other members only where a source says so", () => {
    const five = { id: "party:five", name: "The Five", members: [{ name: "Port authority" }] };
    const lines = (own: object): string[] => linesOf(widget("participants", { entries: [{ ...five, ...own }] }));
    expect(lines({}).at(-1)).toBe("Members: Port authority");
    expect(lines({ membersComplete: true }).at(-1)).toBe("Members: Port authority");
    expect(lines({ membersComplete: false }).at(-1)).toBe("Members: Port authority and others");
  });
});

describe("in a text, who holds what", () => {
  test("has conditions, the day, what was held before, and which kind of silence it is", () => {
    expect(filled("positions")).toStrictEqual([
      "Who wants what",
      "Pay: How much do wages rise?",
      "– Dockers’ union: On conditions. Five per cent, if night work is paid double.",
      "  On condition:",
      "  – Night work is paid double.",
      "  12 March 2026",
      "  Before: Demands it. Six per cent over one year. (1 March 2026)",
      "  One source: Harbour Post, Report of 12 March, 12 March 2026",
      "– Port authority: No position recorded",
      "Night shifts: Who works at night?",
      "– Dockers’ union: No position recorded",
      "– Port authority: Not stated",
      "  Asked on 12 March, the port gave no answer.",
      "  12 March 2026",
      "  One source: Harbour Post, Report of 12 March, 12 March 2026",
      "As of 20 March 2026",
    ]);
  });

  test("says what a party will not negotiate about, and who said so", () => {
    const held = { stance: "rejects", summary: "No night work.", redLine: true, statedBy: "The chair" };
    const entries = [{ id: "issue:a", name: "Nights", cells: [{ party: "Union", positions: [held] }] }];
    expect(linesOf(widget("positions", { entries }))).toStrictEqual([
      "Who wants what",
      "Nights",
      "– Union: Rejects it. No night work. Not negotiable, by its own account.",
      "  The chair",
    ]);
  });
});

describe("in a text, what is disputed", () => {
  test("has the claims below each other, the weakest wording marked", () => {
    expect(filled("disputes")).toStrictEqual([
      "What is disputed",
      "Will there be a strike?",
      "Open. The same claim is reported in stronger and weaker words.",
      "– Dockers’ union, 15 March 2026: The union may strike in April.",
      "  The weakest wording. We use this one elsewhere.",
      "  This comes only from Dockers’ union.",
      "  Source: State mediator, Minutes, 15 March 2026",
      "– Dockers’ union, 12 March 2026: The union will strike in April.",
      "  This comes only from Dockers’ union.",
      "  Source: Harbour Post, Report of 12 March, 12 March 2026",
      "As of 20 March 2026",
    ]);
  });

  test("says who settled it and why, and who relayed a quotation", () => {
    const claims = [
      { record: "statement:a", who: "The chair", form: "quote", text: "We strike.", relayedBy: ["Post", "Radio"] },
      { record: "statement:b", form: "claim", text: "There is no strike." },
    ];
    const resolution = { by: "desk editor", on: "2026-03-19", why: "The union denied it." };
    const dispute = { id: "conflict:a", question: "A strike?", type: "value", state: "resolved", resolution, claims };
    expect(linesOf(widget("disputes", { entries: [dispute] }))).toStrictEqual([
      "What is disputed",
      "A strike?",
      "Settled by desk editor on 19 March 2026: The union denied it.",
      "– The chair: “We strike.”",
      "  Relayed by: Post and Radio",
      "– There is no strike.",
    ]);
  });
});

test("in a text, where things stand has the latest, the next, positions and disputes, and its day once", () => {
  expect(filled("where-things-stand")).toStrictEqual([
    "Where things stand",
    "What do the port and the dockers’ union offer each other?",
    "Invented example",
    "As of 20 March 2026",
    "No editor has summed up yet.",
    "Agreed: No agreement recorded",
    "Latest",
    "– 10 March 2026: First round. The two sides agreed to meet again.",
    "– 20 February 2026: Letter of warning. The mediator wrote to both sides; it became public in March.",
    "Next",
    "– 25 March 2026, Planned: Second round",
    "Positions",
    "– Dockers’ union, Pay: On conditions. Five per cent, if night work is paid double. (12 March 2026)",
    "Disputed (1)",
    "– Will there be a strike?",
  ]);
});

describe("in a text, how far a record can be relied on", () => {
  const entry = (fields: object): string[] =>
    linesOf(widget("timeline", { entries: [{ id: "event:a", name: "Round", status: "happened", ...fields }] })).slice(
      2,
    );

  test("has what was wrong, with the note, and who confirmed it", () => {
    const reliability = {
      state: "corrected",
      origins: ["Harbour Post"],
      confirmed: { by: "desk editor", on: "2026-03-12", how: "two documents" },
      notices: [
        { on: "2026-03-11", change: "corrected", note: "It was two days, not one." },
        { on: "2026-03-10", change: "withdrawn", note: "It was another port." },
      ],
    };
    expect(entry({ reliability })).toStrictEqual([
      "This comes only from Harbour Post. Confirmed by desk editor on 12 March 2026: two documents.",
      "Corrected on 11 March 2026: It was two days, not one.",
      "Withdrawn on 10 March 2026: It was another port.",
    ]);
  });
});

test("in a text, where things stand says what a party will not negotiate about", () => {
  const position = { party: "Port", issue: "Pay", stance: "rejects", summary: "No more.", redLine: true };
  const whereThingsStand = { question: "Who pays?", asOf: "2026-03-20", positions: [position] };
  expect(linesOf(widget("where-things-stand", { whereThingsStand }))).toStrictEqual([
    "Where things stand",
    "Who pays?",
    "As of 20 March 2026",
    "No editor has summed up yet.",
    "Agreed: No agreement recorded",
    "Next: No date known",
    "Positions",
    "– Port, Pay: Rejects it. No more. Not negotiable, by its own account.",
  ]);
});

test("in a text, the answer of the editors is signed, and comes before what is agreed and open", () => {
  const answer = { text: "The port has offered; the union wants more.", by: "desk editor", on: "2026-03-20" };
  const whereThingsStand = {
    question: "Who pays?",
    asOf: "2026-03-20",
    answer,
    agreed: ["Truce"],
    open: ["Pay", "Nights"],
  };
  expect(linesOf(widget("where-things-stand", { whereThingsStand }))).toStrictEqual([
    "Where things stand",
    "Who pays?",
    "As of 20 March 2026",
    "The port has offered; the union wants more.",
    "desk editor, 20 March 2026.",
    "Agreed: Truce",
    "Open: Pay; Nights",
    "Next: No date known",
  ]);
});
