import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const files = (pattern: string): string[] => globSync(pattern, { cwd: folder });
const read = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");

const css = files("src/*/*.css");
const rendered = files("src/**/*.{ts,tsx}").filter((file) => !/\.(test|stories)\./.test(file));
const found = (names: readonly string[], pattern: RegExp): Set<string> =>
  new Set(names.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1] ?? "")));

const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe("the style sheets", () => {
  it("name only classes that a component renders", () => {
    const used = found(rendered, /\b(bgr-[a-z-]+(?:__[a-z-]+)?)/g);
    const styled = found(css, /\.(bgr-[a-z_-]+)/g);
    expect(sorted(styled).filter((name) => !used.has(name))).toEqual([]);
  });

  it("have a rule for every part that is rendered", () => {
    const parts = found(rendered, /"(bgr-[a-z-]+__[a-z-]+)"/g);
    const styled = found(css, /\.(bgr-[a-z_-]+)/g);
    expect(sorted(parts).filter((name) => !styled.has(name))).toEqual([]);
  });

  it("offer fifteen properties and use no other", () => {
    const offered = found(["src/tokens/tokens.css"], /^\s+(--bgr-[a-z-]+):/gm);
    const used = found(css, /var\((--bgr-[a-z-]+)/g);
    expect(offered.size).toBe(15);
    expect(sorted(used)).toEqual(sorted(offered));
  });

  it("are all part of styles.css", () => {
    const all = read("src/styles.css") + read("src/base.css");
    expect(css.filter((file) => !all.includes(file.replace("src/", "./")))).toEqual([]);
  });
});

describe("the package", () => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, Record<string, string>> };

  it("exports every file of exports/, and nothing that is not there", () => {
    const listed = Object.values(exports).flatMap((entry) => entry["@backgrounder/source"] ?? []);
    const scripts = files("exports/*.ts").map((file) => `./${file}`);
    expect(sorted(listed.filter((file) => file.endsWith(".ts")))).toEqual(sorted(scripts));
  });

  it("exports the style sheet of every component", () => {
    const own = css.filter((file) => !/\/(block|rich-text|provenance|tokens)\.css$/.test(file));
    expect(sorted(Object.values(exports).flatMap((entry) => entry["@backgrounder/source"] ?? []))).toEqual(
      expect.arrayContaining(own.map((file) => `./${file}`)),
    );
  });

  it("has a story for every state of every block", () => {
    const examples = globSync("../model/src/examples/blocks/*.ts", { cwd: folder }).map(read).join();
    const names = [...examples.matchAll(/export const (\w+Examples)/g)].map((match) => match[1]);
    const stories = files("src/*/*.stories.tsx").map(read).join();
    for (const name of names) expect(stories).toContain(`${name}`);
    const states = (name: string): number => [...stories.matchAll(new RegExp(`\\b${name}(\\.|\\[)`, "g"))].length;
    expect(Object.fromEntries(names.map((name) => [name, states(name ?? "") > 0]))).not.toContain(false);
  });
});
