import type { Dossier, IsoDate, TalksBlock } from "../../../generated/types.js";
import type { View } from "../../as-of.js";
import { guaranteeLayers, guaranteeTerms } from "../guarantees/guarantees.js";
import { widgetOf } from "./filled-article.js";

/** A drawing of the layers, and the guarantees side by side as soon as there are two to compare. */
export function guaranteeWidgets(view: View, dossier: Dossier, day: IsoDate): TalksBlock[] {
  const hasLayers = guaranteeLayers(view).length > 0;
  const isComparable = guaranteeTerms(view).length > 1;
  return [
    ...(hasLayers ? [widgetOf(dossier, day, "guarantee-layers")] : []),
    ...(isComparable ? [widgetOf(dossier, day, "guarantee-terms")] : []),
  ];
}
