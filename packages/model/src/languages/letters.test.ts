import { expect, test } from "vitest";
import { catalogues } from "./catalogues.js";

test.each(Object.values(catalogues))("in $lang nothing is left in the letters of another language", (labels) => {
  const text = JSON.stringify({ ...labels, lang: "", dates: {} });
  const own = [...text.matchAll(/: ?"([^"]*)"/g)].map(([, words = ""]) => words.replaceAll(/\{\w+\}/g, "")).join(" ");
  const letters = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u].filter((one) => one.test(own));
  expect(letters).toHaveLength(1);
});
