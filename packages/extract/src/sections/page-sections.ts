import { sectionEnd, type Doc, type Reader } from "../document.js";
import { dropped } from "../read/leave-out.js";
import { ruleOf } from "./parts.js";
import { titles } from "./related.js";

/** Readers' comments: from their heading to the next heading of the article, or to the end. */
export const readComments: Reader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.block.type !== "comments" || !label) return undefined;
  let next = at + 1;
  while (next < doc.lines.length && !(doc.roles[next]?.is === "label")) next += 1;
  return {
    next,
    dropped: [dropped(doc.input, label, doc.lines[next - 1] ?? label, `readers' comments, ${ruleOf(label)}`)],
  };
};

/** A table of contents: the list under its heading, or the lines that stand again as headings. */
export const readContents: Reader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.block.type !== "contents" || !label) return undefined;
  let next = at + 1;
  const listed = new Set<string>();
  while (next < doc.lines.length && standsInContents(doc, next, listed)) {
    listed.add(doc.lines[next]?.text ?? "");
    next += 1;
  }
  if (next === at + 1) next = titles(doc, next).next;
  if (next === at + 1) return undefined;
  return {
    next,
    dropped: [dropped(doc.input, label, doc.lines[next - 1] ?? label, `a table of contents, ${ruleOf(label)}`)],
  };
};

/** An entry of the table is marked as one, or stands again as a heading further down; that heading is none. */
function standsInContents({ lines, roles, times }: Doc, at: number, listed: ReadonlySet<string>): boolean {
  const line = lines[at];
  if (!line || roles[at]?.is === "inline" || listed.has(line.text)) return false;
  return line.marker === "bullet" || line.marker === "number" || (times.get(line.text) ?? 0) > 1;
}

/** "Original post": the article begins, and the label has done its work. */
export const readBodyLabel: Reader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.block.type !== "body" || !label) return undefined;
  return { next: at + 1, dropped: [dropped(doc.input, label, label, "says that the article begins")] };
};

const wantsFollowers: ReadonlySet<string> = new Set(["related", "prompt", "contents", "sources"]);

/** A label with nothing under it: links that were not copied, paragraphs that stand further up. */
export const readEmpty: Reader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || !label || sectionEnd(doc, at) > at + 1) return undefined;
  const after = doc.lines[at + 1];
  if (after && !after.breakBefore && !wantsFollowers.has(role.label.block.type)) return undefined;
  return {
    next: at + 1,
    dropped: [dropped(doc.input, label, label, `${ruleOf(label)}, with nothing of its own under it`)],
  };
};
