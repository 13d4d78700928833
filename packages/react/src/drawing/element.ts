import type { ElementType, ReactElement, ReactNode } from "react";
import { jsxs } from "react/jsx-runtime";

/**
 * An element of many parts whose order never changes, made as a compiler makes it of JSX: without keys,
 * and without the limit on arguments that `createElement(type, props, ...parts)` runs into at a hundred thousand.
 */
export function element(type: ElementType, props: object | null, parts: readonly ReactNode[]): ReactElement {
  return jsxs(type, { ...props, children: parts });
}
