import type { Id } from "@backgrounder/model/article";
import { errorAt, type PlacedDiagnostic, type SourcePlace } from "../reading/diagnostics.js";
import { fieldPath } from "../reading/field-path.js";
import type { Shape } from "../shape/schema-shape.js";
import type { ParsedYaml } from "../yaml/parse-yaml.js";

export type Step = string | number;

/** What is known on a walk through one record of a file. */
export interface WalkContext {
  file: ParsedYaml;
  /** The id of the record; undefined for the dossier itself. */
  record: Id | undefined;
  /** Whether short forms are read, as people write them: dates as EDTF, text as Markdown. Built JSON has none. */
  hasShortForms: boolean;
  /** Of the record: `before`, an open map, may have the same fields. */
  shape: Shape;
  /** What the record is called in messages: `a position`. */
  what: string;
  diagnostics: PlacedDiagnostic[];
  /** Paths that already have a diagnostic, so errors from the schema would repeat it. */
  reported: Set<string>;
  places: Map<string, SourcePlace>;
}

/** `terms[1].form`, as a message names it. */
export const nameOf = (steps: readonly Step[]): string => `\`${fieldPath(steps)}\``;

export function report(
  context: WalkContext,
  steps: readonly Step[],
  place: SourcePlace,
  message: string,
  rule = "shape",
): void {
  const path = fieldPath(steps);
  context.reported.add(path);
  context.diagnostics.push(diagnosticAt(context, path, place, message, rule));
}

export const diagnosticAt = (
  { record }: WalkContext,
  path: string,
  place: SourcePlace,
  message: string,
  rule: string,
): PlacedDiagnostic => ({ ...errorAt(place, rule, message), ...(record !== undefined && { record }), path });
