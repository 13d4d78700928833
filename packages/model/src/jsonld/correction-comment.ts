import type { CorrectionNote } from "../generated/types.js";
import { plainText } from "../article/text/plain-text.js";
import { node, type JsonLdNode } from "../json-ld.js";

/** A correction, as the value of `correction`. */
export function correctionComment({ published, text }: CorrectionNote): JsonLdNode {
  return node("CorrectionComment", { text: plainText(text), datePublished: published });
}
