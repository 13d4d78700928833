import type { ReactElement, ReactNode } from "react";

/** HTML allows one caption, at the end of a figure, so the provenance is part of it. */
export function caption(className: string, words: ReactNode, provenance: ReactElement | null): ReactElement | null {
  if (words === null && provenance === null) return null;
  return (
    <figcaption className={className}>
      {words}
      {provenance}
    </figcaption>
  );
}
