import { placeFinder, type Diagnostic, type Dropped, type ExtractedBlock } from "@backgrounder/model/article";

/** Why each kind of text is left out, in words that an editor reads. */
const reasons: Readonly<Record<Dropped["kind"], string>> = {
  "page-part": "Buttons, navigation and advertisements are not part of the article.",
  divider: "Lines without words only separate the parts of a page.",
  "site-name": "Many sites add their own name to the title of a page.",
  "updated-date": "Of the dates of publication and of later changes, the first that can be read in one way is kept.",
  "repeated-title": "Many pages show the title more than once.",
  "repeated-line": "Text copied from a page can contain a line twice, such as a caption.",
  "repeated-text": "Text that was pasted twice would be printed twice.",
  "repeated-question": "Each question needs only one answer.",
  comments: "Readers' comments are not part of the article.",
  contents: "Its entries are the headings of the article.",
  "body-label": "It only shows where the article begins.",
  "empty-section": "Its links or paragraphs were not copied with it.",
};

const longestExcerpt = 40;

/** Reports, in the order of the input, what was left out and why, and what an editor should check. */
export function diagnosticsOf(
  input: string,
  dropped: readonly Dropped[],
  suggestions: readonly ExtractedBlock[],
): Diagnostic[] {
  const placeOf = placeFinder(input);
  const reports = [
    ...dropped.map((part, index) => ({ at: part.source, report: leftOut(part, `dropped[${index}]`) })),
    ...suggestions.map((block, index) => ({ at: block.source, report: toCheck(block, `suggestions[${index}]`) })),
  ];
  return reports
    .toSorted((a, b) => a.at.start - b.at.start)
    .map(({ at, report }) => ({ ...report, place: placeOf(at) }));
}

function leftOut({ kind, text, rule }: Dropped, path: string): Diagnostic {
  return {
    rule: kind,
    severity: "notice",
    message: `"${excerpt(text)}" was left out: ${rule}.`,
    reason: reasons[kind],
    fix: "If it belongs to the article, add it to the blocks.",
    path,
  };
}

function toCheck({ type, rule }: ExtractedBlock, path: string): Diagnostic {
  return {
    rule: "uncertain-block",
    severity: "warning",
    message: `This may be a block of type "${type}": ${rule}.`,
    reason: "Other articles look the same but have no such block.",
    fix: "If it is one, move it from `suggestions` to `blocks`, in place of the same text there.",
    path,
  };
}

function excerpt(text: string): string {
  const line = text
    .slice(0, longestExcerpt * 2)
    .replace(/\s+/gu, " ")
    .trim();
  return line.length <= longestExcerpt && text.length <= longestExcerpt * 2
    ? line
    : `${line.slice(0, longestExcerpt).trimEnd()}…`;
}
