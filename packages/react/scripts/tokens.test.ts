import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Color from "colorjs.io";
import { describe, expect, it } from "vitest";
import { declarations } from "./css-of-tokens.js";
import { readThemes, type Tokens } from "./read-tokens.js";

const themes = await readThemes();
const modes = themes.flatMap(({ name, light, dark }) => [
  { name: `${name}, light`, tokens: light },
  { name: `${name}, dark`, tokens: dark },
]);

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../src/${file}`, import.meta.url)), "utf8");

function color(tokens: Tokens, name: string): Color | undefined {
  const token = tokens[`color.${name}`];
  if (token?.$type !== "color") throw new Error(`There is no colour color.${name}.`);
  return token.$value.alpha === 0 ? undefined : new Color(String(token.$value.hex));
}

/** What WCAG 2.2 asks for: 4.5 for text of any size (1.4.3), 3 for the ring around what has the focus (1.4.11). */
const least = { text: 4.5, muted: 4.5, link: 4.5, accent: 4.5, heading: 4.5, focus: 3 };

describe.each(modes)("the colours of $name", ({ tokens }) => {
  const grounds = { page: color(tokens, "page"), surface: color(tokens, "surface") };
  const bar = color(tokens, "heading-ground");

  it.each(Object.entries(least))("have enough contrast: %s, at least %s", (name, ratio) => {
    const behind = name === "heading" && bar !== undefined ? { bar } : grounds;
    const found = Object.entries(behind).map(([ground, paint]) => ({
      ground,
      contrast: color(tokens, name)?.contrast(paint ?? "white", "WCAG21") ?? 0,
    }));
    for (const { ground, contrast } of found) expect(contrast, `on ${ground}`).toBeGreaterThanOrEqual(ratio);
  });
});

describe("the token files", () => {
  it("are DTCG, with a default and four papers in two modes", () => {
    // readThemes throws what Terrazzo finds against the format.
    expect(themes.map(({ name }) => name)).toEqual([
      "default",
      "broadsheet",
      "financial-daily",
      "tabloid",
      "broadcaster",
    ]);
  });

  it("say no token of a paper that the default has not", () => {
    const [standard, ...papers] = themes;
    for (const { light } of papers)
      expect(Object.keys(light).sort()).toEqual(Object.keys(standard?.light ?? {}).sort());
  });

  it("have seven sizes: 13, 15, 17, 20, 25, 33 and 52 px at a browser's default", () => {
    const [standard] = themes;
    const sizes = (standard ? declarations(standard) : []).filter(({ property }) => /^--bgr-size-\d$/.test(property));
    expect(sizes.map(({ value }) => parseFloat(value) * 16)).toEqual([13, 15, 17, 20, 25, 33, 52]);
    expect(sizes.every(({ value }) => value.endsWith("rem"))).toBe(true);
  });

  it.each(themes)("set nothing in $name below 13 px", ({ light }) => {
    const sizes = declarations({ light, dark: light }).filter(({ property }) => /^--bgr-size-\d$/.test(property));
    for (const { property, value } of sizes) expect(parseFloat(value) * 16, property).toBeGreaterThanOrEqual(13);
  });
});

describe.each(themes.slice(1))("the style sheet of $name", ({ name }) => {
  it("is tokens alone: no class, no element, one theme", () => {
    const css = read(`themes/${name}.css`).replace(/\/\*[\s\S]*?\*\//g, "");
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map((match) => match[1]?.trim());
    for (const selector of selectors) expect(selector).toMatch(/^:where\(\[data-bgr-theme~?="[a-z-]+"\]\)$/);
    const properties = [...css.matchAll(/^\s+([a-z-]+):/gm)].map((match) => match[1] ?? "");
    expect(properties.filter((property) => !property.startsWith("--bgr-") && property !== "color-scheme")).toEqual([]);
  });
});
