import { fill } from "../../labels/fill.js";
import { listWords } from "../../labels/list-words.js";
import type { GuaranteeTermsBlock, ShownGuarantees } from "../../generated/types.js";
import { inLine, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import {
  guaranteeTable,
  isTellingPoint,
  partsText,
  type GuaranteeNumber,
  type GuaranteeValue,
} from "./guarantee-rows.js";
import { dayText, groundsText } from "./shown.js";

/** Proposal by proposal, because plain text has only one column. */
export function guaranteeTermsText({ entries = [], size }: GuaranteeTermsBlock, context: TextContext): string {
  const { guarantees: words } = context.labels.talks;
  const { rows, unsaid } = guaranteeTable(entries, context.labels, context.lang);
  const isBrief = size === "box" || size === "line";
  const shown = isBrief ? rows.filter(isTellingPoint) : rows;
  const names = unsaid.map((field) => words.field[field]);
  return paragraphs(
    entries.map((entry, index) =>
      lines(
        guaranteesHead(entry, context),
        shown.map(({ field, cells }) =>
          withColon([words.field[field], valuesText(cells[index] ?? [], context)], context),
        ),
        groundsText(entry, context),
      ),
    ),
    names.length === 0 ? "" : fill(words.unsaid, { name: listWords(names, context.lang) }),
  );
}

/** The proposal, whose it is, how far it has got, and what is disputed about it. */
export function guaranteesHead(
  { name, by = [], on, status, isComparison, disputes = [] }: ShownGuarantees,
  context: TextContext,
): string {
  const { talks } = context.labels;
  return lines(
    name,
    inLine(
      [
        by.length > 0 && listWords(by, context.lang),
        on && dayText(on, context),
        talks.proposalStatus[status],
        isComparison === true && talks.guarantees.comparison,
      ],
      context,
    ),
    disputes.map((question) => `${talks.guarantees.disputed} ${question}`),
  );
}

function valuesText(values: readonly GuaranteeValue[], context: TextContext): string {
  const { notSaid } = context.labels.talks.guarantees;
  const isSaid = values.some(({ parts }) => parts.length > 0);
  if (!isSaid) return notSaid;
  return values
    .map(({ of, parts }) => {
      const words = parts.length === 0 ? notSaid : partsText(parts);
      return of.length === 0 ? words : `(${numbersText(of, context)}) ${words}`;
    })
    .join(" ");
}

/** `Layer 1`, or `1, 2` where the guarantees have no layers. */
export const numbersText = (numbers: readonly GuaranteeNumber[], context: TextContext): string =>
  inLine(
    numbers.map(({ layer, place }) =>
      layer === undefined ? String(place) : fill(context.labels.talks.guarantees.layer, { number: String(layer) }),
    ),
    context,
  );
