import { describe, expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import { hostileAddresses, hostileStrings, trickyAddresses } from "./hostile-strings.test.util.js";
import { output, outputForms, type OutputForm } from "./output.js";
import { elementsIn, formsRead, linkForms, markdownAsHtml, readHtml, wordsIn } from "./read-back.test.util.js";

/** The words wherever an editor can write some. */
function articleOf(words: string): Article {
  const text = [
    {
      _type: "block" as const,
      children: [
        { _type: "span" as const, text: words },
        { _type: "span" as const, text: words, marks: ["strong"] },
        { _type: "span" as const, text: words, marks: ["code"] },
        { _type: "span" as const, text: words, marks: ["home"] },
      ],
      markDefs: [{ _type: "link" as const, _key: "home", href: "https://example.org/" }],
    },
  ];
  const sources = [{ title: words, publisher: words, note: words, url: "https://example.org/source" }];
  const blocks: Block[] = [
    { type: "paragraph", id: "paragraph:a", text: words },
    { type: "paragraph", id: "paragraph:b", text, sources },
    { type: "faq", id: "faq:a", items: [{ id: "question:a", question: words, answer: text }] },
    { type: "list", id: "list:a", style: "bullet", items: [words, { text: words, style: "number", items: [words] }] },
    { type: "table", id: "table:a", caption: words, columns: [words, words], rows: [[words, words]] },
    { type: "quote", id: "quote:a", text: words, attribution: words },
    { type: "callout", id: "callout:a", kind: "note", title: words, body: words },
    { type: "image", id: "image:a", src: "https://example.org/a.png", alt: words, caption: words },
  ];
  return { id: "article:hostile", title: words, standfirst: words, byline: words, blocks };
}

const asHtml = (form: OutputForm, text: string): string | undefined =>
  form === "markdown" ? markdownAsHtml(text) : /^(?:page|snippet|email)/.test(form) ? text : undefined;

/** The elements and their attributes, without values: the words must not change them. */
const shapeOf = (html: string): string[] =>
  elementsIn(html)
    // A line break is a word's own, and Markdown leaves emphasis out where it could not be read.
    .filter(({ tagName }) => !["br", "strong"].includes(tagName))
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" "));

/** Signs that steer a terminal or turn text round. HTML reads "\r" as a blank. */
const controlsIn = (text: string): string[] =>
  Array.from(text).filter((sign) => /[\p{Cc}\u202A-\u202E]/u.test(sign) && !["\n", "\r", "\t"].includes(sign));

const forms = outputForms.map((form) => ({ form }));

/** One test a form: a test a string would be a thousand. */
describe.each(forms)("hostile words in $form", ({ form }) => {
  const harmless = asHtml(form, output(articleOf("words"), form).text);

  it("are only words", () => {
    for (const words of hostileStrings) {
      const { text } = output(articleOf(words), form);
      const html = asHtml(form, text);
      if (html !== undefined) expect(shapeOf(html), words).toEqual(shapeOf(harmless ?? ""));
      expect(controlsIn(text), words).toEqual([]);
      expect(text.isWellFormed(), words).toBe(true);
    }
  });
});

it.each(["json", "portable-text"] as const)("hostile words in %s end no script element", (form) => {
  for (const words of hostileStrings) {
    const { text } = output(articleOf(words), form);
    expect(() => JSON.parse(text) as unknown, words).not.toThrow();
    expect(text, words).not.toContain("<");
  }
});

const untitled = (words: string): Article => ({ ...articleOf(words), title: "", standfirst: "", byline: "" });
const expected = hostileStrings.map((words) => wordsIn(readHtml(output(untitled(words), "page").text)));

it.each(formsRead.filter(({ form }) => form !== "text"))("hostile words stay whole in $form", ({ form, read }) => {
  for (const [index, words] of hostileStrings.entries()) {
    expect(wordsIn(read(output(untitled(words), form).text)), words).toEqual(expected[index]);
  }
});

const linkTo = (href: string): Block => ({
  type: "paragraph",
  id: "paragraph:link",
  text: [
    {
      _type: "block",
      children: [{ _type: "span", text: "words", marks: ["to"] }],
      markDefs: [{ _type: "link", _key: "to", href }],
    },
  ],
});

describe.each(linkForms)("addresses in $form", ({ form, links }) => {
  it.each(hostileAddresses)("%j is no link", (href) => {
    expect(links(output(linkTo(href), form).text)).toEqual([]);
  });

  it.each(trickyAddresses)("%j leads where it says, and nowhere else", (href) => {
    const baseUrl = "https://example.org/";
    const [link = "", ...more] = links(output(linkTo(href), form, { baseUrl }).text);
    expect(more).toEqual([]);
    expect(new URL(link).host).toBe(new URL(href, baseUrl).host);
    expect(decodeURIComponent(new URL(link).href)).toBe(decodeURIComponent(new URL(href, baseUrl).href));
  });

  it("an address of the page that is no address is reported, and not used", () => {
    const { text, leftOut } = output(linkTo("/a"), form, { baseUrl: "javascript:alert(1)" });
    expect(links(text).filter((link) => link.startsWith("javascript"))).toEqual([]);
    expect(leftOut.map(({ rule }) => rule)).toContain("base-url");
  });
});
