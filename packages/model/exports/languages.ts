/** The words of each language. An app that needs only some of them lists those in a module of its own, in place of `@backgrounder/model/catalogues`. */
export { ar } from "../src/languages/ar/labels.js";
export { de } from "../src/languages/de/labels.js";
export { en } from "../src/languages/en/labels.js";
export { es } from "../src/languages/es/labels.js";
export { fr } from "../src/languages/fr/labels.js";
export { pl } from "../src/languages/pl/labels.js";
export { uk } from "../src/languages/uk/labels.js";
