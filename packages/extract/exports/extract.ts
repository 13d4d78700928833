export { extract, type ExtractOptions } from "../src/extract.js";
export type {
  Annotation,
  Dropped,
  Extracted,
  ExtractedBlock,
  ExtractedItem,
  Found,
  SourceRange,
} from "@backgrounder/model/article";
