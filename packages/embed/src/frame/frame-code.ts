import { escaped } from "../tree/to-html.js";
import { reservedWidths, type Heights } from "./heights.js";

export interface FrameCodeOptions {
  href: string;
  title: string;
  heights: Heights;
  /** The address of the loader, for a site that has no script of its own for frames. */
  loader?: string;
  /** Also lets Chromium size the frame by itself. */
  nativeSizing?: boolean;
}

/**
 * A frame to paste into a page. The box around it is as high as the embed needs at each width of the column: padding in per
 * cent is of the width, so that no script and no style sheet is needed, and nothing moves while the page loads.
 */
export function frameCode({ href, title, heights, loader, nativeSizing }: FrameCodeOptions): string {
  const native = nativeSizing === true ? ";frame-sizing:content-height" : "";
  return (
    `<div style="position:relative;box-sizing:border-box;padding:${reserved(heights)} 0 0">` +
    `<iframe src="${escaped(href)}" title="${escaped(title)}" data-bgr-embed loading="lazy" referrerpolicy="strict-origin" ` +
    `style="position:absolute;inset:0;width:100%;height:100%;border:0${native}"></iframe></div>` +
    (loader === undefined ? "" : `<script async src="${escaped(loader)}"></script>`)
  );
}

/** The highest of the straight lines through neighbouring heights: at a width that was measured never less than it. */
function reserved(heights: Heights): string {
  const lines = reservedWidths.slice(1).map((width, index) => {
    const before = reservedWidths[index] ?? width;
    const [from, to] = [heights[index] ?? 0, heights[index + 1] ?? 0];
    const slope = Math.min(0, (to - from) / (width - before));
    const start = Math.max(from - slope * before, to - slope * width);
    return `calc(${Math.ceil(start)}px - ${(-slope * 100).toFixed(3)}%)`;
  });
  return `max(${[...new Set(lines), `${heights[3]}px`].join(",")})`;
}
