import { describe, expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import { output } from "./output.js";
import { elementsIn, states } from "./read-back.test.util.js";

const stylesIn = (html: string): string[] =>
  elementsIn(html).flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => (name === "style" ? [value] : [])));

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const mails = states.map(({ name, state, block }) => ({
  name: `${name}, ${state}`,
  text: output(block, "email").text,
}));

describe("HTML for mail", () => {
  it("has nothing that mail clients drop", () => {
    const dropped = /^(?:details|summary|style|script|svg|form|input|button|section|time|dl)$/;
    for (const { name, text } of mails) {
      const elements = elementsIn(text);
      expect(
        elements.map(({ tagName }) => tagName).filter((tag) => dropped.test(tag)),
        name,
      ).toEqual([]);
      const names = new Set(elements.flatMap(({ attrs }) => attrs.map((attribute) => attribute.name)));
      expect(
        [...names].filter((one) => /^(?:class|id|data-|aria-|on)/.test(one)),
        name,
      ).toEqual([]);
    }
  });

  it("colours neither words nor ground, so that a client's dark mode turns both", () => {
    for (const { text } of mails) {
      for (const style of stylesIn(text)) {
        expect(style.replaceAll("color:inherit", "")).not.toMatch(/(?:^|;)\s*(?:color|background)/);
      }
    }
  });

  it("draws lines that are seen on white and on the dark ground of a mail client", () => {
    const colours = new Set(mails.flatMap(({ text }) => text.match(/#[\da-f]{6}\b/gi) ?? []));
    expect(colours.size).toBeGreaterThan(0);
    for (const colour of colours) {
      expect(contrast(colour, "#ffffff")).toBeGreaterThan(3);
      expect(contrast(colour, "#121212")).toBeGreaterThan(3);
    }
  });

  it("says that it left out an address that works on one page only, or takes that page's", () => {
    const paragraph: Block = {
      type: "paragraph",
      id: "paragraph:a",
      text: [
        {
          _type: "block",
          children: [{ _type: "span", text: "the tram", marks: ["a"] }],
          markDefs: [{ _type: "link", _key: "a", href: "/tram" }],
        },
      ],
    };
    const alone = output(paragraph, "email");
    expect(alone.text).not.toContain("/tram");
    expect(alone.leftOut).toMatchObject([{ severity: "warning", message: expect.stringContaining("/tram") as string }]);
    expect(output(paragraph, "email", { baseUrl: "https://example.org/a/b" }).text).toContain(
      `href="https://example.org/tram"`,
    );
  });

  it("says when Gmail would cut the message", () => {
    const long: Article = {
      id: "article:long",
      title: "Long",
      blocks: [{ type: "paragraph", id: "paragraph:long", text: "harbour ".repeat(15_000) }],
    };
    expect(
      output(long, "email")
        .leftOut.map(({ message }) => message)
        .join(),
    ).toContain("Gmail");
  });

  it("an article is a message with its language and both colour schemes; a block is a part of one", () => {
    const article: Article = { id: "article:a", title: "جسر", lang: "ar", blocks: [] };
    const { text } = output(article, "email");
    expect(text).toContain(`<html lang="ar" dir="rtl">`);
    expect(text).toContain(`<meta name="color-scheme" content="light dark"/>`);
    expect(output({ type: "paragraph", id: "paragraph:a", text: "Words." }, "email").text).not.toContain("<html");
  });
});
