import type { When } from "@backgrounder/model/article";
import { anyOf, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import {
  dateColumn,
  lowerCaseColumn,
  namesColumn,
  namesIn,
  plainColumn,
  recordOf,
  recordsColumn,
  refuse,
  richColumn,
  valueColumn,
} from "../columns/columns.js";
import { ledBy } from "../columns/common-columns.js";
import { deriveType, voteColumn, voteRemarkColumn } from "../columns/votes.js";
import { valuesInList, valuesOf } from "../columns/schema-values.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf, looksLikeBound } from "../text/dates.js";
import { nameKey, plain } from "../text/plain.js";

const named = words.columns.event;
const statuses = valuesOf("event", "status");
const capacities = new Set(valuesInList("event", "participants", "capacity"));
const attendances = new Map(
  valuesInList("event", "participants", "attendance").map((value) => [value.replaceAll("-", " "), value]),
);
const others = new Set(words.others);

/** `with: Port authority, Union (host), State mediator (mediator, attended), others`. */
const participantsColumn: Column = {
  words: named.participants,
  read(cell, draft, context) {
    const cells = namesIn({ ...cell, text: cell.text.replace(/\(([^()]*)\)/g, withoutCommas) }, context);
    context.later.push(() => {
      const known = cells.filter(({ text }) => !others.has(text.toLowerCase()));
      draft.add(
        "participants",
        known.map((name) => participant(name, context)),
        known,
      );
      if (known.length < cells.length) draft.set("participantsComplete", false, cell);
    });
  },
};

/** Commas in brackets do not separate names. The length stays the same, and so do the places. */
const withoutCommas = (brackets: string): string => brackets.replaceAll(",", "/");

function participant(cell: Cell, context: DocumentContext): Record<string, unknown> {
  const open = cell.text.indexOf("(");
  const parts =
    open < 0
      ? []
      : cell.text
          .slice(open + 1)
          .replace(/\)\s*$/, "")
          .split("/")
          .map(nameKey);
  const unknown = parts.find((word) => !capacities.has(word) && !attendances.has(word));
  if (unknown !== undefined) {
    const known = orList([...capacities, ...attendances.keys()]);
    context.report(cell, "word", `"${unknown}" does not say how someone takes part. Write ${known}.`);
  }
  const capacity = parts.find((word) => capacities.has(word));
  const attendance = attendances.get(parts.find((word) => attendances.has(word)) ?? "");
  return {
    agent: context.names.resolve(open < 0 ? cell : cellFrom(cell, 0, open), ["party", "person"]),
    ...(capacity && { capacity }),
    ...(attendance && { attendance }),
  };
}

const units = keysByPhrase(words.dates.units);
const within = new RegExp(
  `^${anyOf(words.dates.within)} (\\d{1,4}) (${anyOf([...units.keys()])})(?: (?:${anyOf(words.dates.after)} )?|$)`,
  "iu",
);

/** `within 6 months after Treaty signed`: a date that depends on another. */
const deadlineColumn: Column = {
  words: named.deadline,
  isOne: ({ text }) => within.test(text.slice(0, 60)),
  read(cell, draft, context) {
    const [lead = "", count = "", unit = ""] = within.exec(cell.text.slice(0, 60)) ?? [];
    if (lead === "") {
      const message = "This deadline cannot be read. Write it like: `within 30 days after First round`";
      return context.report(cell, "date", message);
    }
    const anchor = cellFrom(cell, lead.length);
    const duration = `P${count}${units.get(unit.toLowerCase()) ?? "D"}`;
    draft.set("deadline", { within: duration }, cell);
    if (anchor.text === "") return;
    context.later.push(() => {
      const event = context.names.find(anchor.text, ["event"])?.id;
      draft.set("deadline", { after: event ?? plain(anchor.text), within: duration }, cell);
    });
  },
};

/** `previously: 2026-03-01, 2026-03-08`: dates that it was set for before it was moved. */
const previouslyColumn: Column = {
  words: named.previously,
  repeats: true,
  read(cell, draft, context) {
    for (const part of partsOf(cell)) {
      const when = dateOf(part.text);
      if ("message" in when) refuse(part, draft, context, "date", when.message);
      else draft.add("previously", [when], [part]);
    }
  },
};

const partOfColumn: Column = {
  words: named.partOf,
  read(cell, draft, context) {
    context.later.push(() => draft.set("partOf", recordOf(cell, ["event"], context), cell));
  },
};

const plainName = plainColumn("name", named.name);

/** The words that come first. A date that cannot be read must not be printed as what happened. */
const nameColumn: Column = {
  ...plainName,
  takesWords: true,
  read(cell, draft, context) {
    const when = looksLikeBound(cell.text) ? dateOf(cell.text) : undefined;
    if (when !== undefined && "message" in when) refuse(cell, draft, context, "date", when.message);
    else plainName.read(cell, draft, context);
  },
};

export const dates: Section = {
  kind: "event",
  one: "a date",
  form: "2026-03-10 | Talks resume | planned | s1",
  columns: [
    dateColumn("when", named.when, true),
    valueColumn("status", named.status, statuses),
    lowerCaseColumn("type", named.type, valuesOf("event", "type")),
    deadlineColumn,
    lowerCaseColumn("deadlineResult", named.deadlineResult, valuesOf("event", "deadlineResult")),
    voteColumn,
    voteRemarkColumn,
    previouslyColumn,
    participantsColumn,
    nameColumn,
    { ...richColumn("summary", named.summary), takesWords: true },
    plainColumn("place", named.place),
    richColumn("outcome", named.outcome),
    ledBy(words.leads.about, namesColumn("agenda", named.agenda, ["issue"])),
    ledBy(words.leads.partOf, partOfColumn),
    ledBy(words.leads.dependsOn, recordsColumn("dependsOn", named.dependsOn, ["event"], true)),
  ],
  needs: { name: "what happens", status: `whether it is ${orList([...new Set(statuses.values())])}` },
  slug: (draft) => draft.text("name"),
  derive: (draft, context) => {
    deriveType(draft);
    const when = draft.fields["when"] as When | undefined;
    const isPast = when?.latest !== undefined && context.asOf !== undefined && when.latest <= context.asOf;
    if (!draft.has("status") && isPast) draft.set("status", "happened", draft.at);
  },
};
