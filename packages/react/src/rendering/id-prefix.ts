import { isValidElement, type ElementType, type ReactElement, type ReactNode } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import type { Placement } from "./block-props.js";
import { reportOf, textOr } from "./render-context.js";

type Props = Readonly<Record<string, unknown>>;
type AnyElement = ReactElement<Props, ElementType>;

/** Attributes that name other elements of the page by their ids. */
const naming = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "popoverTarget", "headers"];

/**
 * Two bodies on one page may show the same record, and an id is there once. What was rendered gets a prefix before each
 * id, and wherever one of these ids is named. The rest stays: a link to an id of the host's page still leads there.
 */
export function withIdPrefix<Node extends ReactNode>(
  rendered: readonly Node[],
  placement: Pick<Placement, "idPrefix" | "report">,
  /** What the host drew. It got the prefix, and knows which of its ids are its own. */
  byHost = new WeakSet<object>(),
): Node[] {
  const prefix = prefixOf(placement);
  if (prefix === "") return [...rendered];
  const ids = new Set<string>();
  for (const node of rendered) collectIds(node, ids, byHost);
  const now = (id: string): string => (ids.has(id) ? prefix + id : id);
  return rendered.map((node) => rewrite(node, now, byHost) as Node);
}

function prefixOf(placement: Pick<Placement, "idPrefix" | "report">): string {
  const prefix = textOr(placement.idPrefix) ?? "";
  if (!/\s/.test(prefix)) return prefix;
  const message = `The idPrefix ${JSON.stringify(prefix)} has a space, which no id may have, so ids got no prefix. Use one without spaces, such as live-.`;
  reportOf(placement)({ rule: "unknown-value", severity: "warning", message, path: "idPrefix" });
  return "";
}

function collectIds(node: ReactNode, ids: Set<string>, byHost: WeakSet<object>): void {
  if (isBy(byHost, node)) return;
  if (Array.isArray(node)) for (const child of node) collectIds(child as ReactNode, ids, byHost);
  if (!isValidElement<Props>(node)) return;
  const { id, children } = node.props;
  if (typeof id === "string") ids.add(id);
  collectIds(children as ReactNode, ids, byHost);
}

const isBy = (byHost: WeakSet<object>, node: ReactNode): boolean =>
  typeof node === "object" && node !== null && byHost.has(node);

function rewrite(node: ReactNode, now: (id: string) => string, byHost: WeakSet<object>): ReactNode {
  if (isBy(byHost, node)) return node;
  if (Array.isArray(node)) return node.map((child) => rewrite(child as ReactNode, now, byHost));
  return isValidElement<Props>(node) ? rewriteElement(node as AnyElement, now, byHost) : node;
}

function rewriteElement(
  { type, key, props }: AnyElement,
  now: (id: string) => string,
  byHost: WeakSet<object>,
): ReactElement {
  const changed: Record<string, unknown> = { ...props };
  const change = (name: string, value: (given: string) => string): void => {
    const given = props[name];
    if (typeof given === "string") changed[name] = value(given);
  };
  change("id", now);
  for (const name of naming) change(name, (given) => given.split(" ").map(now).join(" "));
  change("href", (href) => (href.startsWith("#") ? `#${now(href.slice(1))}` : href));
  // Answers with one name close each other, and those of another body should stay open.
  if (type === "details") change("name", now);
  const { children } = props;
  if (children !== undefined) changed["children"] = rewrite(children as ReactNode, now, byHost);
  return (Array.isArray(children) ? jsxs : jsx)(type, changed, key ?? undefined);
}
