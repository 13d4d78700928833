import { attribute, childAt, nodesIn, textsIn, wrap, type XmlNode } from "./word-xml.js";

/** Before the words of a list's item, once for each level that it is below the first. */
export const indent = "\uFDD1";

interface Level {
  format: string;
  /** With `%1` for the number of the first level. */
  text: string;
  start: number;
}

/** A list as paragraphs name it, and the list that it takes its look and its count from. */
interface List {
  abstract: string;
  restarts: boolean;
}

interface Numbering {
  lists: ReadonlyMap<string, List>;
  levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
}

export function numberingOf(tree: XmlNode): Numbering {
  const lists = new Map<string, List>();
  const levels = new Map<string, Map<number, Level>>();
  let own = new Map<number, Level>();
  let list: List | undefined;
  for (const node of nodesIn(tree)) {
    if (node.nodeName === "w:abstractNum")
      levels.set(attribute(node, "w:abstractNumId") ?? "", (own = new Map<number, Level>()));
    else if (node.nodeName === "w:num") {
      list = { abstract: attribute(childAt(node, "w:abstractNumId")) ?? "", restarts: false };
      lists.set(attribute(node, "w:numId") ?? "", list);
    } else if (node.nodeName === "w:startOverride" && list !== undefined) list.restarts = true;
    else if (node.nodeName === "w:lvl" && node.parentNode?.nodeName === "w:abstractNum")
      own.set(levelOf(node), read(node));
  }
  return { lists, levels };
}

/** Word has nine levels. */
const levelOf = (node: XmlNode | undefined, name = "w:ilvl"): number =>
  Math.min(Math.max(Math.trunc(Number(attribute(node, name) ?? 0)) || 0, 0), 8);

function read(level: XmlNode): Level {
  return {
    format: attribute(childAt(level, "w:numFmt")) ?? "decimal",
    text: attribute(childAt(level, "w:lvlText")) ?? "",
    start: Math.trunc(Number(attribute(childAt(level, "w:start")) ?? 1)) || 0,
  };
}

export interface NumberStyles {
  /** The list of each style whose paragraphs are numbered. */
  lists: ReadonlyMap<string, XmlNode>;
  /** With a number, the heading of a section would not be known. */
  headings: ReadonlySet<string>;
}

/** Writes the numbers of lists, which Word only works out, before the words of their items. */
export function writeNumbers(tree: XmlNode, numbering: Numbering, styles: NumberStyles): void {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  for (const node of nodesIn(tree)) {
    if (node.nodeName !== "w:p") continue;
    const properties = childAt(node, "w:pPr");
    const style = attribute(childAt(properties, "w:pStyle")) ?? "";
    if (styles.headings.has(style)) continue;
    const ofStyle = styles.lists.get(style);
    const named = childAt(properties, "w:numPr") ?? ofStyle;
    const list = attribute(childAt(named, "w:numId")) ?? attribute(childAt(ofStyle, "w:numId")) ?? "";
    const { abstract, restarts } = numbering.lists.get(list) ?? {};
    const texts = textsIn(node);
    if (abstract === undefined || texts.length === 0) continue;
    const levels = numbering.levels.get(abstract) ?? new Map<number, Level>();
    const level = levelOf(childAt(named, "w:ilvl"), "w:val");
    const before = restarts === true && !begun.has(list) ? [] : (counts.get(abstract) ?? []);
    begun.add(list);
    const numbers = counted(before, level, levels);
    counts.set(abstract, numbers);
    const sign = signOf(level, numbers, levels);
    wrap(texts, `${indent.repeat(level)}${sign}${sign === "" ? "" : " "}`);
  }
}

/** The numbers of a list down to a level, after one more item on it. */
function counted(before: readonly number[], level: number, levels: ReadonlyMap<number, Level>): number[] {
  const startOf = (at: number): number => levels.get(at)?.start ?? 1;
  const numbers = Array.from({ length: level }, (_, at) => before[at] ?? startOf(at));
  const last = before[level];
  return [...numbers, last === undefined ? startOf(level) : last + 1];
}

function signOf(level: number, numbers: readonly number[], levels: ReadonlyMap<number, Level>): string {
  const { format = "decimal", text = "" } = levels.get(level) ?? {};
  if (format === "bullet") return "-";
  if (format === "none") return "";
  const form = text.includes("%") ? text.slice(0, 60) : `%${level + 1}.`;
  return form.replace(/%([1-9])/g, (_, at: string) => {
    const number = numbers[Number(at) - 1] ?? 1;
    return spelled(number, levels.get(Number(at) - 1)?.format ?? format);
  });
}

function spelled(number: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") return cased(letters(number), format);
  if (format === "lowerRoman" || format === "upperRoman") return cased(roman(number), format);
  return format === "decimalZero" ? String(number).padStart(2, "0") : String(number);
}

const cased = (text: string, format: string): string => (format.startsWith("upper") ? text.toUpperCase() : text);

/** After z comes aa, as in Word. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const signs: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [left, text] = [number, ""];
  for (const [value, sign] of signs) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}
