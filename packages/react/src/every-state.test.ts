import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as examples from "@backgrounder/model/examples";

const stories = globSync("packages/react/src/**/*.stories.tsx")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const states = Object.entries(examples)
  .filter(([name]) => name.endsWith("Examples"))
  .flatMap(([name, own]) => Object.keys(own).map((state) => [name, state] as const));

it.each(states)("a designer finds %s: %s in Storybook", (name, state) => {
  expect(stories.includes(`${name}["${state}"]`) || stories.includes(`${name}.${state}`)).toBe(true);
});
