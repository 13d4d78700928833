import type { When } from "@backgrounder/model/article";
import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { orList } from "../../wording/lists.js";
import { dateColumn, nameColumn, recordOf, refuse, rich, richListColumn } from "../columns/columns.js";
import { statedByColumn } from "../columns/common-columns.js";
import { isStance, stanceExamples, stanceNames, stanceOf, type WordedStance } from "../columns/stances.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { NamedKind } from "../context/names.js";
import type { Column, Section } from "../context/section.js";
import type { Cell } from "../text/cells.js";
import { capital, firstWords, nameKey, plain } from "../text/plain.js";

const named = words.columns.position;
const redLines = new Set(named.redLine);
const redLineEnd = new RegExp(`(?<!\\s)\\s*\\(${anyOf(named.redLine)}\\)$`, "iu");
const nothing = new Set(words.nothing);

const stanceColumn: Column = {
  words: named.stance,
  takesWords: true,
  isOne: ({ text }) => isStance(plain(text)),
  read(cell, draft, context) {
    const text = cell.text.replace(redLineEnd, "");
    const worded = stanceOf(plain(text));
    if (worded === undefined) {
      const message = `"${firstWords(cell.text)}" does not say what the party's position is. Begin with ${orList(stanceExamples)}.`;
      return refuse(cell, draft, context, "stance", message);
    }
    if (worded.unclear !== undefined) {
      const message = `"${firstWords(cell.text)}" may mean something else because of "${firstWords(worded.unclear)}". Write the stance in front, such as \`${worded.stance ?? "rejects"}: …\`. The stances are ${orList(stanceNames)}.`;
      return refuse(cell, draft, context, "stance", message);
    }
    draft.set("stance", worded.stance, cell);
    draft.set("silence", worded.silence, cell);
    draft.set("conditions", worded.conditions, cell);
    const summary = rich({ ...cell, text: withoutStance(text, worded) }, context);
    // "wants 6 %" is printed as a sentence.
    draft.set("summary", typeof summary === "string" ? capital(summary) : summary, cell);
    if (text !== cell.text) draft.set("redLine", true, cell);
  },
};

/** A stance that is written in front is shown as a word of its own. */
const withoutStance = (text: string, { rest }: WordedStance): string =>
  rest === undefined ? text : text.slice(text.indexOf(":") + 1).trimStart();

const redLineColumn: Column = {
  words: named.redLine,
  isOne: ({ text }) => redLines.has(nameKey(text)),
  read: (cell, draft) => draft.set("redLine", true, cell),
};

/** A known name can only be in this column, so editors can write columns in any order. */
const known = (field: "party" | "issue", kind: NamedKind): Column => ({
  ...nameColumn(field, named[field], [kind]),
  isOne: (cell: Cell, { names }: DocumentContext) => names.find(cell.text, [kind]) !== undefined,
  takesWords: true,
});

const replacesColumn: Column = {
  words: named.supersedes,
  read(cell, draft, context) {
    draft.set("supersedes", "", cell);
    if (nothing.has(nameKey(cell.text))) return;
    context.later.push(() => draft.set("supersedes", recordOf(cell, ["position"], context), cell));
  },
};

export const positions: Section = {
  kind: "position",
  one: "a position",
  form: "Union | Pay | wants 6 % | 2026-03-01 | s1",
  columns: [
    dateColumn("statedOn", named.statedOn, true),
    redLineColumn,
    statedByColumn,
    known("party", "party"),
    known("issue", "issue"),
    stanceColumn,
    richListColumn("conditions", named.condition),
    replacesColumn,
  ],
  needs: {
    party: "whose position it is",
    issue: "what it is about, in one or two words",
    summary: `what the position is, beginning with ${orList(stanceExamples)}`,
  },
  afterDocument: askWhatReplaces,
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

/**
 * Whether a later position of a party on an issue takes the place of the earlier one is for the editor to say: it may
 * as well be a second demand. Where the line does not say so, both are shown, and the editor is asked.
 */
function askWhatReplaces(drafts: readonly Draft[], context: DocumentContext): void {
  const chains = new Map<string, DatedDraft[]>();
  for (const draft of drafts) {
    const isWithdrawn = JSON.stringify(draft.fields["history"] ?? []).includes('"change":"withdrawn"');
    const day = dayOfPosition(draft, context);
    if (draft.fields["supersedes"] === "") delete draft.fields["supersedes"];
    else if (day !== undefined && !isWithdrawn) {
      const key = `${draft.text("party")} ${draft.text("issue")}`;
      const chain = chains.get(key);
      if (chain === undefined) chains.set(key, [{ day, draft }]);
      else chain.push({ day, draft });
    }
  }
  for (const chain of chains.values())
    askIn(
      chain.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
      context,
    );
}

interface DatedDraft {
  day: string;
  draft: Draft;
}

function askIn(chain: readonly DatedDraft[], context: DocumentContext): void {
  const replaced = new Set(chain.map(({ draft }) => draft.fields["supersedes"]));
  let earlier: DatedDraft | undefined;
  chain.forEach(({ day, draft }, index) => {
    const before = chain[index - 1];
    // Of two on the same day, either may have come first.
    if (before !== undefined && before.day < day) earlier = before;
    if (earlier === undefined || draft.has("supersedes")) return;
    if (replaced.has(earlier.draft.id) || hasEnded(earlier.draft)) return;
    const message = `There are two positions of this party on this issue, and both are shown. If this one replaces the one of ${earlier.day}, write below it: \`replaces: ${earlier.draft.text("name")}\`. If both hold, write \`replaces: nothing\`.`;
    context.report(draft.at, "replaces", message, "warning");
  });
}

const hasEnded = ({ fields }: Draft): boolean =>
  (fields["valid"] as { until?: unknown } | undefined)?.until !== undefined || fields["silence"] !== undefined;

/** The day it was stated; otherwise the day the first of its sources was published. */
function dayOfPosition(draft: Draft, context: DocumentContext): string | undefined {
  const stated = draft.fields["statedOn"] as When | undefined;
  if (stated !== undefined) return stated.earliest ?? stated.latest;
  const cited = (draft.fields["references"] ?? []) as { source: string }[];
  const days = cited.flatMap(({ source }) => context.published.get(source) ?? []);
  return days.toSorted()[0];
}
