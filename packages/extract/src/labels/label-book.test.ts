import { describe, expect, test } from "vitest";
import { en } from "../languages/en.js";
import { detectLanguage } from "./detect-language.js";
import { findInlineLabel } from "./find-inline-label.js";
import { findLabel, isPagePart, labelBook } from "./label-book.js";

const { book } = detectLanguage("", "en");
const labelled = (text: string): string | undefined => {
  const label = findLabel(book, text);
  if (!label) return undefined;
  const { target, exact } = label;
  return `${"kind" in target ? target.kind : target.type}${exact ? "" : ", loosely"}`;
};

describe("a line is a label", () => {
  test.each([
    ["FAQ", "faq"],
    ["FAQ:", "faq"],
    ["**Frequently Asked Questions**", "faq"],
    ["💡 Pro-Tip!", "pro-tip"],
    ["What’s next?", "next-steps"],
    ["Challenges & solutions", "challenges"],
    ["Q & A", "questions-and-answers"],
    ["3 Comments", "comments"],
    ["12 comments", "comments"],
    ["Häufige Fragen", "faq"],
    ["Questions & Réponses", "questions-and-answers"],
  ])("%s: %s", (text, label) => {
    expect(labelled(text)).toBe(label);
  });

  test.each([
    ["FAQ about the bridge", "faq, loosely"],
    ["The bridge FAQ", "faq, loosely"],
    ["Key trends of the year", "key-trends, loosely"],
    ["What this means for you and me", "what-this-means, loosely"],
    ["3 scenarios for May", "scenarios, loosely"],
    ["桥梁常见问题", "faq, loosely"],
  ])("with more words: %s", (text, label) => {
    expect(labelled(text)).toBe(label);
  });

  test.each(["FAQed the bridge", "The Xfaq", "Key trendsetters", "Our tip for you", "", "***"])(
    "but not “%s”",
    (text) => {
      expect(labelled(text)).toBeUndefined();
    },
  );

  test("but not if it is as long as a paragraph", () => {
    expect(labelled(`FAQ ${"about the old bridge ".repeat(6)}`)).toBe("faq, loosely");
    expect(labelled(`FAQ ${"about the old bridge ".repeat(7)}`)).toBeUndefined();
  });
});

test("the first language wins where two use the same label", () => {
  const inFirst = { ...en, labels: { ...en.labels, contents: ["overview"] } };
  const inSecond = { ...en, labels: { ...en.labels, sources: ["overview"] } };
  expect(findLabel(labelBook([inFirst, inSecond]), "Overview")?.target.type).toBe("contents");
  expect(findLabel(labelBook([inSecond, inFirst]), "Overview")?.target.type).toBe("sources");
});

describe("a line is part of the page", () => {
  test.each([
    "Share",
    "ADVERTISEMENT",
    "Read more",
    "5 min read",
    "Share on Facebook",
    "© The Port. All rights reserved.",
  ])("%s", (text) => {
    expect(isPagePart(book, text)).toBe(true);
  });

  test.each(["Read more:", "Sharehold", "Share this with me", "The talks go on."])("but not “%s”", (text) => {
    expect(isPagePart(book, text)).toBe(false);
  });
});

describe("a label is in the line of its text", () => {
  const split = (text: string): string | undefined => {
    const inline = findInlineLabel(book, text);
    return inline && `${inline.words} → ${text.slice(inline.rest)}`;
  };

  test.each([
    ["Pro tip: Go early.", "Pro tip: → Go early."],
    ["**Pro tip:** Go early.", "**Pro tip: → Go early."],
    ["Pro tip – go early.", "Pro tip – → go early."],
    ["Did you know? It is old.", "Did you know? → It is old."],
    ["Did you know?: It is old.", "Did you know? → It is old."],
    ["小贴士：早点去。", "小贴士： → 早点去。"],
    ["Summary: both meet.", "Summary: → both meet."],
    ["Pro tip for drivers: Go early.", "Pro tip for drivers: → Go early."],
  ])("%s", (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  test.each([
    ["only callouts have a dash", "Summary – both meet."],
    ["only “Did you know” is a question", "Pro tip? Go early."],
    ["a label of other blocks has its own line", "FAQ: Who pays?"],
    ["more words than the label are for callouts only", "Key trends of May: Fewer boats."],
    ["nothing follows", "Pro tip:"],
    ["the colon is too far in", `${"The port says ".repeat(5)}tip: go early.`],
    ["a dash needs spaces", "Tip-top boats."],
  ])("but not if %s", (_why, text) => {
    expect(split(text)).toBeUndefined();
  });
});
