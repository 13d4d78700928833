import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** The elements of this markup, made beforehand: what React alone needs to write it. */
export function sameElements(html: string): ReactElement {
  return createElement(Fragment, null, ...parseFragment(html).childNodes.map(elementOf));
}

function elementOf(node: DefaultTreeAdapterTypes.ChildNode): ReactNode {
  if ("value" in node) return node.value;
  if (!("tagName" in node)) return null;
  // Of an inline style only the length counts here, and React takes none as text.
  const attributes = node.attrs.map(({ name, value }) => [names[name] ?? name, value === "" ? " " : value]);
  return createElement(node.tagName, Object.fromEntries(attributes), ...node.childNodes.map(elementOf));
}

const names: Record<string, string> = { class: "className", style: "data-style", datetime: "dateTime" };
