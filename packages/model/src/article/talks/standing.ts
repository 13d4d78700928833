import type { BriefEvent, BriefPosition, StandingBlock, WhereThingsStand } from "../../generated/types.js";
import { fill } from "../../labels/fill.js";
import { baseFields, when } from "../cleaning/base.js";
import { flag, id, isoDate, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { eventStatus } from "../blocks/next-steps.js";
import { leftOut, type Cleaner } from "../cleaning/report.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { inLine, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { dayText, stance } from "./shown.js";

const event = objectOf<BriefEvent>({ name: words, status: eventStatus }, { when, place: words, text: richText });

const position = objectOf<BriefPosition>(
  { party: words, issue: words, stance, summary: richText },
  { redLine: flag, statedOn: when },
);

const fields = objectOf<WhereThingsStand>(
  { question: words, asOf: isoDate },
  { notice: words, latest: listOf(event), next: listOf(event), positions: listOf(position), disputes: listOf(words) },
);

/** A question alone says nothing of where things stand. */
const brief: Cleaner<WhereThingsStand> = (value, diagnostics) => {
  const clean = fields(value, diagnostics);
  if (clean === undefined) return undefined;
  const { latest, next, positions, disputes } = clean;
  if ([latest, next, positions, disputes].some((list) => list !== undefined)) return clean;
  return leftOut(
    diagnostics,
    "nothing-to-show",
    "Nothing is known on this day: no event, no position, no dispute. Choose a later `asOf`.",
  );
};

export const standingBlock = objectOf<StandingBlock>({ id, widget: oneOf(["standing"]), standing: brief }, baseFields);

export function standingText({ standing }: StandingBlock, context: TextContext): string {
  if (standing === undefined) return "";
  const { talks } = context.labels;
  const { question, notice, latest = [], next = [], positions = [], disputes = [] } = standing;
  const listed = (label: string, items: string[]): string =>
    items.length === 0 ? "" : lines(label, ...items.map((one) => `– ${one}`));
  return paragraphs(
    lines(question, notice, fill(context.labels.asOf, { date: dayText(standing.asOf, context) })),
    listed(
      talks.latest,
      latest.map((one) => eventText(one, context)),
    ),
    listed(
      talks.next,
      next.map((one) => eventText(one, context)),
    ),
    listed(
      talks.positions,
      positions.map((one) => positionText(one, context)),
    ),
    listed(fill(talks.disputes, { count: String(disputes.length) }), disputes),
  );
}

function eventText({ name, status, when: date, place, text }: BriefEvent, context: TextContext): string {
  const { labels } = context;
  const head = [
    date === undefined ? labels.undated : dayText(date, context),
    status !== "happened" && labels.status[status],
  ];
  const what = inLine([name, place], context);
  return `${inLine(head, context)}: ${what}${text === undefined ? "" : `. ${plainText(text)}`}`;
}

function positionText(
  { party, issue, stance: own, summary, redLine, statedOn }: BriefPosition,
  context: TextContext,
): string {
  const { talks } = context.labels;
  const words = [`${talks.stance[own]}.`, plainText(summary), redLine === true && talks.redLine];
  const day = statedOn && ` (${dayText(statedOn, context)})`;
  return `${party}, ${issue}: ${words.filter(Boolean).join(" ")}${day ?? ""}`;
}
