import type { Diagnostic } from "@backgrounder/model/article";
import { directionOf } from "@backgrounder/model/labels";
import { shownArticle } from "../page/shown-article.js";
import { page } from "../email/email-styles.js";
import { emailTree, layout } from "../email/email-tree.js";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { leftOut as leftOutOf, reportOnce } from "../tree/left-out.js";
import { withLinks } from "../tree/links.js";
import { escaped, toHtml } from "../tree/to-html.js";
import { articleTree, languageOf } from "./article-tree.js";
import type { Writer } from "./output.js";

/** Gmail hides what is after it, behind a link. */
const longest = 102_000;

/**
 * HTML for mail clients: all of it open, with styles at each element, and no colours, so that a client's dark mode stays
 * readable. An article is a complete message; a block is a table to put into one.
 */
export const email: Writer = (article, options, block) => {
  const leftOut: Diagnostic[] = [];
  const report = reportOnce((diagnostic) => void leftOut.push(diagnostic));
  const frame = shownArticle(article);
  const lang = languageOf(article, options);
  const whole = { lang, dir: frame.dir ?? directionOf(lang) };
  const tree = withLinks(
    articleTree(article, options, report),
    { baseUrl: options.baseUrl, relative: "left-out" },
    report,
  );
  const table = messageTable(emailTree(tree, { lang, report }), whole);
  const text = block === undefined ? message(frame.title || frame.id, whole, table) : `${toHtml([table])}\n`;
  const size = new TextEncoder().encode(text).length;
  if (size > longest) {
    const message = `The message has ${Math.round(size / 1000)} kB. Gmail shows the first 102 kB, and a link to the rest.`;
    report(leftOutOf(message, "warning", "Send fewer blocks, with a link to the page."));
  }
  return { text, mediaType: "text/html", leftOut };
};

interface Whole {
  lang: string;
  dir: "ltr" | "rtl";
}

function messageTable(children: readonly TreeNode[], { lang, dir }: Whole): TreeElement {
  const attributes = { lang, dir, align: dir === "rtl" ? "right" : "left", style: page };
  // Outlook knows the attribute, the others the style.
  return layout([{ tag: "td", attributes, children }], { width: "600", style: "width:100%;max-width:600px;" });
}

function message(title: string, { lang, dir }: Whole, table: TreeElement): string {
  const centred = layout([{ tag: "td", attributes: { align: "center", style: "padding:16px;" }, children: [table] }]);
  return [
    `<!doctype html>`,
    `<html lang="${escaped(lang)}" dir="${dir}">`,
    `<head>`,
    `<meta charset="utf-8"/>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"/>`,
    `<meta name="color-scheme" content="light dark"/>`,
    `<meta name="supported-color-schemes" content="light dark"/>`,
    `<title>${escaped(title)}</title>`,
    `</head>`,
    `<body style="margin:0;padding:0;">`,
    toHtml([centred]),
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}
