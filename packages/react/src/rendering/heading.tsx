import type { ReactElement, ReactNode } from "react";

const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** A real heading. HTML has six levels, so a deeper one stays at the sixth. */
export function heading(level: number, className: string, words: ReactNode): ReactElement {
  const Tag = tags[level - 1] ?? "h6";
  return <Tag className={className}>{words}</Tag>;
}
