import { describe, expect, test } from "vitest";
import { detectLanguage } from "../labels/detect-language.js";
import { isInterview, type Exchange } from "./interview.js";
import { promptKindOf } from "./prompt-kind.js";
import { isQuiz } from "./quiz.js";

const english = detectLanguage("", "en");
const german = detectLanguage("", "de");
const pairs = (...texts: string[]): Exchange[] =>
  texts.map((text) => {
    const [question = "", answer = ""] = text.split(" → ");
    return { question, answer };
  });

describe("questions and answers are an interview", () => {
  test("if half of the answers are in the first person", () => {
    expect(isInterview(pairs("Why now? → I had enough.", "Who pays? → The county."), english, "")).toBe(true);
    expect(
      isInterview(pairs("Why now? → I had enough.", "Who pays? → The county.", "Who signs? → The port."), english, ""),
    ).toBe(false);
  });

  test("if a third are, and as many questions say “you”", () => {
    const exchanges = pairs("Why did you stop? → I had enough.", "Who pays? → The county.", "Who signs? → The port.");
    expect(isInterview(exchanges, english, "")).toBe(true);
  });

  test("if the article says so, and some speak as in one", () => {
    const exchanges = pairs("Why now? → I had enough.", "Who pays? → The county.", "Who signs? → The port.");
    expect(isInterview(exchanges, english, "An interview with the harbour master")).toBe(true);
    const asked = pairs("Why did you stop? → Enough.", "What do you want? → Pay.", "Who signs? → The port.");
    expect(isInterview(asked, english, "We spoke to the harbour master")).toBe(true);
    const neither = pairs("Who pays? → The county.", "Who signs? → The port.");
    expect(isInterview(neither, english, "An interview with the harbour master")).toBe(false);
  });

  test("but not if someone else’s “I” is quoted", () => {
    expect(isInterview(pairs("Who pays? → The mayor says “I pay, as we always did”."), english, "")).toBe(false);
  });

  test("with “Sie” in German, but not with “sie” or at the beginning of a question", () => {
    const context = "Im Gespräch mit der Hafenmeisterin";
    expect(isInterview(pairs("Warum haben Sie aufgehört? → Es war genug."), german, context)).toBe(true);
    expect(isInterview(pairs("Warum haben sie aufgehört? → Es war genug."), german, context)).toBe(false);
    expect(isInterview(pairs("Sie fährt wann? → Um acht."), german, context)).toBe(false);
  });

  test("but not without any", () => {
    expect(isInterview([], english, "An interview with the harbour master")).toBe(false);
  });
});

describe("questions are a quiz", () => {
  const choice = "a) The elm\nb) The ash";

  test("if half of them have answers to choose from", () => {
    expect(isQuiz([choice, "The ash."])).toBe(true);
    expect(isQuiz([choice, "The ash.", "The elm."])).toBe(false);
    expect(isQuiz(["The ash."])).toBe(false);
    expect(isQuiz([])).toBe(false);
  });

  test("but not if an answer has a list further down", () => {
    expect(isQuiz([`${"The talks go on until the end of May. ".repeat(10)}\n${choice}`])).toBe(false);
  });
});

describe("a paragraph asks the reader", () => {
  test.each([
    ["Read it all in our newsletter.", "newsletter"],
    ["Leave a comment below!", "comment"],
    ["Share this article with friends.", "share"],
    ["Subscribe to our newsletter, or leave a comment below.", "newsletter"],
    ["The talks go on.", undefined],
    [`The talks go on. ${"The port and the union meet again. ".repeat(15)} Leave a comment below!`, undefined],
  ])("%s", (text, kind) => {
    expect(promptKindOf(english, text)).toBe(kind);
  });
});
