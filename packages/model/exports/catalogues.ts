/**
 * The languages that blocks are printed in: all that we have. An app that draws blocks in the browser can put a module of
 * its own in place of this one, with fewer languages: `docs/guides/translate.md` says how.
 */
export { catalogues } from "../src/languages/catalogues.js";
