import type { Language } from "../labels/detect-language.js";
import { isPagePart } from "../labels/label-book.js";
import type { DropReason } from "../lines/leave-out.js";
import type { Line } from "../lines/line.js";
import { endsAsSentence, wordCount } from "../lines/words.js";
import { piecesOf, type Piece } from "./pieces.js";
import { readFacts, type Fact } from "./read-facts.js";

const longestPiece = 120;
/** Beside a byline, so few words are the name of a section or a button. */
const mostBeside = 3;
const longestKept = 8;

/** A piece of a line at the top: what it says about the article, why it is left out, or neither: it stays. */
export interface PlannedPiece {
  line: Line;
  facts?: readonly Fact[];
  reason?: DropReason;
}

/**
 * What the pieces of a line with a byline or a date are. Undefined for any other line, and for one that may be a
 * sentence: then all of it stays in the article.
 */
export function planLine(line: Line, language: Language): PlannedPiece[] | undefined {
  if (line.marker !== undefined) return undefined;
  // Where the language is not known, any language may have dated and signed the article.
  const languages = language.lang === undefined ? language.all : language.own;
  const pieces = piecesOf(line).map((piece) => ({
    piece,
    facts: piece.words.length > longestPiece ? undefined : readFacts(piece.words, languages),
  }));
  const firstFact = pieces.findIndex(({ facts }) => facts?.some(({ is }) => is !== "date"));
  if (firstFact < 0) return undefined;
  const planned: PlannedPiece[] = [];
  for (const [index, { piece, facts }] of pieces.entries()) {
    const dashed = piece.afterDash || (pieces[index + 1]?.piece.afterDash ?? false);
    const plan = facts ? { line: piece.line, facts } : besideFacts(piece, index < firstFact, dashed, language);
    if (!plan) return undefined;
    planned.push(plan);
  }
  return planned;
}

/** Words beside a byline or a date, in the same line. Undefined if they show that the line is a sentence. */
function besideFacts(
  { line, words }: Piece,
  leading: boolean,
  dashed: boolean,
  { book }: Language,
): PlannedPiece | undefined {
  if (isPagePart(book, words))
    return { line, reason: { kind: "page-part", rule: "part of the page, not the article" } };
  if (leading) return dashed ? undefined : { line };
  if (endsAsSentence(words) || /^\p{Ll}/u.test(words)) return undefined;
  if (wordCount(words) <= mostBeside && !/[:：]/u.test(words))
    return { line, reason: { kind: "page-part", rule: "in the line of the byline or the date" } };
  return dashed || wordCount(words) > longestKept ? undefined : { line };
}
