import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { minified } from "../../scripts/minified.js";
import { childScript, loaderScript } from "../generated/scripts.js";

describe.each([
  ["child", childScript, 1_200],
  ["loader", loaderScript, 900],
] as const)("the %s script", (name, text, most) => {
  test("is what its source says today", () => {
    expect(text, "Run npm run generate in packages/embed").toBe(minified(name));
  });

  test(`has at most ${most} bytes gzipped`, () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  test("cannot end its element early, and asks for nothing", () => {
    expect(text).not.toMatch(/<\/script|<!--|fetch|XMLHttpRequest|import|cookie|Storage/);
  });
});
