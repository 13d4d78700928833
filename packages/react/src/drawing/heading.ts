import { createElement, type ReactElement, type ReactNode } from "react";

/** A real heading; below the sixth level there is none, so the sixth is kept. */
export function heading(level: number, className: string, words: ReactNode, id?: string): ReactElement {
  return createElement(`h${Math.min(level, 6)}`, id === undefined ? { className } : { className, id }, words);
}
