import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as published from "../../exports/labels.js";
import { catalogues, lintLanguages } from "./languages.js";

const written = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2,3}$/.test(name));

const moduleOf = (lang: string, file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ join(import.meta.dirname, lang, file)) as Promise<Record<string, unknown>>;

test("there are languages", () => expect(written).toContain("en"));

test.each(written)("the language %s is printed, published, and looked for by lint", async (lang) => {
  const [labels, lintWords] = await Promise.all(["labels.ts", "lint-words.ts"].map((file) => moduleOf(lang, file)));
  const printed: Record<string, unknown> = catalogues;
  expect(printed[lang], `\`catalogues\` in languages.ts has no "${lang}"`).toBe(labels?.[lang]);
  expect(lintLanguages, `\`lintLanguages\` in languages.ts has no "${lang}"`).toContain(
    lintWords?.[`${lang}LintWords`],
  );
  expect(published, `exports/labels.ts does not export "${lang}"`).toHaveProperty(lang, labels?.[lang]);
});
