import type { ReactElement, ReactNode } from "react";

/** A few words that name what follows on the same line. */
export function labelled(label: ReactNode, words: ReactNode): ReactElement {
  return (
    <p className="bgr-text__p">
      <span className="bgr-block__lead">{label}</span> {words}
    </p>
  );
}
