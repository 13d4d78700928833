import { expect, test } from "vitest";
import { labelsFor } from "./labels.js";
import { phrase, phraseText } from "./phrase.js";

test.each([
  ["en", "Confirmed by Amina Dar on 3 May 2026: by phone."],
  ["de", "Bestätigt von Amina Dar am 3. Mai 2026: by phone."],
])("in %s a phrase holds names and dates", (lang, text) => {
  const { talks, dates } = labelsFor(lang);
  const confirmed = phrase(talks.confirmed, { name: "Amina Dar", date: { date: "2026-05-03" }, how: "by phone" });
  expect(phraseText(confirmed, dates)).toBe(text);
});

test("words with signs of ours in them are printed as they are", () => {
  const { talks, dates } = labelsFor("en");
  expect(phraseText(phrase(talks.oneOrigin, { name: "{date} $&" }), dates)).toBe("This comes only from {date} $&.");
});
