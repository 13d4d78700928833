import { ar } from "./ar/labels.js";
import { de } from "./de/labels.js";
import { en } from "./en/labels.js";
import { es } from "./es/labels.js";
import { fr } from "./fr/labels.js";
import { pl } from "./pl/labels.js";
import { uk } from "./uk/labels.js";
import type { Labels } from "./labels.js";

/**
 * The languages that we print, by BCP 47 tag. A new one is a folder beside this file and a word in each list of languages.
 *
 * This is `@backgrounder/model/catalogues`: an app that draws blocks in the browser can put a module of its own in place
 * of this one, with fewer languages (docs/guides/translate.md).
 */
export const catalogues = { ar, de, en, es, fr, pl, uk } satisfies Record<string, Labels>;
