import { expect, test } from "vitest";
import { cleanRichText, plainText } from "@backgrounder/model/article";
import { richTextFromMarkdown } from "./rich-text-from-markdown.js";

test("bold, links, citations and lists become rich text that can be shown as it is", () => {
  const { text, diagnostics } = richTextFromMarkdown(
    "The **ferries** [sail](/timetable), [the port says](source:notice):\n\n- on Monday\n- on Tuesday",
  );
  expect(diagnostics).toStrictEqual([]);
  expect(cleanRichText(text)).toStrictEqual({ text, diagnostics: [] });
  expect(plainText(text)).toBe("The ferries sail, the port says:\n\n– on Monday\n– on Tuesday");
  expect(text).toMatchObject([
    {
      markDefs: [
        { _type: "link", href: "/timetable" },
        { _type: "cite", source: "source:notice" },
      ],
    },
    { listItem: "bullet" },
    { listItem: "bullet" },
  ]);
});

test("one plain paragraph stays a string", () => {
  expect(richTextFromMarkdown("Not decided yet.")).toStrictEqual({ text: "Not decided yet.", diagnostics: [] });
});

test("what rich text has no form for is reported with its line", () => {
  const { text, diagnostics } = richTextFromMarkdown("Words.\n\n![A boat](/boat.jpg) at sea.\n\n# A heading");
  expect(plainText(text)).toBe("Words.\n\n at sea.");
  expect(diagnostics.map(({ rule, place }) => `${rule} at line ${place?.line}`)).toStrictEqual([
    "markdown at line 3",
    "markdown at line 5",
  ]);
});

test.each([undefined, 7, { toString: () => "words" }])("what is not Markdown is refused by name: %s", (value) => {
  expect(() => richTextFromMarkdown(value as never)).toThrow(
    'richTextFromMarkdown: "markdown" must be a string of Markdown, but is',
  );
});
