import type { Reader } from "../document.js";
import { callIn } from "../gates/calls.js";
import { partsOf, ruleOf, sourceOf } from "./parts.js";

/** What is to come. A heading that only calls for a subscription is read elsewhere. */
export const readNextSteps: Reader = (doc, at) => {
  const parts = partsOf(doc, at, "next-steps");
  if (!parts || parts.items.length === 0) return undefined;
  if (!parts.listed && !parts.announced.exact) return undefined;
  if (parts.items.some(({ text }) => callIn(doc.language, text))) return undefined;
  const { label, head, asides, next } = parts;
  const items = parts.items.map(({ text, source }) => ({ title: text, source }));
  const source = sourceOf(label, items.at(-1)?.source);
  return { next, blocks: [{ type: "next-steps", ...head, items, source, rule: ruleOf(label) }, ...asides] };
};
