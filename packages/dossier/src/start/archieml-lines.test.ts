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

  test("mean the same with blank lines and spaces between their words", () => {
    const plain = "title: Port wages\n[dates]\n* 1 March 2026 | Talks\n[]\nA note.";
    const spaced = `title: Port${" ".repeat(20)}wages\n${" \n".repeat(50)}\n\n  [dates]\n\n* 1 March 2026 | Talks\n\n[]\nA note.`;
    expect(lines(spaced)).toBe(lines(plain));
  });

  test("may have a long line that begins with a bracket", () => {
    const sentence = `[The mayor, ${"who had said so before, ".repeat(10)}] agreed.`;
    expect(lines(`title: Port\n${sentence}`)).toBe(`# Port\n## Notes\n${sentence}`);
  });
});
