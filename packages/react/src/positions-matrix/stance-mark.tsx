import type { ReactElement } from "react";
import type { Stance } from "@backgrounder/model/article";

/**
 * The shape of each stance in a square of 12: up for, down against, a cross for "rejects", and a circle between. Filled
 * is firmer than hollow.
 */
const shapes: Readonly<Record<Stance, { path: string; isHollow?: true }>> = {
  demands: { path: "M6 0 12 6.5H8.5V12h-5V6.5H0z" },
  supports: { path: "M6 1l6 10H0z" },
  accepts: { path: "M6 2.4l4.6 7.8H1.4z", isHollow: true },
  considers: { path: "M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z", isHollow: true },
  conditional: {
    path: "M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM6 1.8v8.4M4 2.4v7.2M2.4 3.6v4.8",
    isHollow: true,
  },
  opposes: { path: "M6 11L0 1h12z" },
  rejects: { path: "M1.5 1.5l9 9m0-9l-9 9", isHollow: true },
};

/** The picture of a stance, which is printed beside the word for it. */
export function stanceMark(stance: Stance): ReactElement {
  const { path, isHollow } = shapes[stance];
  return (
    <svg className="bgr-positions-matrix__shape" viewBox="0 0 12 12" aria-hidden="true">
      {isHollow === true ? (
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.7" />
      ) : (
        <path d={path} fill="currentColor" />
      )}
    </svg>
  );
}
