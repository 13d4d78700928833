/** A look-behind lets an expression begin once in a run, and no more. Measured in V8 with runs of 80,000 characters. */
const lookBehind = "its look-behind lets it begin once in each run; recheck gives up on look-behind";

/**
 * Expressions that take more than their share of time, or are too large for recheck, by their file and how they begin.
 * They are not checked again: how far recheck gets with them depends on how fast the machine is.
 * @type {readonly [file: string, begins: string, why: string][]}
 */
export const bounded = [
  ["dossier/src/document/layout", "^(#{1,6})", "lines of at most 300 characters"],
  ["dossier/src/document/read-header", "(?:\\s{2,}|\\t)", "titles of at most 2,000 characters"],
  ["dossier/src/document/sections/people", "\\s*,\\s*", "at most 400 characters of a cell"],
  ["dossier/src/document/sections/people", "\\s+(?:", "at most 400 characters of a cell"],
  ["dossier/src/document/columns/figures", "^(?<variable>", "cells of at most 400 characters"],
  ["dossier/src/document/columns/references", "\\s(?:", "parts of at most 200 characters"],
  ["dossier/src/document/columns/references", "^(", "a list of phrases at the beginning; recheck gives up on it"],
  ["dossier/src/document/columns/stances", ",?\\s(?:", "fixed phrases between spaces, which were made single before"],
  ["dossier/src/start/line-form", "", "notes of at most 2,000 characters a line"],
  ["dossier/src/start/word-lines", "<[^>]*>", "HTML that mammoth made, in which every tag is closed"],
  ["extract/src/filters/interview", "[“", "quotations of at most 400 characters in the first words of an answer"],
  ["extract/src/lines/words", "\\b(?:\\p{Lu}", "titles of at most 120 characters"],
  ["extract/src/sections/expert-opinion", "\\s*[:：,]", "at most 240 characters before a quotation"],
  ["extract/src/sections/expert-opinion", "^\\s*[–—-]+", "at most 200 characters after a quotation"],
  ["extract/src/sections/expert-opinion", "\\s(?:", "fixed phrases between spaces; recheck gives up on it"],
  ["extract/src/sections/faq/one-line-pairs", "\\s+[-–—]", "questions of at most 280 characters"],
  ["extract/src/sections/parts/link-item", "[\\s:：(<[–—-]+", "the last 20 characters before a link"],
  ["extract/src/sections/parts/title-and-rest", "[\\s:：]+", "titles, cut to their greatest length before"],
  [
    "extract/src/quotations/attribution",
    "\\s(?:",
    "the words of one sentence beside a quotation; recheck gives up on it",
  ],
  ["extract/src/dates/read-date", "", "figures and names of at most 12 letters; recheck gives up on it"],
  ["model/src/talks/lint/text/lint-words", "\\s+\\|\\s+", "our own lists of words"],
  [
    "model/src/talks/lint/text/lint-words",
    "(?<![\\p{L}\\p{N}])",
    "phrases between borders of words; recheck gives up on it",
  ],
  [
    "model/src/talks/lint/rules/flippant-label",
    "(?<![",
    "fixed phrases after a look at two characters; recheck needs minutes for it",
  ],
  ["extract/src/labels/find-inline-label", "(?<!", lookBehind],
  ["extract/src/labels/fold", "(?<!", lookBehind],
  ["extract/src/lines/words", "(?<!", lookBehind],
  ["extract/src/sections/callout", "(?<!", lookBehind],
  ["extract/src/sections/faq/pair", "(?<!", lookBehind],
  ["extract/src/sections/parts/link-item", "(?<!", lookBehind],
  ["extract/src/sections/parts/section-parts", "(?<!", lookBehind],
  ["extract/src/quotations/attribution", "(?<!", lookBehind],
  ["extract/src/quotations/attribution", "^[\\s,]+|(?<!", lookBehind],
  ["model/src/talks/lint/rules/percentage-wrong", "(?<!", lookBehind],
  ["dossier/src/document/text/dates", "(?<!", lookBehind],
  ["dossier/src/document/sections/positions", "(?<!", lookBehind],
  ["dossier/src/document/sections/proposals", "(?<!", lookBehind],
  ["dossier/src/start/source-handles", "(?<!", lookBehind],
  ["dossier/src/languages/patterns", "^(?:", "a list of phrases at the beginning; recheck gives up on it"],
  ["cli/src/terminal-text/lines", "`[^`]{1,64}`", "at most 64 characters between two signs"],
];
