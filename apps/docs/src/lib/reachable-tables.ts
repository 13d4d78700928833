/** A table that is wider than the screen scrolls inside a box of its own, which the keyboard has to reach. */
export const reachableTables = (html: string): string =>
  html
    .replaceAll("<table>", `<div class="wide" role="group" aria-label="Table" tabindex="0"><table>`)
    .replaceAll("</table>", "</table></div>");
