import type { ReactElement, ReactNode } from "react";

const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** A real heading; below the sixth level there is none, so the sixth is kept. */
export function heading(level: number, className: string, words: ReactNode): ReactElement {
  const Tag = tags[level - 1] ?? "h6";
  return <Tag className={className}>{words}</Tag>;
}
