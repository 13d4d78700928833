/** The words that blocks print of their own, and dates in words, by language. */
export { blockLabel, directionOf, fill, labelsFor, type DateLabels, type Labels } from "../src/labels/labels.js";
export { dateTime, dateWords } from "../src/labels/date-words.js";
export { de } from "../src/labels/de.js";
export { en } from "../src/labels/en.js";
export { standingWords, type StandingWords } from "../src/labels/standing-words.js";
export type { TalksLabels } from "../src/labels/talks-labels.js";
