import { expect, test } from "vitest";
import { catalogues } from "./languages.js";

/** Each wording by its path, with the names of what is filled in: `talks.confirmed` has date, how and name. */
function filledIn(words: object, path = ""): [path: string, names: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[at, (value.match(/\{\w+\}/g) ?? []).toSorted().join(" ")]];
    return typeof value === "object" && value !== null ? filledIn(value, at) : [];
  });
}

// The formats of dates come from CLDR; a language with a dual says "two months" in one word.
const isOfEveryLanguage = ([path]: [string, string]): boolean => !/^dates\.(month|day|year)|Forms\./.test(path);

test.each(Object.values(catalogues))("$lang leaves out no name, date or reason that English prints", (labels) => {
  expect(filledIn(labels).filter(isOfEveryLanguage)).toStrictEqual(filledIn(catalogues.en).filter(isOfEveryLanguage));
});

test.each(Object.values(catalogues))("in $lang nothing is left in the letters of another language", (labels) => {
  const text = JSON.stringify({ ...labels, lang: "", dates: {} });
  const own = [...text.matchAll(/: ?"([^"]*)"/g)].map(([, words = ""]) => words.replaceAll(/\{\w+\}/g, "")).join(" ");
  const letters = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u].filter((one) => one.test(own));
  expect(letters).toHaveLength(1);
});
