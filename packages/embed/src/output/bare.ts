import type { Diagnostic } from "@backgrounder/model/article";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { asRead } from "../tree/as-read.js";
import { rewrite, wordsOf } from "../tree/rewrite.js";

/** What WordPress keeps of an author's HTML, with the attributes that mean something without our style sheet. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "id", "aria-label"],
  b: [],
  blockquote: ["cite"],
  br: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  del: [],
  details: [],
  div: ["id", "role", "aria-label", "aria-labelledby"],
  dl: [],
  dt: ["id"],
  em: [],
  figcaption: [],
  figure: ["id"],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
  i: [],
  img: ["src", "alt", "width", "height"],
  ins: [],
  li: ["id", "value"],
  ol: [],
  p: ["id"],
  q: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: ["id"],
  table: ["id"],
  tbody: [],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
  thead: [],
  tr: ["id"],
  ul: [],
};

/** Every element may say in which language its words are. */
const always = new Set(["lang", "dir"]);

/** Elements with another name, because WordPress would drop theirs. */
const renamed: Readonly<Record<string, string>> = {
  section: "div",
  header: "div",
  bdi: "span",
  time: "span",
  // Of a form, the words are kept: a line for each, as on the page.
  label: "p",
  button: "p",
};

/** What only works on a page of our own. */
const controls = new Set(["form", "input", "iframe", "video", "audio"]);

/** The tree in elements that a WordPress author may store, without classes. */
export function bare(nodes: readonly TreeNode[], report: (diagnostic: Diagnostic) => void): TreeNode[] {
  return rewrite(asRead(nodes), (element) => bareElement(element, report));
}

function bareElement(element: TreeElement, report: (diagnostic: Diagnostic) => void): readonly TreeNode[] {
  const { tag, attributes, children } = element;
  if (controls.has(tag)) {
    report(leftOut(`<${tag}>`, wordsOf(children)));
    return children;
  }
  const name = renamed[tag] ?? tag;
  const allowed = kept[name];
  if (allowed === undefined) return children;
  const own = Object.fromEntries(
    Object.entries(attributes).filter(([attribute]) => allowed.includes(attribute) || always.has(attribute)),
  );
  // A span without a language says nothing.
  if (name === "span" && Object.keys(own).length === 0) return children;
  return [{ tag: name, attributes: own, children }];
}

const leftOut = (what: string, words: string): Diagnostic => ({
  rule: "left-out",
  severity: "warning",
  message: `This form has no ${what}: ${words.trim() === "" ? "it is left out" : `of it, the words are kept: “${words.trim()}”`}.`,
  path: "",
});
