import type { ChangesBlock, ShownChange, ShownNotice, ShownState } from "../../generated/types.js";
import { fill } from "../../labels/fill.js";
import { phrase, phraseText, type Phrase } from "../../labels/phrase.js";
import type { Labels } from "../../languages/labels.js";
import { baseFields, source, when } from "../cleaning/base.js";
import { id, isoDate, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { eventStatus } from "../blocks/next-steps.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, lines, paragraphs, sourcesLine, type TextContext } from "../text/text-parts.js";
import { dayText, stance } from "./shown.js";

const state = objectOf<ShownState>(
  {},
  {
    stance,
    silence: oneOf(["not-stated", "not-in-our-sources", "not-researched"]),
    eventStatus,
    proposalStatus: oneOf([
      "floated",
      "tabled",
      "under-negotiation",
      "agreed-in-principle",
      "agreed",
      "signed",
      "rejected",
      "superseded",
    ]),
    conflictState: oneOf(["open", "transition", "scope-differs", "same-origin", "resolved"]),
    when,
    text: richText,
    by: words,
    sources: listOf(source),
  },
);

const change = objectOf<ShownChange>(
  {
    record: id,
    title: words,
    kind: oneOf([
      "party",
      "person",
      "event",
      "issue",
      "position",
      "proposal",
      "statement",
      "scenario",
      "term",
      "source",
      "conflict",
      "question",
    ]),
    axis: oneOf(["world", "learned", "mistake"]),
    change: oneOf([
      "added",
      "removed",
      "changed",
      "strengthened",
      "weakened",
      "confirmed",
      "disputed",
      "corrected",
      "rescheduled",
      "withdrawn",
    ]),
  },
  {
    sameWords: oneOf(["now-certain", "more-sources"]),
    before: state,
    after: state,
    correction: objectOf<ShownNotice>({ on: isoDate, change: oneOf(["corrected", "withdrawn"]) }, { note: words }),
  },
);

/** That nothing changed is an answer, so an empty list is kept. */
const entries: typeof listOfChanges = (value, diagnostics) =>
  Array.isArray(value) && value.length === 0 ? (value as ShownChange[]) : listOfChanges(value, diagnostics);
const listOfChanges = listOf(change);

export const changesBlock = objectOf<ChangesBlock>(
  { id, widget: oneOf(["changes"]), since: isoDate, entries },
  baseFields,
);

/** The axes in the order in which a reader asks: what happened, what we learned, what we had wrong. */
export const changeAxes: readonly ShownChange["axis"][] = ["world", "learned", "mistake"];

/** The two days in words; the second is the block's own. */
export function changesSpan({ since, asOf, entries: found = [] }: ChangesBlock, { talks }: Labels): Phrase {
  const days = { from: { date: since }, until: { date: asOf ?? since } };
  return phrase(found.length === 0 ? talks.nothingChanged : talks.between, days);
}

/** The kind of record, and what became of it: `Position` and `Changed`. */
export function changeName({ kind, change: how }: ShownChange, { talks }: Labels): [kind: string, change: string] {
  return [talks.kind[kind], talks.change[how]];
}

/** Records that say the same on both days share one line of titles. */
export function changesOfOneLine(
  found: readonly ShownChange[],
  { talks }: Labels,
): { label: string; titles: string[] }[] {
  return (["more-sources", "now-certain"] as const).flatMap((sameWords) => {
    const titles = found.filter((one) => one.sameWords === sameWords).map(({ title }) => title);
    return titles.length === 0 ? [] : [{ label: talks.sameWords[sameWords], titles }];
  });
}

export function changesText(block: ChangesBlock, context: TextContext): string {
  const found = block.entries ?? [];
  const { axis: names } = context.labels.talks;
  const groups = changeAxes.flatMap((axis) => {
    const own = found.filter((one) => one.axis === axis);
    const told = own.filter(({ sameWords }) => sameWords === undefined).map((one) => changeText(one, context));
    const listed = changesOfOneLine(own, context.labels).map(
      ({ label, titles }) => `${label} ${inClauses(titles, context)}`,
    );
    return own.length === 0 ? [] : [names[axis], ...told, ...listed];
  });
  return paragraphs(phraseText(changesSpan(block, context.labels), context.labels.dates), ...groups);
}

function changeText(change: ShownChange, context: TextContext): string {
  const { title, before, after, correction } = change;
  const { talks } = context.labels;
  return lines(
    `${inLine(changeName(change, context.labels), context)}: ${title}`,
    before && `${talks.before} ${stateText(before, context)}`,
    after && (before === undefined ? "" : `${talks.after} `) + stateText(after, context),
    correction &&
      [fill(talks.notice[correction.change], { date: dayText(correction.on, context) }), correction.note]
        .filter(Boolean)
        .join(" "),
  );
}

function stateText(found: ShownState, context: TextContext): string {
  const { labels } = context;
  const { talks } = labels;
  const head = [
    found.stance && talks.stance[found.stance],
    found.silence && talks.silence[found.silence],
    found.eventStatus && labels.status[found.eventStatus],
    found.proposalStatus && talks.proposalStatus[found.proposalStatus],
    found.conflictState && talks.conflictState[found.conflictState],
    found.by,
    found.when && dayText(found.when, context),
  ];
  return lines(
    [inLine(head, context), found.text && plainText(found.text)].filter(Boolean).join(": "),
    found.sources && sourcesLine(found.sources, context),
  );
}
