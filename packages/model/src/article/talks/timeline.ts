import { quoted } from "../../labels/quoted.js";
import type { TalksTimelineBlock, TimelineEntry, TimelineRemark } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inLine, lines, titled, type TextContext } from "../text/text-parts.js";
import { pastAndToCome } from "../timeline/entry.js";
import { dividedText, entryHead } from "../timeline/entry-text.js";
import { groundsText } from "./shown.js";

export function timelineText({ entries = [] }: TalksTimelineBlock, context: TextContext): string {
  return dividedText(pastAndToCome(entries), entryText, context);
}

function entryText(event: TimelineEntry, context: TextContext): string {
  const { name, place, summary, outcome, details = [], remarks = [] } = event;
  return lines(
    entryHead(event, inLine([name, place], context), context),
    summary && plainText(summary),
    outcome && `${context.labels.talks.outcome} ${plainText(outcome)}`,
    details.map((one) => plainText(one)),
    remarks.map((one) => remarkLines(one, context)),
    groundsText(event, context),
  );
}

const remarkLines = (remark: TimelineRemark, context: TextContext): string =>
  lines(
    titled(remark.speaker, remarkText(remark, context), context),
    (remark.details ?? []).map((one) => plainText(one)),
    groundsText(remark, context),
  );

const remarkText = ({ text, form }: TimelineRemark, { lang }: TextContext): string =>
  form === "quote" ? quoted(plainText(text), lang) : plainText(text);
