import type { Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { quoteLabel, type InlineLabel } from "../labels/find-inline-label.js";
import { rangeOf, type Line } from "../lines/line.js";
import { firstParagraph, headedRule, sectionParts, sectionRange } from "./parts/section-parts.js";

/** "Highlights" above a list, "Summary" above a paragraph, or "Summary:" in the line of one. */
export const readKeyPoints: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (role?.is === "inline" && line) return oneLine(at, line, role.inline);
  return role?.is === "label" ? headed(doc, at) : undefined;
};

function oneLine(at: number, line: Line, { label, rest, words }: InlineLabel): SectionResult | undefined {
  const { target } = label;
  if (target.type !== "key-points") return undefined;
  const source = rangeOf(line);
  const items = [{ text: line.text.slice(rest), source }];
  const rule = `begins with ${quoteLabel(words)}`;
  return { next: at + 1, blocks: [{ type: "key-points", kind: target.kind, items, source, rule }] };
}

function headed(doc: Doc, at: number): SectionResult | undefined {
  const whole = sectionParts(doc, at, "key-points");
  if (!whole || whole.label.target.type !== "key-points" || whole.items.length === 0) return undefined;
  if (!whole.listed && !whole.label.exact) return undefined;
  const { kind } = whole.label.target;
  const parts = doc.lines[at + 1]?.blankBefore ? firstParagraph(whole) : whole;
  const { head, items, callouts, line, next } = parts;
  const source = sectionRange(line, items.at(-1)?.source);
  return { next, blocks: [{ type: "key-points", kind, ...head, items, source, rule: headedRule(line) }, ...callouts] };
}
