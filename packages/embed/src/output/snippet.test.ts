import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import type { Block } from "@backgrounder/model/article";
import { calloutExamples, faqExamples, talksExamples } from "@backgrounder/model/examples";
import { output } from "./output.js";

const faq: Block = {
  type: "faq",
  id: "faq:strike",
  items: [{ id: "question:boat", question: "Does the night boat sail?", answer: "It does, <b>at ten</b> & at two." }],
};

const elements = (html: string): DefaultTreeAdapterTypes.Element[] => {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
};

describe("a snippet", () => {
  it("says how its styles are given, where they are given as for a page", () => {
    const styles = { inline: "p {}" } as unknown as string;
    for (const form of ["snippet", "page"] as const)
      expect(() => output(faq, form, { styles })).toThrow('output: "options.styles" must be a text');
  });

  it("brings its style sheet along, which cannot end early", () => {
    const { text } = output(faq, "snippet", { styles: 'p::before { content: "</style><script>" }' });
    expect(elements(text).map(({ tagName }) => tagName)).not.toContain("script");
    expect(text.startsWith("<style>")).toBe(true);
  });

  it("for a site with our style sheet has the classes and no style", () => {
    const { text } = output(faq, "snippet-classes");
    expect(text).toContain('class="bgr-faq__item"');
    expect(text).not.toContain("<style");
  });

  it("bare has no class, and its words are escaped", () => {
    const { text, leftOut } = output(faq, "snippet-bare");
    expect(text).toContain("<details><summary><h3>Does the night boat sail?</h3></summary>");
    expect(text).toContain("It does, &lt;b&gt;at ten&lt;/b&gt; &amp; at two.");
    expect(elements(text).flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain("class");
    expect(leftOut.map(({ rule }) => rule)).toEqual(["markup-in-text"]);
  });

  it("bare has none of what WordPress prints as text: no style, picture, control or time", () => {
    const blocks: Block[] = [
      ...Object.values(faqExamples),
      ...Object.values(calloutExamples),
      ...Object.values(talksExamples),
    ];
    for (const block of blocks) {
      const tags = elements(output(block, "snippet-bare").text).map(({ tagName }) => tagName);
      expect(tags.filter((tag) => /^(?:style|svg|time|button|form|input|section)$/.test(tag))).toEqual([]);
    }
  });
});
