import { fill } from "../../labels/fill.js";
import type { DisputesBlock, ShownClaim, ShownDispute } from "../../generated/types.js";
import { listWords } from "../../labels/list-words.js";
import { quoted } from "../../labels/quoted.js";
import { plainText } from "../text/plain-text.js";
import { inLine, indent, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

export function disputesText({ entries = [] }: DisputesBlock, context: TextContext): string {
  return paragraphs(entries.map((one) => disputeText(one, context)));
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
    claims.map((one) => `– ${indent(claimText(one, context))}`),
  );
}

function claimText(said: ShownClaim, context: TextContext): string {
  const { talks } = context.labels;
  const { kind, who, text, form, stance: own, relayedBy, on, isWeakest } = said;
  const head = inLine([kind && talks.kind[kind], who, own && talks.stance[own], on && dayText(on, context)], context);
  const words = form === "quote" ? quoted(plainText(text), context.lang) : plainText(text);
  return lines(
    withColon([head || undefined, words || undefined], context),
    relayedBy && `${talks.relayedBy} ${listWords(relayedBy, context.lang)}`,
    isWeakest === true ? talks.weakest : "",
    groundsText(said, context),
  );
}
