import { fill } from "../../labels/fill.js";
import type { FigureClaim, FiguresBlock, ShownFigure } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inClauses, inLine, indent, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

export function figuresText({ entries = [] }: FiguresBlock, context: TextContext): string {
  return paragraphs(entries.map((one) => figureText(one, context)));
}

const figureText = ({ title, dispute, claims }: ShownFigure, context: TextContext): string =>
  lines(
    title,
    dispute && fill(context.labels.talks.disputedQuestion, { question: dispute }),
    claims.map((one) => `– ${indent(claimText(one, context))}`),
  );

function claimText(claim: FigureClaim, context: TextContext): string {
  const { values, period, previously, who, on, remark } = claim;
  const { changedFrom } = context.labels.talks.record;
  const numbers = values.map(({ label, number, unit }) => [label, number, unit].filter(Boolean).join(" "));
  const head = [
    who,
    period && dayText(period, context),
    previously !== undefined && fill(changedFrom, { from: previously }),
    on && dayText(on, context),
  ];
  return lines(
    withColon([inClauses(numbers, context), inLine(head, context) || undefined], context),
    remark && plainText(remark),
    groundsText(claim, context),
  );
}
