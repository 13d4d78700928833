import type { ReactElement, ReactNode } from "react";

/**
 * Something that a reader opens; it prints open, and a link to anything in it opens it. A reader may have opened it before
 * React takes over the page, and that is not a mistake.
 */
export function fold(opener: ReactNode, content: ReactNode, isOpen = false): ReactElement {
  return (
    <details className="bgr-block__fold" open={isOpen ? true : undefined} suppressHydrationWarning>
      <summary className="bgr-block__opener">{opener}</summary>
      {content}
    </details>
  );
}
