import { needs, needsObject } from "../../argument-error.js";
import { labelsArgument, needsObjects } from "../../labels/label-arguments.js";
import { fill } from "../../labels/fill.js";
import { phrase, phraseText, type Phrase } from "../../labels/phrase.js";
import { wordOf } from "../../labels/word-of.js";
import type { Labels } from "../../languages/labels.js";
import type { ShownChange, ShownState, WhatChangedBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, lines, paragraphs, sourcesLine, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/** The causes in the order in which a reader asks: what happened, what we learned, what we had wrong. */
export const changeCauses: readonly ShownChange["cause"][] = ["world", "learned", "mistake"];

/** The two days in words; the second is the block's own. */
export function changesSpan(block: WhatChangedBlock, labels: Labels): Phrase {
  needsObject(block, "changesSpan", "block", "a block");
  const { since, asOf, entries: found = [] } = block;
  needs(Array.isArray(found), "changesSpan", "block.entries", "a list", found);
  const { talks } = labelsArgument(labels, "changesSpan");
  const days = { from: { date: since }, until: { date: asOf ?? since } };
  return phrase(found.length === 0 ? talks.nothingChanged : talks.between, days);
}

/** The kind of record, and what happened to it: `Position` and `Changed`. */
export function changeName(change: ShownChange, labels: Labels): [kind: string, change: string] {
  needsObject(change, "changeName", "change", "an entry of a block of changes");
  const { kind, change: how } = change;
  const { talks } = labelsArgument(labels, "changeName");
  const [kindWord, changeWord] = [wordOf(talks.kind, kind), wordOf(talks.change, how)];
  needs(kindWord !== undefined, "changeName", "change.kind", "a kind of record", kind);
  needs(changeWord !== undefined, "changeName", "change.change", "a known change", how);
  return [kindWord, changeWord];
}

/** Records that say the same on both days share one line of titles. */
export function changesOfOneLine(found: readonly ShownChange[], labels: Labels): { label: string; titles: string[] }[] {
  needsObjects(found, "changesOfOneLine", "found");
  const { talks } = labelsArgument(labels, "changesOfOneLine");
  return (["more-sources", "now-certain"] as const).flatMap((sameWords) => {
    const titles = found.filter((one) => one.sameWords === sameWords).map(({ title }) => title);
    return titles.length === 0 ? [] : [{ label: talks.sameWords[sameWords], titles }];
  });
}

export function whatChangedText(block: WhatChangedBlock, context: TextContext): string {
  const found = block.entries ?? [];
  const { cause: names } = context.labels.talks;
  const groups = changeCauses.flatMap((cause) => {
    const own = found.filter((one) => one.cause === cause);
    const changed = own.filter(({ sameWords }) => sameWords === undefined).map((one) => changeText(one, context));
    const listed = changesOfOneLine(own, context.labels).map(
      ({ label, titles }) => `${label} ${inClauses(titles, context)}`,
    );
    return own.length === 0 ? [] : [names[cause], ...changed, ...listed];
  });
  return paragraphs(phraseText(changesSpan(block, context.labels), context.labels.dates), groups);
}

function changeText(change: ShownChange, context: TextContext): string {
  const { title, before, after, correction } = change;
  const { talks } = context.labels;
  return lines(
    withColon([inLine(changeName(change, context.labels), context), title], context),
    before && `${talks.before} ${stateText(before, context)}`,
    after && (before === undefined ? "" : `${talks.after} `) + stateText(after, context),
    correction &&
      [fill(talks.notice[correction.change], { date: dayText(correction.on, context) }), correction.note]
        .filter(Boolean)
        .join(" "),
    change.reliability && groundsText({ reliability: change.reliability }, context),
  );
}

/** The one word that says how a record stood: a stance, a silence, a status. */
export function statusWord(state: ShownState, labels: Labels): string | undefined {
  needsObject(state, "statusWord", "state", "a state of a change");
  const { stance, silence, eventStatus, proposalStatus, conflictState } = state;
  const { status, talks } = labelsArgument(labels, "statusWord");
  if (stance !== undefined) return wordOf(talks.stance, stance);
  if (silence !== undefined) return wordOf(talks.silence, silence);
  if (eventStatus !== undefined) return wordOf(status, eventStatus);
  if (proposalStatus !== undefined) return wordOf(talks.proposalStatus, proposalStatus);
  return conflictState === undefined ? undefined : wordOf(talks.conflictState, conflictState);
}

function stateText(found: ShownState, context: TextContext): string {
  const head = [statusWord(found, context.labels), found.by, found.when && dayText(found.when, context), found.place];
  return lines(
    withColon([inLine(head, context) || undefined, found.text && plainText(found.text)], context),
    found.sources && sourcesLine(found.sources, context),
  );
}
