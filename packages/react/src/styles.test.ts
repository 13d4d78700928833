import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const files = (pattern: string): string[] => globSync(pattern, { cwd: folder });
const read = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");

const css = files("src/*/*.css").filter((file) => !file.startsWith("src/themes/"));
const rendered = files("src/**/*.{ts,tsx}").filter((file) => !/\.(test|stories)\./.test(file));
const found = (names: readonly string[], pattern: RegExp): Set<string> =>
  new Set(names.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1] ?? "")));

const sorted = (names: Iterable<string>): string[] => [...names].sort();

const components = css.filter((file) => !file.startsWith("src/tokens/"));

/** Of one choice out of words, the first goes without saying: no style sheet sets it, and CSS does the same. */
const isChoice = (name: string): boolean =>
  /^--bgr-(color-heading-ground|drop|numerals|(heading|label)-[a-z]+)$/.test(name);

const isOfScale = /^inherit$|^var\(--_bgr-(data|heading|item|label|lead|note|small|text)\)$|var\(--bgr-size-\d\)/;

/** Lengths that are not made of a property. Up to a fifth of an em beside a word is a thin space. */
const lengths = (value: string): string[] => value.match(/(?<![\w.-])[\d.]+(?:r?em|px)\b/g) ?? [];

describe("the style sheets", () => {
  it("name only classes that a component renders", () => {
    const used = found(rendered, /\b(bgr-[a-z-]+(?:__[a-z-]+)?)/g);
    const styled = found(css, /\.(bgr-[a-z_-]+)/g);
    expect(sorted(styled).filter((name) => !used.has(name))).toEqual([]);
  });

  it("use only properties that tokens.css or a theme sets", () => {
    const offered = found(["src/tokens/tokens.css", ...files("src/themes/*.css")], /^\s+(--_?bgr-[a-z0-9-]+):/gm);
    const used = found(css, /var\((--_?bgr-[a-z0-9-]+)(?=\))/g);
    const own = found(css, /^\s+(--_bgr-[a-z0-9-]+):/gm);
    expect(sorted(used).filter((name) => !offered.has(name) && !own.has(name) && !isChoice(name))).toEqual([]);
  });

  it("use every property that they offer", () => {
    const offered = found(["src/tokens/tokens.css"], /^\s+(--_?bgr-[a-z0-9-]+):/gm);
    const used = found([...files("src/**/*.css"), "../embed/src/page/page.css"], /var\((--_?bgr-[a-z0-9-]+)/g);
    expect(sorted(offered).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(components)("set words of %s in sizes of the scale, and in no other", (file) => {
    const sizes = [...read(file).matchAll(/^\s+(font|font-size): ([^;]+);/gm)].map((match) => match[2] ?? "");
    expect(sizes.filter((value) => !isOfScale.test(value))).toEqual([]);
  });

  it.each(components)("set distances of %s in steps of the scale", (file) => {
    const distances = [...read(file).matchAll(/^\s+((?:margin|padding|gap|column-gap|row-gap)[a-z-]*): ([^;]+);/gm)];
    const odd = distances.filter(([, , value]) => lengths(value ?? "").some((length) => parseFloat(length) > 0.2));
    expect(odd.map(([, property, value]) => `${property}: ${value}`)).toEqual([]);
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
