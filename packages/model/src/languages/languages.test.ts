import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as published from "../../exports/languages.js";
import { en } from "./en/labels.js";
import { lintLanguages } from "./all-lint-words.js";
import { catalogues } from "./catalogues.js";

const written = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2,3}$/.test(name));

const moduleOf = (lang: string, file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ join(import.meta.dirname, lang, file)) as Promise<Record<string, unknown>>;

test("there are languages", () => expect(written).toContain("en"));

test.each(written)("the language %s is printed, published, and looked for by lint", async (lang) => {
  const [labels, lintWords] = await Promise.all(["labels.ts", "lint-words.ts"].map((file) => moduleOf(lang, file)));
  const printed: Record<string, unknown> = catalogues;
  expect(printed[lang], `\`catalogues\` in catalogues.ts has no "${lang}"`).toBe(labels?.[lang]);
  expect(lintLanguages, `\`lintLanguages\` in all-lint-words.ts has no "${lang}"`).toContain(
    lintWords?.[`${lang}LintWords`],
  );
  expect(published, `exports/languages.ts does not export "${lang}"`).toHaveProperty(lang, labels?.[lang]);
});

/** Each wording by where it is in a catalogue; patterns of dates differ by language. */
function* wordings(words: object, path = ""): Generator<[path: string, wording: string]> {
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    if (typeof value === "string") yield [path + name, value];
    else if (typeof value === "object" && value !== null && name !== "dates") yield* wordings(value, `${path}${name}.`);
  }
}

const places = (wording: string): string => (wording.match(/\{\w+\}/g) ?? []).toSorted().join();

test.each(written)("every wording in %s has a place for each value that the English one has", (lang) => {
  const english = new Map(wordings(en));
  for (const [path, wording] of wordings(catalogues[lang as keyof typeof catalogues])) {
    // Plurals are written for the languages that have more than two.
    if (path === "lang" || path.includes("Forms.")) continue;
    expect([path, places(wording)]).toStrictEqual([path, places(english.get(path) ?? "")]);
    expect(wording.trim()).not.toBe("");
    expect(wording.endsWith(":")).toBe(english.get(path)?.endsWith(":"));
  }
});
