import type { Words } from "./words.js";

export const de: Words = {
  by: "Von",
  published: "Erschienen",
  updated: "Aktualisiert",
  contents: "Auf dieser Seite",
  skip: "Zum Artikel",
  labels: {},
};
