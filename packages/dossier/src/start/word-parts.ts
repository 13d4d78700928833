import { capital } from "../document/text/plain.js";
import { markWords, marksIn, type Mark, type Marks } from "./word-marks.js";
import { numberingOf, writeNumbers, type NumberStyles } from "./word-numbers.js";
import { attribute, childAt, nodesIn, parsedXml, textsIn, xmlBytes, type XmlNode } from "./word-xml.js";

export type WordParts = Record<string, Uint8Array>;

/** What Word shows in other ways than as text, and is now written as text. */
export interface WordMarks {
  marks: Marks;
  /** The words of headers and footers, which are on every page. */
  margins: string[];
  /** Comments that no place in the text refers to. */
  loose: string[];
}

const withWords = /^word\/(?:document\d*|footnotes|endnotes|comments)\.xml$/i;
const margin = /^word\/(header|footer)\d*\.xml$/i;

/**
 * Writes into the parts of a Word file what the library that reads the text does not take over: changes that no one has
 * accepted, words that are struck out or hidden, formulas, and the numbers of lists.
 */
export function writeMarks(parts: WordParts): WordMarks {
  const { marked, ...numbered } = stylesOf(parts["word/styles.xml"]);
  const numbers = parts["word/numbering.xml"];
  const numbering = numbers === undefined || numbers.length === 0 ? undefined : numberingOf(parsedXml(numbers));
  const found: WordMarks = { marks: new Map(), margins: [], loose: [] };
  const comments = new Comments();
  for (const [name, bytes] of Object.entries(parts)) {
    if (bytes.length === 0 || !(withWords.test(name) || margin.test(name))) continue;
    const tree = parsedXml(bytes);
    comments.lookThrough(tree);
    markWords(tree, marked, found.marks);
    if (numbering !== undefined) writeNumbers(tree, numbering, numbered);
    const side = margin.exec(name)?.[1] ?? "";
    if (side !== "")
      found.margins.push(...paragraphsIn(tree).map((words) => `${capital(side.toLowerCase())}: ${words}`));
    else parts[name] = xmlBytes(tree);
  }
  return { ...found, loose: comments.loose };
}

/** Comments, and which of them the text refers to. The library that reads the text leaves out the others. */
class Comments {
  readonly #cited = new Set<string | undefined>();
  readonly #all: XmlNode[] = [];

  lookThrough(tree: XmlNode): void {
    for (const node of nodesIn(tree)) {
      if (node.nodeName === "w:commentReference") this.#cited.add(attribute(node, "w:id"));
      else if (node.nodeName === "w:comment") this.#all.push(node);
    }
  }

  get loose(): string[] {
    return this.#all
      .filter((comment) => !this.#cited.has(attribute(comment, "w:id")))
      .flatMap((comment) => {
        const words = paragraphsIn(comment).join(" ");
        return words === "" ? [] : [`Comment [${attribute(comment, "w:initials") ?? ""}] without a place: ${words}`];
      });
  }
}

interface Styles extends NumberStyles {
  marked: Map<string, Set<Mark>>;
  lists: Map<string, XmlNode>;
  headings: Set<string>;
}

function stylesOf(bytes: Uint8Array | undefined): Styles {
  const styles: Styles = { marked: new Map(), lists: new Map(), headings: new Set() };
  if (bytes === undefined || bytes.length === 0) return styles;
  for (const node of nodesIn(parsedXml(bytes))) {
    if (node.nodeName !== "w:style") continue;
    const id = attribute(node, "w:styleId") ?? "";
    const marks = marksIn(childAt(node, "w:rPr"));
    const list = childAt(node, "w:pPr", "w:numPr");
    if (marks.size > 0) styles.marked.set(id, marks);
    if (list !== undefined) styles.lists.set(id, list);
    if (/^(?:heading|title)/i.test(attribute(childAt(node, "w:name")) ?? "")) styles.headings.add(id);
  }
  return styles;
}

function paragraphsIn(tree: XmlNode): string[] {
  return [...nodesIn(tree)]
    .filter(({ nodeName }) => nodeName === "w:p")
    .map((paragraph) =>
      textsIn(paragraph)
        .map(({ data = "" }) => data)
        .join(""),
    )
    .filter((words) => words.trim() !== "");
}
