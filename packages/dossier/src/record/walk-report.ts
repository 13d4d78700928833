import { pathOf, type FilePlace, type FileProblem } from "../result/places.js";
import type { Shape } from "../shape/schema-shape.js";

export type Step = string | number;

/** What goes with a walk through one record of a file. */
export interface Walk {
  at(offset: number): FilePlace;
  /** Whether a person wrote it: dates as EDTF, prose as Markdown. In the built form nothing is short. */
  isWritten: boolean;
  /** Of the record: what `before`, an open map, may hold. */
  shape: Shape;
  /** What the record is called in messages: `a position`. */
  what: string;
  problems: FileProblem[];
  /** Paths that a problem was reported for: what the schema says of them is no news. */
  reported: Set<string>;
  places: Map<string, FilePlace>;
}

/** `terms[1].form`, as a message names it. */
export const nameOf = (steps: readonly Step[]): string => `\`${pathOf(steps)}\``;

export function report(
  around: Walk,
  steps: readonly Step[],
  place: FilePlace | undefined,
  message: string,
  rule = "shape",
): void {
  around.reported.add(pathOf(steps));
  around.problems.push({ rule, severity: "error", message, ...(place ?? around.at(0)) });
}
