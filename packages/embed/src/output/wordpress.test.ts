import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { output } from "./output.js";

const { faqExamples, keyTermsExamples, participantsExamples, positionsExamples, quoteExamples, tableExamples } =
  examples;

const everyState = Object.entries(examples).flatMap(([name, states]) =>
  name.endsWith("Examples") ? (Object.values(states) as Block[]) : [],
);

const paragraph = (text: string): Block => ({ type: "paragraph", id: "paragraph:one", text });
const written = (block: Block): string => output(block, "wordpress").text;

const delimiter = /<!-- (\/?)wp:([a-z-]+)(?: (\{.*?\}))? -->/g;

/** Names of all blocks; throws if one is not closed where it should be. */
function namesIn(markup: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, slash, name = "", attributes] of markup.matchAll(delimiter)) {
    if (slash === "") {
      open.push(name);
      names.push(name);
      if (attributes !== undefined) JSON.parse(attributes);
    } else if (open.pop() !== name) throw new Error(`${name} is closed, but was not open.`);
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed.`);
  return names;
}

const inline = new Set(["a", "b", "cite", "code", "del", "em", "i", "ins", "q", "span", "strong", "sub", "sup"]);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!("childNodes" in node)) return "";
  const text = node.childNodes.map(textOf).join("");
  return inline.has(node.nodeName) ? text : ` ${text} `;
}

const wordsIn = (html: string): string[] => textOf(parseFragment(html)).split(/\s+/).filter(Boolean);

describe("WordPress's own blocks", () => {
  it("are only those that every editor knows, each closed where it should be, in every state of every block", () => {
    const names = new Set(everyState.flatMap((block) => namesIn(written(block))));
    expect([...names].sort()).toEqual(
      ["details", "group", "heading", "image", "list", "list-item", "paragraph", "quote", "table"].sort(),
    );
  });

  it("have every word of the bare HTML, once, in every state of every block", () => {
    for (const block of everyState) {
      // A table's caption is below it.
      expect(wordsIn(written(block)).sort()).toEqual(wordsIn(output(block, "snippet-bare").text).sort());
    }
  });

  it("keep the language of words and the addresses that lead to them", () => {
    const terms = written(keyTermsExamples["with definitions"]);
    expect(terms).toContain('<p id="term:mediation"><strong>Mediation</strong><br/>');
    expect(terms).toContain('<span lang="de" dir="ltr">Schlichtung</span>');
    expect(written(keyTermsExamples["right to left"])).toContain(
      '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">',
    );
    expect(written(faqExamples["one question"])).toMatch(/<p id="question:[^"]+">/);
  });

  it("name in a quotation who said it", () => {
    expect(written(quoteExamples["with its address"])).toContain("<cite>Statement of the council</cite></blockquote>");
    const { leftOut } = output(quoteExamples["with its address"], "wordpress");
    expect(leftOut.map(({ message }) => message).join("\n")).toContain("https://example.org/statement");
  });

  it("have as many cells in each row of a table, and say what was folded in it", () => {
    const { text, leftOut } = output(positionsExamples["positions, silences and a change"], "wordpress");
    const rows = [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row.match(/<t[dh]\b/g)?.length);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows).size).toBe(1);
    expect(leftOut.some(({ message }) => message.includes("in a table"))).toBe(true);
    expect(output(tableExamples["rows with names"], "wordpress").leftOut).toEqual([]);
  });

  it("are groups where an item of a list holds more than text, and leave out nothing without a word about it", () => {
    const { text } = output(participantsExamples["what each said or did last"], "wordpress");
    expect(wordsIn(text).sort()).toEqual(
      wordsIn(output(participantsExamples["what each said or did last"], "snippet-bare").text).sort(),
    );
  });

  it("hold words that look like a block, a shortcode or an address to embed as words", () => {
    expect(namesIn(written(paragraph("<!-- wp:html --><b>bold</b><!-- /wp:html -->")))).toEqual(["paragraph"]);
    expect(written(paragraph("[gallery] but [1]"))).toContain(">&#91;gallery] but [1]</p>");
    expect(written(paragraph("https://example.org/a"))).toContain(">https&#58;//example.org/a</p>");
    expect(output(paragraph("https://example.org/a"), "snippet-bare").text).toContain(">https&#58;//example.org/a<");
  });
});

describe("the block of the plugin", () => {
  const article: Article = {
    id: "article:one",
    title: "Signed -- or <b>not</b>?",
    blocks: [paragraph('A "quotation" --> <!-- /wp:backgrounder/embed --> & more')],
  };

  it("has the article as data that cannot end the comment, and its bare HTML", () => {
    const { text } = output(article, "wordpress-plugin");
    const [, json = ""] = /^<!-- wp:backgrounder\/embed (\{.*\}) -->\n/.exec(text) ?? [];
    expect(json).not.toMatch(/--|[<>&]/);
    expect(JSON.parse(json)).toEqual({ data: article });
    expect(text.match(/<!--/g)).toHaveLength(2);
    const bare = output(article, "snippet-bare").text.trim();
    expect(text).toContain(`<div class="wp-block-backgrounder-embed">${bare}</div>`);
  });
});
