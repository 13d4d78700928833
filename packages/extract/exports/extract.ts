export { extract, type ExtractOptions } from "../src/extract.js";
export type {
  Annotation,
  Dropped,
  Extracted,
  ExtractedBlock,
  ExtractedItem,
  SourceRange,
  SourceSpan,
} from "@backgrounder/model/article";
