export { extract, type ExtractOptions } from "../src/extract.js";
export type {
  Annotation,
  Diagnostic,
  Dropped,
  Extracted,
  ExtractedBlock,
  ExtractedItem,
  SourceRange,
  SourceSpan,
  TextPlace,
} from "@backgrounder/model/article";
