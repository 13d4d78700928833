import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as published from "../../exports/labels.js";
import { catalogues, lintLanguages } from "./languages.js";

const written = readdirSync(import.meta.dirname).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);

test("there are languages", () => expect(written).toContain("en"));

test.each(written)("the language %s is printed, published, and looked for by lint", async (lang) => {
  const module = (await import(/* @vite-ignore */ join(import.meta.dirname, `${lang}.ts`))) as Record<string, unknown>;
  const printed: Record<string, unknown> = catalogues;
  expect(printed[lang], `\`catalogues\` in languages.ts has no "${lang}"`).toBe(module[lang]);
  expect(lintLanguages, `\`lintLanguages\` in languages.ts has no "${lang}"`).toContain(module[`${lang}LintWords`]);
  expect(published, `exports/labels.ts does not export "${lang}"`).toHaveProperty(lang, module[lang]);
});
