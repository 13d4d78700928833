/** The words that blocks print of their own, and dates in words, by language. */
export { blockLabel } from "../src/labels/block-label.js";
export { dateTime, dateWords } from "../src/labels/date-words.js";
export { directionOf } from "../src/labels/direction-of.js";
export { fill } from "../src/labels/fill.js";
export { listWords, separatorsOf, type Separators } from "../src/labels/list-words.js";
export { labelsFor } from "../src/labels/labels.js";
export { monthNumber } from "../src/labels/month-number.js";
export { standingWords, type StandingWords } from "../src/labels/standing-words.js";
export { de } from "../src/languages/de.js";
export { en } from "../src/languages/en.js";
export type { DateFormats, DateLabels, Labels, TalksLabels } from "../src/languages/labels.js";
