import type { Words } from "./words.js";

export const ar: Words = {
  by: "بقلم",
  published: "نُشر في",
  updated: "حُدّث في",
  contents: "في هذه الصفحة",
  skip: "إلى المقال",
  labels: {},
};
