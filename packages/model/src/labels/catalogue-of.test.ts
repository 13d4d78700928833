import { afterEach, expect, test, vi } from "vitest";
import type * as Labels from "./labels.js";

/** What an app's bundler does: it puts another module in place of the list of languages. */
async function withCatalogues(catalogues: unknown): Promise<typeof Labels> {
  vi.resetModules();
  vi.doMock("@backgrounder/model/catalogues", () => ({ catalogues }));
  return import("./labels.js");
}

afterEach(() => {
  vi.doUnmock("@backgrounder/model/catalogues");
  vi.resetModules();
});

const { de, en, fr } = await import("../../exports/languages.js");

test("an app that lists two languages has the words of these, and English for all others", async () => {
  const { hasCatalogue, labelsFor } = await withCatalogues({ de, en });
  expect(labelsFor("de-AT").sources).toBe(de.sources);
  expect(labelsFor("fr").sources).toBe(en.sources);
  expect(hasCatalogue("fr")).toBe(false);
});

test("without English, others get the first language of the list, marked as such", async () => {
  const { labelSet } = await withCatalogues({ de, fr });
  const { labels, langOf } = labelSet("pl");
  expect([labels.sources, langOf(labels.sources)]).toStrictEqual([de.sources, "de"]);
});

test.each([
  ["no language", {}, /lists no language/],
  ["nothing", undefined, /lists no language/],
  ["a name in place of words", { en: "English" }, /no words for "en".*@backgrounder\/model\/languages/],
  ["words of no language", { en, de: {} }, /no words for "de"/],
])("a list with %s is refused, and the message says what to write", async (_, list, message) => {
  await expect(withCatalogues(list)).rejects.toThrow(message);
});
