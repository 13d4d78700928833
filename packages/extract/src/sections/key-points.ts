import type { Reader } from "../document.js";
import { quoted } from "../labels/inline-label.js";
import { rangeOf } from "../read/line.js";
import { firstParagraph, partsOf, ruleOf, sourceOf } from "./parts.js";

/** "Highlights" over a list, "Summary:" over a paragraph or before one. */
export const readKeyPoints: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (role?.is === "inline" && line) {
    const { label, rest, words } = role.inline;
    if (label.block.type !== "key-points") return undefined;
    const item = { text: line.text.slice(rest), source: rangeOf(line) };
    return {
      next: at + 1,
      blocks: [
        {
          type: "key-points",
          kind: label.block.kind,
          items: [item],
          source: rangeOf(line),
          rule: `begins with ${quoted(words)}`,
        },
      ],
    };
  }
  if (role?.is !== "label" || role.label.block.type !== "key-points") return undefined;
  const whole = partsOf(doc, at, "key-points");
  if (!whole || whole.items.length === 0 || (!whole.listed && !role.label.exact)) return undefined;
  const parts = doc.lines[at + 1]?.blankBefore ? firstParagraph(whole) : whole;
  const { head, items, asides, label, next } = parts;
  const source = sourceOf(label, items.at(-1)?.source);
  const block = {
    type: "key-points" as const,
    kind: role.label.block.kind,
    ...head,
    items,
    source,
    rule: ruleOf(label),
  };
  return { next, blocks: [block, ...asides] };
};
