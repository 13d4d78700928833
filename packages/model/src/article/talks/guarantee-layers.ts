import { fill } from "../../labels/fill.js";
import type { GuaranteeLayersBlock, ShownGuarantee } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { indent, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { guaranteeParts, partsText } from "./guarantee-rows.js";
import { guaranteesHead } from "./guarantee-terms.js";
import { groundsText } from "./shown.js";

/** The points that a layer says beside its own words. */
export const pointsOfLayer = ["guarantors", "obligation", "trigger", "discretion", "measures", "troops"] as const;

/** The layers of each proposal, the first one first. */
export function guaranteeLayersText({ entries = [] }: GuaranteeLayersBlock, context: TextContext): string {
  return paragraphs(
    entries.map((entry) =>
      lines(
        guaranteesHead(entry, context),
        entry.guarantees.map((one) => `– ${indent(layerText(one, context))}`),
        groundsText(entry, context),
      ),
    ),
  );
}

function layerText(guarantee: ShownGuarantee, context: TextContext): string {
  const { guarantees: words } = context.labels.talks;
  const { layer, summary, details = [] } = guarantee;
  const number = layer === undefined ? undefined : fill(words.layer, { number: String(layer) });
  return lines(
    withColon([number, plainText(summary)], context),
    pointsOfLayer.map((field) => {
      const parts = guaranteeParts(field, guarantee, context.labels, context.lang);
      return parts.length === 0 ? "" : withColon([words.field[field], partsText(parts)], context);
    }),
    details.map((one) => plainText(one)),
  );
}
