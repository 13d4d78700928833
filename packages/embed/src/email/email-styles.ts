/** In the middle between black and white: 4.5 to 1 on white, 4.1 to 1 on the darkest ground of a mail client (#121212). */
export const rule = "#767676";

const block = "margin:0 0 12px;";

/**
 * By element. No colour of words and none of a ground: a client's dark mode then turns both, and never one without the
 * other.
 */
export const styles: Readonly<Record<string, string>> = {
  a: "color:inherit;text-decoration:underline;",
  caption: `${block}font-weight:bold;`,
  code: "font-family:Consolas,Menlo,monospace;",
  dd: "margin:0 0 12px 16px;",
  del: "text-decoration:line-through;",
  dt: "margin:0;font-weight:bold;",
  figcaption: `${block}font-size:14px;`,
  h1: "margin:0 0 12px;font-size:28px;line-height:1.2;",
  h2: "margin:24px 0 12px;font-size:22px;line-height:1.25;",
  h3: "margin:20px 0 8px;font-size:18px;line-height:1.3;",
  h4: "margin:16px 0 8px;font-size:16px;line-height:1.4;",
  h5: "margin:16px 0 8px;font-size:16px;line-height:1.4;",
  h6: "margin:16px 0 8px;font-size:16px;line-height:1.4;",
  img: "max-width:100%;height:auto;border:0;",
  ins: "text-decoration:underline;",
  li: "margin:0 0 6px;",
  ol: block,
  p: block,
  sub: "line-height:1;",
  summary: `${block}font-weight:bold;`,
  sup: "line-height:1;",
  table: "border-collapse:collapse;margin:0 0 12px;",
  td: `padding:6px 8px;border:1px solid ${rule};vertical-align:top;`,
  th: `padding:6px 8px;border:1px solid ${rule};vertical-align:top;font-weight:bold;text-align:start;`,
  ul: block,
};

/** At the side where lines begin; Outlook knows no other name for it than left and right. */
export const boxStyle = (dir: "ltr" | "rtl"): string =>
  `padding:12px 16px;border-${dir === "rtl" ? "right" : "left"}:4px solid ${rule};`;

export const page = "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.5;";
