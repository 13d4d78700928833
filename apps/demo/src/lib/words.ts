import { ar } from "../languages/ar.js";
import { de } from "../languages/de.js";
import { en } from "../languages/en.js";
import type { Words } from "../languages/words.js";

const languages = new Map<string, Words>([
  ["en", en],
  ["de", de],
  ["ar", ar],
]);

/** The words of the templates; those of the blocks come from Backgrounder's catalogues. */
export const wordsFor = (lang: string): Words => languages.get(lang) ?? en;
