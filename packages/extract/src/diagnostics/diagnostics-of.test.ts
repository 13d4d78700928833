import type { Diagnostic } from "@backgrounder/model/article";
import { expect, test } from "vitest";
import { extract } from "../extract.js";

const article = `Bridge closes for eleven weeks

The swing bridge closes on Monday, says the county.

Advertisement

Who pays for the works?
The county pays for all of it.

What happens to the bus?
It goes over the north bridge.

You may also like`;

const { diagnostics, dropped, suggestions } = extract(article);

/** The text that a diagnostic points to, looked up by line and column as an editor does. */
function pointedAt(text: string, diagnostic: Diagnostic | undefined): string | undefined {
  const place = diagnostic?.place;
  if (!place) return undefined;
  const before = text.split("\n").slice(0, place.line - 1);
  const start = [...before, ""].join("\n").length + place.column - 1;
  return text.slice(start, start + place.length);
}

test("an editor learns what was left out, why, and what to do if that was wrong", () => {
  expect(diagnostics[0]).toStrictEqual({
    rule: "page-part",
    severity: "notice",
    message: '"Advertisement" was left out: part of the page, not the article.',
    reason: "Buttons, navigation and advertisements are not part of the article.",
    fix: "If it belongs to the article, add it to the blocks.",
    path: "dropped[0]",
    place: { line: 5, column: 1, length: 13 },
  });
});

test("a block that is not sure is a warning, since an editor has to decide", () => {
  const warning = diagnostics.find(({ severity }) => severity === "warning");
  expect(warning).toMatchObject({
    rule: "uncertain-block",
    message: 'This may be a block of type "faq": some headings are questions.',
    path: "suggestions[0]",
    place: { line: 7, column: 1 },
  });
});

test("there is one diagnostic for each thing left out or suggested, in the order of the text", () => {
  expect(dropped).toHaveLength(2);
  expect(suggestions).toHaveLength(1);
  expect(diagnostics.map(({ path }) => path)).toStrictEqual(["dropped[0]", "suggestions[0]", "dropped[1]"]);
});

test("each diagnostic points to the words it is about", () => {
  expect(pointedAt(article, diagnostics[0])).toBe(dropped[0]?.text);
  expect(pointedAt(article, diagnostics[1])).toMatch(/^Who pays for the works\?\n[\s\S]*north bridge\.$/);
  expect(pointedAt(article, diagnostics[2])).toBe(dropped[1]?.text);
});

test("a long text that was left out is cut short in its message", () => {
  const body = "The talks about the port go on until the end of the week, both sides say.";
  const [copy] = extract(`Talks go on\n\n${body}\n\nA second paragraph, to keep them apart.\n\n${body}\n`).diagnostics;
  expect(copy?.message).toBe('"The talks about the port go on until the…" was left out: repeats text further up.');
});

test("an article of which everything was read has nothing to report", () => {
  expect(extract("Bridge closes\n\nThe swing bridge closes on Monday.\n").diagnostics).toStrictEqual([]);
});
