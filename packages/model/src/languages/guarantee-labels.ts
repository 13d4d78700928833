/** The points on which guarantees are compared. */
export type GuaranteeField =
  | "layer"
  | "summary"
  | "trigger"
  | "obligation"
  | "guarantors"
  | "discretion"
  | "instrument"
  | "bindingness"
  | "measures"
  | "troops"
  | "ratification";

/** The words around guarantees side by side and around the drawing of their layers. */
export interface GuaranteeLabels {
  /** The head of each row. */
  field: Record<GuaranteeField, string>;
  /** What the rows are, for who does not see the table. */
  point: string;
  /** Names the table for who does not see it. */
  caption: string;
  /** `{number}`. */
  layer: string;
  /** Of a text that others are only likened to. */
  comparison: string;
  /** In a cell on which the sources say nothing. */
  notSaid: string;
  /** Under the table: `{name}` is replaced by the points on which nothing is said of any of them. */
  unsaid: string;
  /** Before a question on which sources do not agree. */
  disputed: string;
  /** Names the drawing for who does not see it: `{count}` is replaced by how many layers there are. */
  drawing: string;
  /** What the lines of the drawing mean; what is not drawn in full lines is not agreed. */
  firmLine: string;
  openLine: string;
  /** Opens what has no room in a box. */
  allPoints: string;
}
