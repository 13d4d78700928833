import { describe, expect, it } from "vitest";
import { toPlainText } from "@portabletext/toolkit";
import type { Article, Block } from "@backgrounder/model/article";
import { securityGuaranteesTalks } from "@backgrounder/model/examples";
import { talksHub } from "@backgrounder/model/talks";
import { articlePage } from "../page/article-page.js";
import { output } from "./output.js";
import {
  formsRead,
  languagesIn,
  linkForms,
  linksAway,
  readHtml,
  states,
  storedBlocks,
  wordsIn,
} from "./read-back.test.util.js";

const baseUrl = "https://example.org/talks/page";
const quiet = { styles: { inline: "" }, report: () => undefined };

/** Without its title, which the snippets leave to the page that they are put into. */
const hub: Article = { ...talksHub(securityGuaranteesTalks, {}), title: "" };

const shown: { name: string; content: Article | Block; page: string }[] = [
  ...states.map(({ name, state, block }) => ({
    name: `${name}, ${state}`,
    content: block,
    // Of the block alone, without the words of a title.
    page: articlePage({ id: block.id, title: "", blocks: [block] }, quiet),
  })),
  { name: "the first page about talks", content: hub, page: articlePage(hub, quiet) },
];
const words = {
  whole: shown.map(({ page }) => wordsIn(readHtml(page))),
  cut: shown.map(({ page }) => wordsIn(readHtml(page, { headsAgain: true }))),
};

/** One test a form: a test a state would be two thousand. */
describe.each(formsRead)("$form", ({ form, read, cutsTables }) => {
  it("has the words of the page in their order, for every state of every block", () => {
    for (const [index, { name, content }] of shown.entries()) {
      const expected = (cutsTables ? words.cut : words.whole)[index];
      expect(wordsIn(read(output(content, form, { baseUrl }).text)), name).toEqual(expected);
    }
  });
});

describe("a timeline", () => {
  const timeline: Block = {
    type: "timeline",
    id: "timeline:a",
    lang: "de",
    items: [
      { title: "Hafen gesperrt", date: "2025-10-05" },
      { title: "Erste Runde", text: "Ohne Ergebnis.", date: "2025-10" },
      { title: "Einigung", url: "/einigung", date: "2025-11" },
    ],
  };

  // A snippet brings the style sheet of the page, which hides the numbers of the list.
  const forms = ["snippet-bare", "email", "markdown", "text", "portable-text", "wordpress"] as const;

  it.each(forms)("as %s has each entry once, and no number before a month that makes a day of it", (form) => {
    const { text } = output(timeline, form, { baseUrl });
    const words = form === "portable-text" ? toPlainText(JSON.parse(text) as never) : text.replaceAll("\\", "");
    for (const part of ["5. Oktober 2025", "Erste Runde", "Ohne Ergebnis.", "November 2025", "Einigung"])
      expect(words.split(part), part).toHaveLength(2);
    expect(text).not.toMatch(/\d\.\s+November|<ol|"number"/);
  });
});

const once = (links: readonly string[]): string[] => links.filter((link, index) => link !== links[index - 1]);
const asUrl = (link: string): string => (URL.canParse(link) ? new URL(link).href : link);

describe.each(linkForms)("$form", ({ form, links }) => {
  it("has the links and citations of the page", () => {
    for (const { name, content, page } of shown) {
      const { text } = output(content, form, { baseUrl });
      expect(once(links(text).map(asUrl)), name).toEqual(once(linksAway(page, baseUrl)));
    }
  });
});

describe("languages", () => {
  const foreign: Block = {
    type: "paragraph",
    id: "paragraph:two",
    text: [
      {
        _type: "block",
        children: [
          { _type: "span", text: "They call it " },
          { _type: "span", text: "Schlichtung", marks: ["de"] },
        ],
        markDefs: [{ _type: "lang", _key: "de", lang: "de" }],
      },
    ],
  };

  it("are on the words in HTML, and a mark in Portable Text", () => {
    expect(languagesIn(output(foreign, "email").text)).toContain("de");
    expect(languagesIn(output(foreign, "snippet-bare").text)).toContain("de");
    expect(storedBlocks(output(foreign, "portable-text").text)[0]?.markDefs).toMatchObject([
      { _type: "lang", lang: "de" },
    ]);
  });

  it.each(["markdown", "text"] as const)("%s cannot name, and says so", (form) => {
    expect(
      output(foreign, form)
        .leftOut.map(({ message }) => message)
        .join(),
    ).toContain("de");
  });
});
