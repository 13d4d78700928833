import { fill } from "../../labels/fill.js";
import { whereThingsStand, whereThingsStandBlock } from "../../generated/shapes.js";
import type {
  BriefEvent,
  BriefPosition,
  ShownAnswer,
  WhereThingsStand,
  WhereThingsStandBlock,
} from "../../generated/types.js";
import { cleanerOf } from "../cleaning/clean-shape.js";
import { leftOut, type Cleaner } from "../cleaning/report.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, lines, paragraphs, titled, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

const fields = cleanerOf(whereThingsStand);

/** A question alone says nothing about where things stand. */
const cleanBrief: Cleaner<WhereThingsStand> = (value, diagnostics) => {
  const clean = fields(value, diagnostics);
  if (clean === undefined) return undefined;
  const { answer, agreed, open, latest, next, positions, disputes } = clean;
  if ([answer, agreed, open, latest, next, positions, disputes].some((list) => list !== undefined)) return clean;
  return leftOut(
    diagnostics,
    "nothing-to-show",
    "Nothing is known on this day: no event, no position, no dispute. Choose a later `asOf`.",
  );
};

export const cleanWhereThingsStand = cleanerOf(whereThingsStandBlock, { whereThingsStand: cleanBrief });

export function whereThingsStandText({ whereThingsStand: brief }: WhereThingsStandBlock, context: TextContext): string {
  if (brief === undefined) return "";
  const { talks } = context.labels;
  const { question, notice, answer, latest = [], next = [], positions = [], disputes = [] } = brief;
  const { agreed = [], open = [] } = brief;
  const listed = (label: string, items: string[]): string =>
    items.length === 0
      ? ""
      : lines(
          label,
          items.map((one) => `– ${one}`),
        );
  return paragraphs(
    lines(question, notice, fill(context.labels.asOf, { date: dayText(brief.asOf, context) })),
    answer === undefined ? talks.noAnswer : lines(plainText(answer.text), signedText(answer, context)),
    titled(talks.agreed, agreed.length === 0 ? talks.nothingAgreed : inClauses(agreed, context), context),
    open.length === 0 ? "" : titled(talks.open, inClauses(open, context), context),
    listed(
      talks.latest,
      latest.map((one) => eventText(one, context)),
    ),
    next.length === 0 ? titled(talks.next, talks.nothingNext, context) : "",
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

const signedText = ({ by, on, sources = [] }: ShownAnswer, context: TextContext): string =>
  [
    fill(context.labels.talks.answered, { name: by, date: dayText(on, context) }) + ".",
    groundsText({ sources }, context),
  ]
    .filter(Boolean)
    .join(" ");

function eventText({ name, status, when: date, place, text }: BriefEvent, context: TextContext): string {
  const { labels } = context;
  const head = [
    date === undefined ? labels.undated : dayText(date, context),
    status !== "happened" && labels.status[status],
  ];
  const what = inLine([name, place], context);
  return withColon([inLine(head, context), `${what}${text === undefined ? "" : `. ${plainText(text)}`}`], context);
}

function positionText(
  { party, issue, stance: own, summary, redLine, statedOn }: BriefPosition,
  context: TextContext,
): string {
  const { talks } = context.labels;
  const words = [`${talks.stance[own]}.`, plainText(summary), redLine === true && talks.redLine];
  const day = statedOn && ` (${dayText(statedOn, context)})`;
  return withColon([inLine([party, issue], context), `${words.filter(Boolean).join(" ")}${day ?? ""}`], context);
}
