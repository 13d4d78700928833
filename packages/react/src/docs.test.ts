import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const headings = ["What to write", "When not to use it", "Accessibility"];

/** Whole pages and themes are no components. */
const isOfComponent = (file: string): boolean => /title: "(Blocks|Talks|Body|Parts)\//.test(readFileSync(file, "utf8"));

const components = globSync("packages/react/src/**/*.stories.tsx")
  .filter(isOfComponent)
  .map((file) => file.replace(".stories.tsx", ""));

/** Why an editor or a developer would not find what they look for on the page of a component. */
function missing(component: string): string[] {
  const file = `${component}.docs.md`;
  if (!existsSync(file)) return [`${file} is missing. Write it, with the headings ${headings.join(", ")}.`];
  const text = readFileSync(file, "utf8");
  return headings
    .filter((heading) => !new RegExp(`^## ${heading}\n\n[^#\\s]`, "m").test(text))
    .map((heading) => `${file} says nothing below "## ${heading}".`);
}

describe("the page of a component in Storybook", () => {
  it.each(components)("%s says what to write, when not to use it, and how it is read aloud", (component) => {
    expect(missing(component)).toEqual([]);
  });

  it("names a component that has no words", () => {
    expect(missing("packages/react/src/faq/unwritten")).toEqual([
      expect.stringContaining("packages/react/src/faq/unwritten.docs.md is missing."),
    ]);
  });

  it("has a component for every file of words", () => {
    const files = globSync("packages/react/src/**/*.docs.md").map((file) => file.replace(".docs.md", ""));
    expect(files.filter((file) => !components.includes(file))).toEqual([]);
  });
});
