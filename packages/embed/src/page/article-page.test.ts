import { bridgeExplainer, jisr } from "@backgrounder/model/examples";
import type { Article } from "@backgrounder/model/article";
import { describe, expect, test } from "vitest";
import { articlePage } from "./article-page.js";

const styles = { href: "page.css" };
const report = (): void => undefined;
const article: Article = {
  id: "article:ferries",
  title: "Ferries sail on Thursday",
  byline: "By Harbour Desk",
  published: "2026-03-02",
  blocks: [{ type: "paragraph", id: "paragraph:ferries", text: "The port says so." }],
};

test("a page has the article's title, byline, date and text", () => {
  const html = articlePage(article, { styles });
  expect(html).toContain("<title>Ferries sail on Thursday</title>");
  expect(html).toMatch(/<h1[^>]*>Ferries sail on Thursday<\/h1>/);
  expect(html).toContain("By Harbour Desk");
  expect(html).toContain('<time dateTime="2026-03-02">2 March 2026</time>');
  expect(html).toContain("The port says so.");
});

test("authors and a lead image are above the text, the image in the sizes that there are", () => {
  const { byline: _, ...rest } = article;
  const image = { src: "/boat.jpg", alt: "A boat", width: 1200, credit: "Ben Beispiel" };
  const versions = [{ src: "/boat-600.jpg", width: 600 }];
  const html = articlePage({ ...rest, authors: [{ name: "Ada Muster" }], image: { ...image, versions } }, { styles });
  expect(html).toMatch(/<header.*Ada Muster.*<img[^>]*srcSet="\/boat-600.jpg 600w, \/boat.jpg 1200w".*<\/header>/s);
  expect(html).toContain("Credit: Ben Beispiel");
});

test("every page of the examples works without scripts and inline styles", () => {
  for (const example of [bridgeExplainer, jisr]) {
    expect(articlePage(example, { styles })).not.toMatch(/<script|<style|\sstyle=/);
  }
});

test("an article that is written from right to left has a page that is, too", () => {
  expect(articlePage({ ...article, lang: "ar" }, { styles, report })).toContain('<html lang="ar" dir="rtl">');
});

test("a date in another language than the page says so, and your own words replace it", () => {
  const persian = { ...article, lang: "fa" };
  const months = Array.from({ length: 12 }, () => "مارس");
  expect(articlePage(persian, { styles, report })).toContain('lang="en">2 March 2026</time>');
  expect(articlePage(persian, { styles, report, labels: { dates: { months } } })).toContain(">2 مارس 2026</time>");
});

describe("an article without a title", () => {
  const untitled = { ...article, title: "" };

  test("still names its page, for tabs and bookmarks", () => {
    expect(articlePage(untitled, { styles, fallbackTitle: "ferries.txt" })).toContain("<title>ferries.txt</title>");
    expect(articlePage(untitled, { styles })).toContain("<title>article:ferries</title>");
  });

  test("has no empty heading", () => {
    expect(articlePage(untitled, { styles })).not.toContain("<h1");
  });
});

test("the text of a stylesheet cannot end its element early", () => {
  const css = '.quote::before { content: "</style><script>alert(1)</script>"; }';
  const html = articlePage(article, { styles: { inline: css } });
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).toContain('content: "\\3c /style><script>');
});

test("what an article says never becomes markup", () => {
  const html = articlePage({ ...article, title: "<script>alert(1)</script>" }, { styles, notice: "<img src=x>" });
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain("&lt;script&gt;");
});

test("the caller learns of what could not be rendered", () => {
  const reported: string[] = [];
  const broken = [{ type: "faq", id: "faq:none", items: [] }] satisfies Article["blocks"];
  articlePage({ ...article, blocks: broken }, { styles, report: ({ path }) => reported.push(path) });
  expect(reported).not.toStrictEqual([]);
});
