import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { attributesOf } from "./attributes.js";

/** An HTML element as data: what every way out of an article is written from. */
export interface TreeElement {
  /** In lower case, as in HTML. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly TreeNode[];
}

export type TreeNode = TreeElement | string;

/**
 * What React would write of this, as data. Our components are pure functions without hooks, so that calling them is all it
 * takes; a component with hooks throws.
 */
export function treeOf(node: ReactNode): TreeNode[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return [String(node)];
  if (isValidElement(node)) return treeOfElement(node as ReactElement<Record<string, unknown>>);
  if (isIterable(node)) return [...node].flatMap(treeOf);
  throw new TypeError("Only elements, text and lists of them can be written. Resolve promises first.");
}

function treeOfElement({ type, props }: ReactElement<Record<string, unknown>>): TreeNode[] {
  const { children, ...rest } = props;
  if (type === Fragment) return treeOf(children as ReactNode);
  if (typeof type === "string") {
    return [{ tag: type, attributes: attributesOf(rest), children: joined(treeOf(children as ReactNode)) }];
  }
  if (typeof type === "function") return treeOf((type as (props: object) => ReactNode)(props));
  throw new TypeError("Only HTML elements and pure components can be written.");
}

const isIterable = (value: unknown): value is Iterable<ReactNode> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/** Neighbouring texts as one, so that a form sees words and not the pieces that they were put together from. */
function joined(nodes: readonly TreeNode[]): TreeNode[] {
  const found: TreeNode[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (typeof node === "string" && typeof last === "string") found[found.length - 1] = last + node;
    else if (node !== "") found.push(node);
  }
  return found;
}
