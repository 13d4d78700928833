import type { When } from "@backgrounder/model/article";
import { cellFrom, type Cell } from "../text/cells.js";
import {
  dateColumn,
  namesColumn,
  namesIn,
  plainColumn,
  recordOf,
  recordsColumn,
  richColumn,
  spelled,
  wordColumn,
} from "../columns/columns.js";
import { ledBy } from "../columns/common-columns.js";
import { nameKey, plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

const statuses: Readonly<Record<string, string>> = {
  ...spelled("planned", "expected", "announced", "postponed", "cancelled", "happened"),
  canceled: "cancelled",
  held: "happened",
};

const capacities = new Set(["party", "mediator", "guarantor", "host", "observer", "witness", "accompanying"]);
const attendances = new Set(["expected", "confirmed", "attended", "absent"]);

/** `with: Port authority, Union (host), State mediator (mediator, attended), others`. */
const withColumn: Column = {
  words: ["with", "participants"],
  read(cell, draft, reading) {
    const cells = namesIn({ ...cell, text: cell.text.replace(/\(([^()]*)\)/g, withoutCommas) }, reading);
    reading.later.push(() => {
      const named = cells.filter(({ text }) => !/^(?:others|andere)$/i.test(text));
      draft.add(
        "participants",
        named.map((name) => participant(name, reading)),
        named,
      );
      if (named.length < cells.length) draft.set("participantsComplete", false, cell);
    });
  },
};

/** Commas between brackets part no names; as many signs, so that places stay true. */
const withoutCommas = (brackets: string): string => brackets.replaceAll(",", "/");

function participant(cell: Cell, reading: Reading): Record<string, unknown> {
  const open = cell.text.indexOf("(");
  const words =
    open < 0
      ? []
      : cell.text
          .slice(open + 1)
          .replace(/\)\s*$/, "")
          .split("/")
          .map(nameKey);
  const unknown = words.find((word) => !capacities.has(word) && !attendances.has(word));
  if (unknown !== undefined) {
    const all = [...capacities, ...attendances].join(", ");
    reading.problem(cell, "word", `"${unknown}" is no part that somebody takes. Write one of: ${all}.`);
  }
  const capacity = words.find((word) => capacities.has(word));
  const attendance = words.find((word) => attendances.has(word));
  return {
    agent: reading.names.resolve(open < 0 ? cell : cellFrom(cell, 0, open), ["party", "person"]),
    ...(capacity && { capacity }),
    ...(attendance && { attendance }),
  };
}

const units: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };
const within = /^within (\d{1,4}) (day|week|month|year)s?(?: (?:of|after) )?/i;

/** `within 6 months after Treaty signed`: a date that hangs on another. */
const deadlineColumn: Column = {
  words: ["deadline"],
  isOne: ({ text }) => within.test(text.slice(0, 60)),
  read(cell, draft, reading) {
    const [lead = "", count = "", unit = ""] = within.exec(cell.text.slice(0, 60)) ?? [];
    if (lead === "") return reading.problem(cell, "date", "Write a deadline like: within 30 days after First round.");
    const anchor = cellFrom(cell, lead.length);
    const duration = `P${count}${units[unit.toLowerCase()] ?? "D"}`;
    draft.set("deadline", { within: duration }, cell);
    if (anchor.text === "") return;
    reading.later.push(() => {
      const event = reading.names.find(anchor.text, ["event"])?.id;
      draft.set("deadline", { after: event ?? plain(anchor.text), within: duration }, cell);
    });
  },
};

const partOfColumn: Column = {
  words: ["part of"],
  read(cell, draft, reading) {
    reading.later.push(() => draft.set("partOf", recordOf(cell, ["event"], reading), cell));
  },
};

export const dates: Section = {
  kind: "event",
  one: "a date",
  headings: ["dates", "events", "timeline", "calendar", "termine", "chronologie"],
  form: "2026-03-10 | Talks resume | planned | s1",
  columns: [
    dateColumn("when", ["date", "when"], true),
    wordColumn("status", ["status"], statuses),
    wordColumn("type", ["type"], spelled("meeting", "round", "milestone", "publication")),
    deadlineColumn,
    withColumn,
    { ...plainColumn("name", ["text", "name", "what"]), takesWords: true },
    { ...richColumn("summary", ["summary"]), takesWords: true },
    plainColumn("place", ["place", "where"]),
    richColumn("outcome", ["outcome", "result"]),
    ledBy(/^about\s+/i, namesColumn("agenda", ["about", "agenda"], ["issue"])),
    ledBy(/^part of\s+/i, partOfColumn),
    ledBy(/^depends on\s+/i, recordsColumn("dependsOn", ["depends on"], ["event"], true)),
  ],
  needs: {
    name: "what happens",
    status: "whether it is planned, expected, announced, postponed, cancelled or happened",
  },
  slug: (draft) => draft.text("name"),
  derive: (draft, reading) => {
    if (!draft.has("type")) draft.set("type", "milestone", draft.at);
    const when = draft.fields["when"] as When | undefined;
    const isPast = when?.latest !== undefined && reading.asOf !== undefined && when.latest <= reading.asOf;
    if (!draft.has("status") && isPast) draft.set("status", "happened", draft.at);
  },
  declares: true,
};
