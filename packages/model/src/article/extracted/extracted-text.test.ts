import { expect, test } from "vitest";
import { richTextOf } from "./extracted-text.js";
import { SourceNumbers } from "./source-numbers.js";

/** Each part with its list mark, as it is shown: the numbers of items are counted from 1. */
function shown(text: string): string[] {
  const rich = richTextOf(text, new SourceNumbers());
  let number = 0;
  return (typeof rich === "string" ? [{ children: [{ text: rich }], listItem: undefined }] : rich).map(
    ({ listItem, children }) => {
      number = listItem === "number" ? number + 1 : 0;
      const mark = listItem === undefined ? "" : listItem === "number" ? `${number}. ` : "– ";
      return mark + children.map((span) => span.text).join("");
    },
  );
}

test.each([
  ["a list", "Two ways:\n1. by bus\n2. on foot", ["Two ways:", "1. by bus", "2. on foot"]],
  ["a list whose items have more lines", "1. by bus\nor tram\n2. on foot", ["1. by bus\nor tram", "2. on foot"]],
  ["a list with blank lines", "1. by bus\n\n2. on foot", ["1. by bus", "2. on foot"]],
  ["two lists", "1. a\n2. b\n\nOr:\n\n1. c\n2. d", ["1. a", "2. b", "Or:", "1. c", "2. d"]],
  ["a date", "Erst im Mai:\n12. Mai 2026 ist der Tag.", ["Erst im Mai:\n12. Mai 2026 ist der Tag."]],
  ["two dates", "Im Mai:\n12. Mai 2026\n13. Mai 2026", ["Im Mai:\n12. Mai 2026\n13. Mai 2026"]],
  ["a first of May", "Wann?\n1. Mai 2026", ["Wann?\n1. Mai 2026"]],
  ["numbers with a gap", "See\n3. the gate\n5. the dyke", ["See\n3. the gate\n5. the dyke"]],
  ["a list that goes on after a text", "1. a\n2. b\n\nMore:\n\n3. c", ["1. a", "2. b", "More:", "3. c"]],
])("a written number is never shown as another: %s", (_what, text, expected) => {
  expect(shown(text)).toStrictEqual(expected);
});

test("several numbers in one pair of brackets cite each of their sources; with an unknown one, the words stay", () => {
  const sources = new SourceNumbers();
  sources.add(1, "source:a");
  sources.add(12, "source:b");
  const rich = richTextOf("The talks go on [1, 12]. They stop [1, 3].", sources);
  const [block] = typeof rich === "string" ? [] : rich;
  expect(block?.markDefs?.map((mark) => mark._type === "cite" && mark.source)).toStrictEqual(["source:a", "source:b"]);
  expect(block?.children.map(({ text }) => text)).toStrictEqual(["The talks go on", ". They stop [1, 3]."]);
});
