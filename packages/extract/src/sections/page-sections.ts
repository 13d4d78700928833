import { sectionEnd, type Doc } from "../document/doc.js";
import type { SectionReader } from "../document/section-reader.js";
import type { LabelTarget } from "../languages/vocabulary.js";
import { droppedLines } from "../lines/leave-out.js";
import type { Line } from "../lines/line.js";
import { headedRule } from "./parts/section-parts.js";
import { readTitles } from "./related.js";

/** Readers' comments: from their heading to the article's next label, or to the end. */
export const readComments: SectionReader = (doc, at) => {
  const label = labelLine(doc, at, "comments");
  if (!label) return undefined;
  let next = at + 1;
  while (next < doc.lines.length && doc.roles[next]?.is !== "label") next += 1;
  const reason = { kind: "comments", rule: `readers' comments, ${headedRule(label)}` } as const;
  return { next, dropped: [droppedLines(doc.input, label, doc.lines[next - 1] ?? label, reason)] };
};

/** A table of contents: the list under its heading, or the lines that the article repeats as headings. */
export const readContents: SectionReader = (doc, at) => {
  const label = labelLine(doc, at, "contents");
  if (!label) return undefined;
  let next = at + 1;
  const entries = new Set<string>();
  while (next < doc.lines.length && isEntry(doc, next, entries)) {
    entries.add(doc.lines[next]?.text ?? "");
    next += 1;
  }
  if (next === at + 1) next = readTitles(doc, next).next;
  if (next === at + 1) return undefined;
  const reason = { kind: "contents", rule: `a table of contents, ${headedRule(label)}` } as const;
  return { next, dropped: [droppedLines(doc.input, label, doc.lines[next - 1] ?? label, reason)] };
};

/** An entry is a list item, or a heading further down repeats it; that heading is not an entry. */
function isEntry({ lines, roles, times }: Doc, at: number, entries: ReadonlySet<string>): boolean {
  const line = lines[at];
  if (!line || roles[at]?.is === "inline" || entries.has(line.text)) return false;
  return line.marker === "bullet" || line.marker === "number" || (times.get(line.text) ?? 0) > 1;
}

/** "Original post": the article begins after it. */
export const readBodyLabel: SectionReader = (doc, at) => {
  const label = labelLine(doc, at, "body");
  if (!label) return undefined;
  const reason = { kind: "body-label", rule: "says that the article begins" } as const;
  return { next: at + 1, dropped: [droppedLines(doc.input, label, label, reason)] };
};

const needsItems: ReadonlySet<string> = new Set(["related", "prompt", "contents", "sources"]);

/** A label with nothing under it: its links were not copied, or its paragraphs repeat others. */
export const readEmpty: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || !label || sectionEnd(doc, at) > at + 1) return undefined;
  const after = doc.lines[at + 1];
  if (after && !after.breakBefore && !needsItems.has(role.label.target.type)) return undefined;
  const reason = { kind: "empty-section", rule: `${headedRule(label)}, with nothing under it` } as const;
  return { next: at + 1, dropped: [droppedLines(doc.input, label, label, reason)] };
};

/** The line, if it is a label of this type. */
function labelLine(doc: Doc, at: number, type: LabelTarget["type"]): Line | undefined {
  const role = doc.roles[at];
  return role?.is === "label" && role.label.target.type === type ? doc.lines[at] : undefined;
}
