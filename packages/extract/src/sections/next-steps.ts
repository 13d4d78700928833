import type { SectionReader } from "../document/section-reader.js";
import { promptKindOf } from "../filters/prompt-kind.js";
import { headedRule, sectionParts, sectionRange } from "./parts/section-parts.js";

/** What happens next. A section that asks for subscriptions is left to the reader of prompts. */
export const readNextSteps: SectionReader = (doc, at) => {
  const parts = sectionParts(doc, at, "next-steps");
  if (!parts || parts.items.length === 0) return undefined;
  if (!parts.listed && !parts.label.exact) return undefined;
  if (parts.items.some(({ text }) => promptKindOf(doc.language, text))) return undefined;
  const { line, head, callouts, next } = parts;
  const items = parts.items.map(({ text, source }) => ({ title: text, source }));
  const source = sectionRange(line, items.at(-1)?.source);
  return { next, blocks: [{ type: "next-steps", ...head, items, source, rule: headedRule(line) }, ...callouts] };
};
