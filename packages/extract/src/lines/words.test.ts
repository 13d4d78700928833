import { expect, test } from "vitest";
import { endsAsQuestion, endsAsSentence, endsWithColon, looksLikeTitle, sentences, wordCount } from "./words.js";

test.each(["Who pays?", "Who pays?”", "**Who pays?**", "谁付钱？", "من يدفع؟", "Who pays? ▼"])(
  "“%s” is a question",
  (text) => {
    expect(endsAsQuestion(text)).toBe(true);
  },
);

test.each(["Who pays", "?!?", "Who? I.", `Who ${"and who ".repeat(40)}pays?`])("“%s” is not a question", (text) => {
  expect(endsAsQuestion(text)).toBe(false);
});

test("quotation marks and brackets may follow the end of a sentence", () => {
  expect(["It ends.", "It ends!”", "(It ends.)", "它结束了。", "It ends…"].every(endsAsSentence)).toBe(true);
  expect(["It ends,", "It ends:", "It ends"].some(endsAsSentence)).toBe(false);
  expect(["Read also:", "**Read also:**", "另见："].every(endsWithColon)).toBe(true);
  expect(["Read also", "Read: also"].some(endsWithColon)).toBe(false);
});

test.each([
  "The old quay",
  "3 ways to pay",
  "“Enough”",
  "¿Quién paga",
  "🚢 The boats",
  "Talks in the U.S.",
  "旧码头",
  "# Pay",
])("“%s” looks like a title", (text) => {
  expect(looksLikeTitle(text)).toBe(true);
});

test.each(["the old quay", "The old quay.", "The old quay,", "– The quay", "A", `The ${"old ".repeat(30)}quay`])(
  "“%s” does not look like a title",
  (text) => {
    expect(looksLikeTitle(text)).toBe(false);
  },
);

test("words are counted, and two Chinese characters count as one", () => {
  expect(wordCount("It’s the harbour-master’s 2nd boat.")).toBe(5);
  expect(wordCount("旧码头关闭")).toBe(3);
  expect(wordCount("—")).toBe(0);
});

test.each([
  ["It ends. It begins.", ["It ends.", "It begins."]],
  ["It ends! “It begins,” he says.", ["It ends!", "“It begins,” he says."]],
  ["Dr. Miller met Jo K. Lee in the U.S. on 3 Sept. 2025.", ["Dr. Miller met Jo K. Lee in the U.S. on 3 Sept. 2025."]],
  ["It costs 3.5 million. 20 boats stop.", ["It costs 3.5 million.", "20 boats stop."]],
  ["It ends. so it does.", ["It ends. so it does."]],
  ["它结束了。它开始了。", ["它结束了。", "它开始了。"]],
])("“%s” is cut into sentences", (text, expected) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toStrictEqual(expected);
});
