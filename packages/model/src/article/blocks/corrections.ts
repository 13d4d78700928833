import { needsObject } from "../../argument-error.js";
import { fill } from "../../labels/fill.js";
import { labelsArgument } from "../../labels/label-arguments.js";
import { phrase, phraseText, type Phrase } from "../../labels/phrase.js";
import type { CorrectionNote, CorrectionsBlock, RichText } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import type { Labels } from "../../languages/labels.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { correctionsBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";

export const corrections = cleanerOf(correctionsBlock);
export const cleanCorrections = cleaning(corrections);

/** What was wrong, what replaced it, and how it is now, each with the word that says so. */
export function correctedWordings(
  note: CorrectionNote,
  labels: Labels,
): { part: "was" | "is" | "now"; label: Phrase; words: RichText }[] {
  needsObject(note, "correctedWordings", "note", "a correction");
  const { published, was, is, now } = note;
  const { talks } = labelsArgument(labels, "correctedWordings");
  const corrected = phrase(talks.notice.corrected, { date: { date: published } });
  const wordings = [
    { part: "was", label: phrase(talks.before), words: was },
    { part: "is", label: now === undefined ? phrase(talks.after) : corrected, words: is },
    { part: "now", label: phrase(talks.after), words: now },
  ] as const;
  return wordings.flatMap(({ words, ...own }) => (words === undefined ? [] : [{ ...own, words }]));
}

export function correctionsText(block: CorrectionsBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map((note) => {
    const { published, text, correctsName } = note;
    const what = correctsName === undefined ? "" : fill(labels.corrects, { name: correctsName });
    return lines(
      withColon([dateWords(published, labels.dates), `${what && `${what} `}${plainText(text)}`], context),
      correctedWordings(note, labels).map(
        ({ label, words }) => `${phraseText(label, labels.dates)} ${plainText(words)}`,
      ),
    );
  });
  return framed(block, paragraphs(items), context);
}
