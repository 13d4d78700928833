import type { Dropped, ExtractedBlock } from "@backgrounder/model/article";
import type { Doc } from "./doc.js";

/** What a reader made of one section, and the line at which reading continues. */
export interface SectionResult {
  next: number;
  blocks?: ExtractedBlock[];
  suggestions?: ExtractedBlock[];
  dropped?: Dropped[];
}

/** Reads a section that begins at a line; undefined leaves the line to the next reader. */
export type SectionReader = (doc: Doc, at: number) => SectionResult | undefined;
