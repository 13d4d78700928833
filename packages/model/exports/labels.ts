/** The words that blocks print of their own, and dates and lists in words, by language. */
export { blockLabel } from "../src/labels/block-label.js";
export { dateTime, dateWords } from "../src/labels/date-words.js";
export { directionOf } from "../src/labels/direction-of.js";
export { fill } from "../src/labels/fill.js";
export { hasCatalogue, isSameLanguage, labelSet, labelsFor, type LabelSet } from "../src/labels/labels.js";
export { listWords, separatorsOf, type Separators } from "../src/labels/list-words.js";
export { noWordsForLanguage } from "../src/labels/no-words-for-language.js";
export { monthNumber } from "../src/labels/month-number.js";
export { mergeLabels } from "../src/labels/merge-labels.js";
export type { DeepPartial, OwnLabels } from "../src/labels/own-labels.js";
export { phrase, phraseText, type Phrase, type PhraseValue } from "../src/labels/phrase.js";
export { quoted } from "../src/labels/quoted.js";
export { reliabilityWords, type ReliabilityWords } from "../src/labels/reliability-words.js";
export type { GuaranteeField, GuaranteeLabels } from "../src/languages/guarantee-labels.js";
export type { DateFormats, DateLabels, Labels, TalksLabels, TalksPageName } from "../src/languages/labels.js";
