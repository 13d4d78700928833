import { DOMParser, XMLSerializer, type XmlNode } from "@xmldom/xmldom";

export type { XmlNode };

const fail = (message: string): never => {
  throw new Error(message);
};

/** A part of a Word file as a tree. Throws if it is not XML. */
export function parsedXml(bytes: Uint8Array): XmlNode {
  const errorHandler = { warning: () => undefined, error: fail, fatalError: fail };
  const text = new TextDecoder().decode(bytes);
  const tree =
    new DOMParser({ locator: {}, errorHandler }).parseFromString(text, "text/xml") ?? fail("This is not XML.");
  let depth = 0;
  for (const node of nodesIn(tree, (by) => (depth += by))) if (depth > deepest) fail(`${node.nodeName} is too deep.`);
  return tree;
}

/** Tables within tables need about ten for each. With a bound, what is inside a node can be looked at for each node. */
const deepest = 200;

export const xmlBytes = (tree: XmlNode): Uint8Array =>
  new TextEncoder().encode(new XMLSerializer().serializeToString(tree));

/** All nodes of a tree in the order of the text. It does not call itself, so that a deep tree does no harm. */
export function* nodesIn(tree: XmlNode, move: (levels: number) => void = () => undefined): Generator<XmlNode> {
  let node: XmlNode | null = tree.firstChild;
  while (node !== null) {
    yield node;
    let next: XmlNode | null = node.firstChild;
    if (next !== null) move(1);
    for (let up: XmlNode | null = node; next === null && up !== null && up !== tree; up = up.parentNode) {
      next = up.nextSibling;
      if (next === null) move(-1);
    }
    node = next;
  }
}

export function* childrenOf(node: XmlNode): Generator<XmlNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** The element at the end of a path of names: `childAt(paragraph, "w:pPr", "w:numPr")`. */
export function childAt(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found && [...childrenOf(found)].find(({ nodeName }) => nodeName === name);
  return found;
}

export const attribute = (node: XmlNode | undefined, name = "w:val"): string | undefined =>
  node?.getAttribute?.(name) || undefined;

/** Whether an element says yes: `<w:strike/>`, but not `<w:strike w:val="0"/>`. */
export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !["0", "false", "off"].includes(attribute(node) ?? "");

export function rename(element: XmlNode, name: string): void {
  element.nodeName = name;
  element.tagName = name;
}

/** The texts that an element shows, or that were deleted. */
export const textsIn = (node: XmlNode): XmlNode[] =>
  [...nodesIn(node)].filter(
    ({ nodeType, parentNode }) =>
      nodeType === 3 && (parentNode?.nodeName === "w:t" || parentNode?.nodeName === "w:delText"),
  );

/** Puts words before the first and after the last of some texts. False if there are none. */
export function wrap(texts: readonly XmlNode[], before: string, after = ""): boolean {
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return false;
  first.data = before + (first.data ?? "");
  last.data = (last.data ?? "") + after;
  return true;
}
