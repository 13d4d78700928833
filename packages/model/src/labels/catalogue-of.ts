// By its public name, so that an app can put a list with fewer languages in its place.
import { catalogues } from "@backgrounder/model/catalogues";
import type { Labels } from "../languages/labels.js";

const byLanguage: Readonly<Record<string, Labels>> = /* @__PURE__ */ languagesIn(catalogues);

/** All languages that there are words in. */
export const everyCatalogue: readonly Labels[] = /* @__PURE__ */ Object.values(byLanguage);

/** What is printed where there are no words in a language: English, or the first language of an app that left English out. */
export const fallbackCatalogue: Labels = /* @__PURE__ */ fallback();

/** By the first part of a BCP 47 tag, in small letters. */
export const catalogueOf = (language: string): Labels =>
  (Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined) ?? fallbackCatalogue;

/** An app's own list comes through its bundler, so no compiler may have looked at it. */
function languagesIn(list: unknown): Readonly<Record<string, Labels>> {
  const entries = Object.entries((list ?? {}) as Record<string, unknown>);
  const wrong = entries.find(([, labels]) => typeof labels !== "object" || labels === null || !("dates" in labels));
  if (wrong === undefined) return Object.fromEntries(entries) as Record<string, Labels>;
  throw new TypeError(
    `The module in place of @backgrounder/model/catalogues has no words for "${wrong[0]}". Import them from @backgrounder/model/languages and write: export const catalogues = { en };`,
  );
}

function fallback(): Labels {
  const labels = byLanguage["en"] ?? everyCatalogue[0];
  if (labels !== undefined) return labels;
  throw new TypeError(
    "The module in place of @backgrounder/model/catalogues lists no language. Import at least one from @backgrounder/model/languages and write: export const catalogues = { en };",
  );
}
