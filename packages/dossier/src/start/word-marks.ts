import { attribute, childAt, isOn, nodesIn, rename, textsIn, wrap, type XmlNode } from "./word-xml.js";

/** Before words that may not be true. The line stays a note, whatever it looks like. */
export const doubt = "\uFDD0";

/** Words that a reader of the Word file does not see, or sees as not valid. */
export type Mark = "inserted" | "deleted" | "struck out" | "hidden" | "no longer struck out" | "no longer hidden";

/** How often each mark was written, and how many changes of formatting there are, which change no words. */
export type Marks = Map<Mark | "formatting", number>;

/** The styles of a Word file that strike words out or hide them. */
export type MarkStyles = ReadonlyMap<string, ReadonlySet<Mark>>;

const tracked: Readonly<Record<string, Mark>> = {
  "w:ins": "inserted",
  "w:moveTo": "inserted",
  "w:del": "deleted",
  "w:moveFrom": "deleted",
};

/**
 * Writes into the text what Word shows by other means: `The offer is [deleted: 3.0][inserted: 4.1] per cent.` No change is
 * applied, because no one has accepted it. Counts what it marks.
 */
export function markWords(tree: XmlNode, styles: MarkStyles, marks: Marks): void {
  for (const node of nodesIn(tree)) {
    if (node.nodeName.startsWith("m:")) asWords(node);
    else if (node.nodeName === "w:r") markRun(node, styles, marks);
    else if (node.nodeName === "w:tr") markRow(node, marks);
    else if (node.nodeName in tracked) markChange(node, marks);
    else if (formatChange.test(node.nodeName)) count("formatting", marks);
  }
  for (const node of nodesIn(tree)) if (node.nodeName === "w:delText") rename(node, "w:t");
}

const formatChange = /^w:\w+PrChange$/;

const count = (mark: Mark | "formatting", marks: Marks): void => void marks.set(mark, (marks.get(mark) ?? 0) + 1);

/** A formula's words. The library that reads the text leaves out whatever it has no name for. */
function asWords(node: XmlNode): void {
  if (node.nodeName === "m:t" || node.nodeName === "m:r") rename(node, node.nodeName.replace("m:", "w:"));
  else if (!node.nodeName.endsWith("Pr")) rename(node, "w:ins");
}

const notWords = new Set(["w:rPr", "w:trPr", "w:numPr", "w:tcPr", "w:tblPr", "w:sectPr"]);

function markChange(node: XmlNode, marks: Marks): void {
  const mark = tracked[node.nodeName];
  if (mark === undefined) return;
  const isRow = node.parentNode?.nodeName === "w:trPr";
  if (isRow || !notWords.has(node.parentNode?.nodeName ?? "")) put(mark, isRow ? [] : textsIn(node), marks);
  // The mark of a deleted paragraph or row would leave it out, or join it with the next.
  if (mark === "deleted") rename(node, "w:ins");
}

/** The words of a row that was added or deleted as a whole. */
function markRow(row: XmlNode, marks: Marks): void {
  const properties = childAt(row, "w:trPr");
  for (const [name, mark] of [
    ["w:ins", "inserted"],
    ["w:del", "deleted"],
  ] as const) {
    const change = childAt(properties, name);
    if (change === undefined) continue;
    put(mark, textsIn(row), marks);
    rename(change, "w:trHeight");
  }
}

/** Each text of several paragraphs is in a line of its own. */
function put(mark: Mark, texts: readonly XmlNode[], marks: Marks): void {
  for (const text of texts) if (text.data?.startsWith(doubt) !== true) text.data = doubt + (text.data ?? "");
  if (wrap(texts, `[${mark}: `, "]")) count(mark, marks);
}

/** Neighbours with the same mark are one. */
function markRun(run: XmlNode, styles: MarkStyles, marks: Marks): void {
  const [before, after] = [neighbour(run, "previousSibling"), neighbour(run, "nextSibling")];
  for (const mark of marksOf(run, styles)) {
    const texts = textsIn(run);
    const isFirst = before === undefined || !marksOf(before, styles).has(mark);
    const isLast = after === undefined || !marksOf(after, styles).has(mark);
    const isWritten = wrap(texts, isFirst ? `${doubt}[${mark}: ` : "", isLast ? "]" : "");
    if (isWritten && isFirst) count(mark, marks);
  }
}

/** The run next to a run, if it has words. */
function neighbour(run: XmlNode, side: "previousSibling" | "nextSibling"): XmlNode | undefined {
  const next = run[side];
  return next !== null && next.nodeName === "w:r" && textsIn(next).length > 0 ? next : undefined;
}

function marksOf(run: XmlNode, styles: MarkStyles): ReadonlySet<Mark> {
  const properties = childAt(run, "w:rPr");
  const ofStyle = styles.get(attribute(childAt(properties, "w:rStyle")) ?? "") ?? [];
  return new Set([...marksIn(properties), ...ofStyle, ...undoneIn(properties)]);
}

/** A tracked change can take the line out of struck words, and no one has accepted it. */
function undoneIn(properties: XmlNode | undefined): Mark[] {
  const change = childAt(properties, "w:rPrChange");
  if (change === undefined) return [];
  const [before, now] = [marksIn(childAt(change, "w:rPr")), marksIn(properties)];
  return undone.flatMap(([was, mark]) => (before.has(was) && !now.has(was) ? [mark] : []));
}

const undone = [
  ["struck out", "no longer struck out"],
  ["hidden", "no longer hidden"],
] as const;

/** What the properties of a run or a style say. */
export function marksIn(properties: XmlNode | undefined): Set<"struck out" | "hidden"> {
  const found = new Set<"struck out" | "hidden">();
  if (isOn(childAt(properties, "w:strike")) || isOn(childAt(properties, "w:dstrike"))) found.add("struck out");
  if (isOn(childAt(properties, "w:vanish")) || isOn(childAt(properties, "w:webHidden"))) found.add("hidden");
  return found;
}
