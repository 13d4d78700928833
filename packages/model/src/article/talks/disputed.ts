import type { DisputedBlock, Resolution, ShownClaim, ShownDispute } from "../../generated/types.js";
import { fill } from "../../labels/fill.js";
import { listWords } from "../../labels/list-words.js";
import { baseFields, when } from "../cleaning/base.js";
import { flag, id, isoDate, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { inLine, indent, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { dayText, grounds, groundsText, stance } from "./shown.js";

const claim = objectOf<ShownClaim>(
  { record: id, text: richText, form: oneOf(["claim", "quote"], "claim") },
  {
    kind: oneOf(["event", "proposal", "scenario", "term"]),
    who: words,
    stance,
    relayedBy: listOf(words),
    on: when,
    isWeakest: flag,
    ...grounds,
  },
);

const dispute = objectOf<ShownDispute>(
  {
    id,
    question: words,
    type: oneOf(["value", "scope", "time", "strength", "definition"], "value"),
    // Nothing is said to be settled that nobody said was.
    state: oneOf(["open", "transition", "scope-differs", "same-origin", "resolved"], "open"),
    claims: listOf(claim),
  },
  { summary: richText, resolution: objectOf<Resolution>({ by: words, on: isoDate, why: words }) },
);

export const disputedBlock = objectOf<DisputedBlock>(
  { id, widget: oneOf(["disputed"]), entries: listOf(dispute) },
  baseFields,
);

export function disputedText({ entries = [] }: DisputedBlock, context: TextContext): string {
  return paragraphs(...entries.map((one) => disputeText(one, context)));
}

function disputeText(
  { question, type, state, summary, resolution, claims }: ShownDispute,
  context: TextContext,
): string {
  const { talks } = context.labels;
  return lines(
    question,
    resolution === undefined
      ? `${talks.conflictState[state]}. ${talks.conflictType[type]}`
      : fill(talks.resolved, { name: resolution.by, date: dayText(resolution.on, context), why: resolution.why }),
    summary && plainText(summary),
    ...claims.map((one) => `– ${indent(claimText(one, context))}`),
  );
}

function claimText(said: ShownClaim, context: TextContext): string {
  const { talks } = context.labels;
  const { kind, who, text, form, stance: own, relayedBy, on, isWeakest } = said;
  const head = inLine([kind && talks.kind[kind], who, own && talks.stance[own], on && dayText(on, context)], context);
  const quoted = form === "quote" ? `“${plainText(text)}”` : plainText(text);
  return lines(
    [head, quoted].filter(Boolean).join(": "),
    relayedBy && `${talks.relayedBy} ${listWords(relayedBy, context.lang)}`,
    isWeakest === true ? talks.weakest : "",
    groundsText(said, context),
  );
}
