import type { OwnLabels } from "@backgrounder/model/labels";

/** The words of the templates in one language. */
export interface Words {
  by: string;
  published: string;
  updated: string;
  contents: string;
  skip: string;
  /** The paper's own labels and dates: none in a language for which Backgrounder has a catalogue. */
  labels: OwnLabels;
}
