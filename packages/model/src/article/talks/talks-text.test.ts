import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Block, TalksBlock } from "../../generated/types.js";
import { resolve } from "../../talks/shown/resolve.js";
import { cleanBlock } from "../clean-blocks.js";
import { toText } from "../to-text.js";

/** The lines of a widget, as a newsletter has them. */
const linesOf = (block: Block): string[] => {
  expect(cleanBlock(block).diagnostics).toStrictEqual([]);
  return toText(block)
    .split("\n")
    .filter((line) => line !== "");
};

const widget = (name: TalksBlock["widget"], fields: object): Block =>
  ({ type: "talks", id: "talks:a", talks: portWages.id, widget: name, ...fields }) as Block;

/** A widget of the example, filled. */
function filled(name: TalksBlock["widget"], fields: object = {}): string[] {
  const article = { id: "article:a", title: "Talks", blocks: [widget(name, fields)] };
  return resolve(article, [portWages]).article.blocks.flatMap(linesOf);
}

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

  test("says that there are other members, unless the list is complete", () => {
    const entries = [{ id: "party:five", name: "The Five", members: [{ name: "Port authority" }] }];
    expect(linesOf(widget("participants", { entries }))).toStrictEqual([
      "Who’s who",
      "The Five",
      "Members: Port authority and others",
    ]);
  });
});

describe("in a text, who holds what", () => {
  test("has conditions, the day, what was held before, and which kind of silence it is", () => {
    expect(filled("positions")).toStrictEqual([
      "Who holds what",
      "Pay: How much do wages rise?",
      "– Dockers’ union: On conditions. Five per cent, if night work is paid double.",
      "  On condition:",
      "  – Night work is paid double.",
      "  12 March 2026",
      "  Before: Demands it. Six per cent over one year. (1 March 2026)",
      "  One source: Harbour Post, Report of 12 March, 12 March 2026",
      "– Port authority: Not researched",
      "Night shifts: Who works at night?",
      "– Dockers’ union: Not researched",
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
      "Who holds what",
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
      "  Based on one source: Dockers’ union.",
      "  Source: State mediator, Minutes, 15 March 2026",
      "– Dockers’ union, 12 March 2026: The union will strike in April.",
      "  Based on one source: Dockers’ union.",
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
    expect(lines.slice(lines.indexOf("What we had wrong")).filter((line) => !line.startsWith("Source"))).toStrictEqual([
      "What we had wrong",
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
