import type { CorrectionNote, CorrectionsBlock } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { fill } from "../../labels/fill.js";
import { baseFields, cleaning } from "../cleaning/base.js";
import { id, isoDate, listOf, objectOf, words } from "../cleaning/cleaners.js";
import type { Diagnostic } from "../../diagnostic.js";
import { changed, type Cleaner } from "../cleaning/report.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { framed, paragraphs, type TextContext } from "../text/text-parts.js";

/** A correction is shown even where its date cannot be read: hiding it would be worse. */
const day: Cleaner<string> = (value, diagnostics) => {
  const found: Diagnostic[] = [];
  const date = isoDate(value, found);
  if (date !== undefined) return date;
  changed(
    diagnostics,
    "not-a-date",
    `${found[0]?.message ?? ""} The correction is shown with the date as it is written.`,
  );
  return typeof value === "string" ? (words(value, []) ?? "") : "";
};

const note = objectOf<CorrectionNote>({ published: day, text: richText }, { corrects: id, correctsName: words });

export const corrections = objectOf<CorrectionsBlock>({ id, items: listOf(note) }, baseFields);
export const cleanCorrections = cleaning(corrections);

export function correctionsText(block: CorrectionsBlock, context: TextContext): string {
  const { labels } = context;
  const items = block.items.map(({ published, text, correctsName }) => {
    const what = correctsName === undefined ? "" : fill(labels.corrects, { name: correctsName });
    const when = published && `${dateWords(published, labels.dates)}: `;
    return `${when}${what && `${what} `}${plainText(text)}`;
  });
  return framed(block, paragraphs(...items), context);
}
