import type { When } from "@backgrounder/model/article";
import type { Cell } from "../text/cells.js";
import { dateColumn, nameColumn, recordOf, refuse, rich, richListColumn } from "../columns/columns.js";
import { statedByColumn } from "../columns/common-columns.js";
import type { Draft } from "../context/draft.js";
import type { NamedKind } from "../context/names.js";
import { firstWords, nameKey, plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";
import { stanceOf, stanceWords } from "../columns/stances.js";

const stanceColumn: Column = {
  words: ["position", "stance", "summary", "text"],
  takesWords: true,
  isOne: ({ text }) => stanceOf(plain(text)) !== undefined,
  read(cell, draft, reading) {
    const words = cell.text.replace(/\s*\(red line\)$/i, "");
    const taken = stanceOf(plain(words));
    if (taken === undefined) {
      const shown = firstWords(cell.text);
      const message = `"${shown}" does not say where the party stands. Begin with one of: ${stanceWords}.`;
      return refuse(cell, draft, reading, "stance", message);
    }
    draft.set("stance", taken.stance, cell);
    draft.set("silence", taken.silence, cell);
    draft.set("conditions", taken.conditions, cell);
    draft.set("summary", capital(rich({ ...cell, text: words }, reading)), cell);
    if (words !== cell.text) draft.set("redLine", true, cell);
  },
};

/** "wants 6 %" begins a sentence where it is printed. */
const capital = <T>(text: T): T | string =>
  typeof text === "string" ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const redLineColumn: Column = {
  words: ["red line"],
  isOne: ({ text }) => nameKey(text) === "red line",
  read: (cell, draft) => draft.set("redLine", true, cell),
};

/** A name that is known leaves no doubt of its column, in whatever order an editor writes. */
const known = (field: string, kind: NamedKind): Column => ({
  ...nameColumn(field, [field], [kind]),
  isOne: (cell: Cell, { names }: Reading) => names.find(cell.text, [kind]) !== undefined,
  takesWords: true,
});

const replacesColumn: Column = {
  words: ["replaces"],
  read(cell, draft, reading) {
    draft.set("supersedes", "", cell);
    if (/^nothing$/i.test(plain(cell.text))) return;
    reading.later.push(() => draft.set("supersedes", recordOf(cell, ["position"], reading), cell));
  },
};

export const positions: Section = {
  kind: "position",
  one: "a position",
  headings: ["positions", "position", "positionen"],
  form: "Union | Pay | wants 6 % | 2026-03-01 | s1",
  columns: [
    dateColumn("statedOn", ["date"], true),
    redLineColumn,
    statedByColumn("statedBy"),
    known("party", "party"),
    known("issue", "issue"),
    stanceColumn,
    richListColumn("conditions", ["condition"]),
    replacesColumn,
  ],
  needs: {
    party: "who holds it",
    issue: "what it is about, in one or two words",
    summary: `where the party stands: ${stanceWords}`,
  },
  slug: (draft) =>
    ["party", "issue"]
      .map((field) => draft.places.get(field)?.text ?? "")
      .map(plain)
      .join(" "),
  derive: (draft) => {
    if (draft.has("name") || !draft.has("summary")) return;
    const party = plain(draft.places.get("party")?.text ?? "");
    draft.set(
      "name",
      firstWords(`${party}: ${plain(draft.places.get("summary")?.text ?? draft.text("summary"))}`),
      draft.at,
    );
  },
};

/** A later position of a party on an issue takes the place of the earlier one, unless its line says otherwise. */
export function supersede(drafts: readonly Draft[], reading: Reading): void {
  const chains = new Map<string, { day: string; draft: Draft }[]>();
  for (const draft of drafts) {
    const isWithdrawn = JSON.stringify(draft.fields["history"] ?? []).includes('"change":"withdrawn"');
    const day = dayOfPosition(draft, reading);
    if (day === undefined || isWithdrawn) continue;
    const key = `${draft.text("party")} ${draft.text("issue")}`;
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [{ day, draft }]);
    else chain.push({ day, draft });
  }
  for (const chain of chains.values()) link(chain.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

function link(chain: readonly { day: string; draft: Draft }[]): void {
  let earlier: { day: string; draft: Draft } | undefined;
  chain.forEach((position, index) => {
    const before = chain[index - 1];
    // Two of one day stand beside each other: nothing tells which came first.
    if (before !== undefined && before.day < position.day) earlier = before;
    if (position.draft.fields["supersedes"] === undefined && earlier !== undefined) {
      position.draft.set("supersedes", earlier.draft.id, position.draft.at);
    }
    if (position.draft.fields["supersedes"] === "") delete position.draft.fields["supersedes"];
  });
}

/** When it was stated; else when the first of its sources was published. */
function dayOfPosition(draft: Draft, reading: Reading): string | undefined {
  const stated = draft.fields["statedOn"] as When | undefined;
  if (stated !== undefined) return stated.earliest ?? stated.latest;
  const cited = (draft.fields["references"] ?? []) as { source: string }[];
  const days = cited.flatMap(({ source }) => reading.published.get(source) ?? []);
  return days.toSorted()[0];
}
