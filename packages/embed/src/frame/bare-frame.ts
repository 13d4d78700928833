import { bare } from "../output/bare.js";
import { rewrite } from "../tree/rewrite.js";
import { toHtml } from "../tree/to-html.js";
import { frameTree, type Frame } from "./embed-page.js";

/** What an embed shows as HTML for the middle of an article, in elements that WordPress lets an author store. */
export function bareFrame(frame: Frame, report: Parameters<typeof bare>[1]): string {
  const tree = rewrite(frameTree(frame, report), (element) =>
    // The article around it has the title of the page.
    element.tag === "h1"
      ? [{ tag: "p", attributes: {}, children: [{ tag: "strong", attributes: {}, children: element.children }] }]
      : [element],
  );
  return `${toHtml(bare(tree, report))}\n`;
}
