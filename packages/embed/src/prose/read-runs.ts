import { isSameLanguage, quoted } from "@backgrounder/model/labels";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import type { Mark, Run } from "./prose.js";

/** What the elements around some words say of them. */
export interface Around {
  marks: readonly Mark[];
  href?: string;
  lang: string;
  /** The language of the whole, which words do not repeat. */
  pageLang: string;
}

const marks: Readonly<Record<string, Mark>> = {
  strong: "strong",
  b: "strong",
  em: "em",
  i: "em",
  code: "code",
  sub: "sub",
  sup: "sup",
  del: "del",
  ins: "ins",
};

const inline = new Set(["a", "q", "cite", "bdi", "span", "time", "br", ...Object.keys(marks)]);

export const isInline = (node: TreeNode): boolean => typeof node === "string" || inline.has(node.tag);

/** Classes of words that the style sheet makes bold. */
const boldClasses = /(?:^|\s)bgr-(?:block__(?:lead|title)|callout__label)(?:\s|$)/;

/** What is true of the words inside of an element. */
export function within(element: TreeElement, around: Around): Around {
  const { tag, attributes } = element;
  const bold: Mark | undefined = boldClasses.test(attributes["class"] ?? "") ? "strong" : undefined;
  const own = [marks[tag], bold].filter((mark): mark is Mark => mark !== undefined && !around.marks.includes(mark));
  const href = tag === "a" ? attributes["href"] : undefined;
  return {
    ...around,
    marks: [...around.marks, ...new Set(own)],
    lang: attributes["lang"] ?? around.lang,
    ...(href !== undefined && { href }),
  };
}

/** The words of text and inline elements. */
export function readRuns(nodes: readonly TreeNode[], around: Around): Run[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [run(node.replaceAll(/[ \t\n\f\r]+/g, " "), around)];
    if (node.tag === "br") return [run("\n", around)];
    const inner = within(node, around);
    const runs = readRuns(node.children, inner);
    if (node.tag === "q") return quotation(runs, inner);
    // A small number above the line would become a part of the word before it.
    if (node.attributes["class"] === "bgr-text__cite") return bracketed(runs);
    return runs;
  });
}

const run = (text: string, { marks, href, lang, pageLang }: Around): Run => ({
  text,
  marks,
  ...(href !== undefined && { href }),
  ...(!isSameLanguage(lang, pageLang) && { lang }),
});

/** A browser puts quotation marks around `<q>`; other forms need them among the words. */
function quotation(runs: readonly Run[], around: Around): Run[] {
  const [open = "", close = ""] = quoted("\n", around.lang).split("\n");
  return [run(open, around), ...runs, run(close, around)];
}

const bracketed = (runs: readonly Run[]): Run[] =>
  runs.map((one) => ({ ...one, text: `[${one.text}]`, marks: one.marks.filter((mark) => mark !== "sup") }));

/** Neighbours that are marked alike as one; no blank at either end, nor twice, nor beside a line break. */
export function tidy(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const { text, ...how } of runs) {
    const last = found.at(-1);
    const atStart = last === undefined || /[ \n]$/.test(last.text);
    const words = atStart ? text.replace(/^ +/, "") : text;
    if (words === "") continue;
    if (words.startsWith("\n") && last !== undefined) last.text = last.text.replace(/(?<! ) +$/, "");
    if (last !== undefined && isAlike(last, how)) last.text += words;
    else found.push({ ...how, text: words });
  }
  return trimmed(found.filter(({ text }) => text !== ""));
}

function trimmed(runs: Run[]): Run[] {
  for (;;) {
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || last === undefined) return runs;
    first.text = first.text.replace(/^[ \n]+/, "");
    last.text = last.text.replace(/(?<![ \n])[ \n]+$/, "");
    if (first.text === "") runs.shift();
    else if (last.text === "") runs.pop();
    else return runs;
  }
}

const isAlike = (a: Omit<Run, "text">, b: Omit<Run, "text">): boolean =>
  a.href === b.href &&
  a.lang === b.lang &&
  a.marks.length === b.marks.length &&
  a.marks.every((m) => b.marks.includes(m));
