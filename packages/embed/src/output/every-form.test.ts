import { describe, expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import { securityGuaranteesTalks } from "@backgrounder/model/examples";
import { talksHub } from "@backgrounder/model/talks";
import { articlePage } from "../page/article-page.js";
import { output } from "./output.js";
import {
  formsRead,
  languagesIn,
  linkAway,
  linkForms,
  linksIn,
  readHtml,
  states,
  storedBlocks,
  wordsIn,
} from "./read-back.test.util.js";

const baseUrl = "https://example.org/talks/page";
const quiet = { styles: { inline: "" }, report: () => undefined };

/** An article of the block alone, without the words of a title. */
const pageOf = (block: Block): string => articlePage({ id: block.id, title: "", blocks: [block] }, quiet);

const hub: Article = talksHub(securityGuaranteesTalks, {});

describe.each(formsRead)("$form has the words of the page in their order", ({ form, read, cutsTables }) => {
  it.each(states)("$name, $state", ({ block }) => {
    const { text } = output(block, form, { baseUrl });
    expect(wordsIn(read(text))).toEqual(wordsIn(readHtml(pageOf(block), { headsAgain: cutsTables })));
  });

  it("the first page about Ukraine", () => {
    const { text } = output({ ...hub, title: "" }, form, { baseUrl });
    const page = articlePage({ ...hub, title: "" }, quiet);
    expect(wordsIn(read(text))).toEqual(wordsIn(readHtml(page, { headsAgain: cutsTables })));
  });
});

const once = (links: readonly string[]): string[] => links.filter((link, index) => link !== links[index - 1]);
const asUrl = (link: string): string => (URL.canParse(link) ? new URL(link).href : link);

describe.each(linkForms)("$form has the links and citations of the page", ({ form, links }) => {
  it.each([
    ...states.map(({ name, state, block }) => ({
      name,
      state,
      article: { id: block.id, title: "", blocks: [block] } as Article,
    })),
    { name: "hub", state: "Ukraine", article: hub },
  ])("$name, $state", ({ article }) => {
    const page = articlePage(article, quiet);
    const { text } = output(article, form, { baseUrl });
    const away = linksIn(page).map((href) => asUrl(linkAway(href, baseUrl, page)));
    expect(once(links(text).map(asUrl))).toEqual(once(away));
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
