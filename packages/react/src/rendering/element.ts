import type { ElementType, ReactElement, ReactNode } from "react";
import { jsxs } from "react/jsx-runtime";

/**
 * An element with many parts in a fixed order, made the way a compiler makes it from JSX: without keys, and without the
 * limit on arguments that `createElement(type, props, ...parts)` reaches at a hundred thousand.
 */
export function element(type: ElementType, props: object | null, parts: readonly ReactNode[]): ReactElement {
  return jsxs(type, { ...props, children: parts });
}
