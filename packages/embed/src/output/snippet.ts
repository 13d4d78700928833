import type { Diagnostic } from "@backgrounder/model/article";
import { styleElement } from "../tree/style-element.js";
import { toHtml } from "../tree/to-html.js";
import { bare } from "./bare.js";
import { bodyTree } from "./body-tree.js";
import type { Writer } from "./output.js";
import { storable } from "./wordpress/block.js";

/**
 * HTML to paste into a page. `styled` brings its style sheet along; `classes` is for a site that links ours; `bare` is what
 * WordPress lets an author store, without classes.
 */
export const snippet =
  (strength: "styled" | "classes" | "bare"): Writer =>
  (article, options) => {
    const leftOut: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic): void => void leftOut.push(diagnostic);
    const tree = bodyTree(article, options, report);
    if (strength === "bare") return { text: `${storable(bare(tree, report))}\n`, mediaType: "text/html", leftOut };
    const styles = strength === "styled" && options.styles !== undefined ? styleElement(options.styles) : "";
    return { text: `${styles}${toHtml(tree)}\n`, mediaType: "text/html", leftOut };
  };
