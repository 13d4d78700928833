import { describe, expect, test } from "vitest";
import { archiemlLines } from "./archieml-lines.js";

const lines = (text: string): string => archiemlLines(text).join("\n");

describe("notes in ArchieML", () => {
  test("do not change what every object of the program has", () => {
    const keys = ["__proto__.port: x", "a.__proto__.port: x", "constructor.prototype.port: x", "toString.port: x"];
    const scopes = ["{__proto__}\nport: x", "{.a.__proto__}\nport: x", "[constructor.prototype.list]\n* x"];
    for (const notes of [...keys, ...scopes]) {
      expect(lines(notes), notes).toContain("## Notes");
      expect(({} as Record<string, unknown>)["port"], notes).toBeUndefined();
      expect(Object.keys(Object.prototype), notes).toStrictEqual([]);
    }
  });

  test("keep the text of such a line as a note", () => {
    expect(lines("title: Port\n__proto__.port: x")).toBe("# Port\n## Notes\n__proto__.port: x");
  });

  test("keep a line whose first word is also the name of something in every object", () => {
    expect(lines("title: Port\nconstructor: Smith Ltd")).toBe("# Port\n## Notes\nconstructor: Smith Ltd");
  });

  test("mean the same with blank lines and spaces between their words", () => {
    const plain = "title: Port wages\n[dates]\n* 1 March 2026 | Talks\n[]\nA note.";
    const spaced = `title: Port${" ".repeat(20)}wages\n${" \n".repeat(50)}\n\n  [dates]\n\n* 1 March 2026 | Talks\n\n[]\nA note.`;
    expect(lines(spaced)).toBe(lines(plain));
  });

  test.each([
    ["a key in free text", "[+text]\nChair\\: We will not sign.\n[]", "Chair: We will not sign."],
    ["a key without an array", "Chair\\: We will not sign.", "Chair: We will not sign."],
    ["a key at the beginning", "\\Chair: We will not sign.", "Chair: We will not sign."],
    ["a bracket", "\\[of the union] agreed", "[of the union] agreed"],
    ["a brace", "\\{draft} agreed", "{draft} agreed"],
    ["an asterisk", "\\* agreed", "* agreed"],
    ["a command", "\\:skip is a word", ":skip is a word"],
    ["a backslash", "\\\\ agreed", "\\ agreed"],
    ["nothing", "C:\\new is a folder, and 3\\4 too", "C:\\new is a folder, and 3\\4 too"],
  ])("lose the backslash before %s", (_, line, note) => {
    expect(lines(`title: Port\n${line}`)).toBe(`# Port\n## Notes\n${note}`);
  });

  test("lose the backslashes of a text of several lines, and have it once", () => {
    const notes = "title: Port\n[dates]\nsummary: Chair\\: no\n\\* one\nUnion\\: no\n:end\n[]";
    expect(lines(notes)).toBe("# Port\n## dates\nsummary: Chair: no * one Union: no");
  });

  test("may have a long line that begins with a bracket", () => {
    const sentence = `[The mayor, ${"who had said so before, ".repeat(10)}] agreed.`;
    expect(lines(`title: Port\n${sentence}`)).toBe(`# Port\n## Notes\n${sentence}`);
  });
});
