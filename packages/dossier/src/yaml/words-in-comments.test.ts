import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.js";

const found = (text: string): string[] =>
  parseYaml("event/e1.yml", text).diagnostics.map(({ severity, place, message }) => {
    const [, words = message] = /, so "(.*)" is not read\. Put the whole value in quotes/.exec(message) ?? [];
    return `${severity} ${place.line}:${place.column}+${place.length} ${words}`;
  });

describe("words behind a space and # in a value without quotes are named", () => {
  test.each([
    ["a name", "id: a\nname: Round #2 of the talks\n", ["error 2:13+15 #2 of the talks"]],
    ["a list", "id: a\naliases:\n  - Round #2\n  - Other\n", ["error 3:11+2 #2"]],
    ["a value that has nothing else", "id: a\nname: #wages\n", ["error 2:7+6 #wages"]],
    ["brackets", "id: a\naliases: [Round #2\n  ]\n", ["error 2:17+2 #2"]],
    ["a map", "source:\n  title: Offer #3\n", ["error 2:16+2 #3"]],
    ["a number", "count: 4 #or5\n", ["error 1:10+4 #or5"]],
    ["the line of a block", "summary: | #wages\n  Words #2.\n", ["error 1:12+6 #wages"]],
    ["the last line, without its end", "name: Round\t#2", ["error 1:13+2 #2"]],
    ["old line ends", "id: a\r\nname: Round #2\r\nplace: b\r\n", ["error 2:13+2 #2"]],
    ["words that can be a comment", "place: Pier 4 # by the cranes\n", ["warning 1:15+15 # by the cranes"]],
    ["two values", "name: A #1\nplace: B #2\n", ["error 1:9+2 #1", "error 2:10+2 #2"]],
  ])("in %s", (_, text, expected) => {
    expect(found(text)).toStrictEqual(expected);
  });

  test("also if the text goes on below, which is a syntax error", () => {
    expect(found("summary: The paper says\n  Clause #2 and\n  more.\n")[0]).toBe("error 2:10+6 #2 and");
  });

  test("with the beginning of a long comment", () => {
    expect(found(`name: A #${"b".repeat(100_000)}\n`)[0]).toMatch(/ #b{39}…$/);
  });
});

test.each([
  ["quotes", 'name: "Round #2" # of the talks\n'],
  ["a block", "summary: |\n  Words #2 and\n  # 3\n"],
  ["a folded block", "summary: >-\n  Words #2\nname: a\n"],
  ["a line of its own", "# A note.\nid: a\n  # Another.\nname: b\n# The last.\n"],
  ["JSON", '{"count": 4,"when":{"a": 2},"name":"Round # 2 #3","b":null}\n'],
  ["a word", "name: C#\nurl: https://example.org/#top\n"],
  ["a field with a list or a map below it", "aliases: # other names\n  - a\nsource: # where\n  title: b\n"],
])("a # in or behind %s is fine", (_, text) => {
  expect(found(text)).toStrictEqual([]);
});
