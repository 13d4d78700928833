import type { Words } from "./words.js";

export const en: Words = {
  by: "By",
  published: "Published",
  updated: "Updated",
  contents: "On this page",
  skip: "Skip to the article",
  labels: {},
};
