import { needsObject } from "../argument-error.js";
import type { Labels } from "../languages/labels.js";
import { labelsArgument } from "./label-arguments.js";
import { merged, type OwnLabels } from "./own-labels.js";

/** A catalogue with some of its words replaced. Anything else in `own` is left out. */
export function mergeLabels(labels: Labels, own: OwnLabels): Labels {
  needsObject(own, "mergeLabels", "own", "your own labels");
  return merged(labelsArgument(labels, "mergeLabels"), own);
}
