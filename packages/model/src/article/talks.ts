import type { TalksBlock, TimelineEntry, TimelineParticipant, TimelineRemark } from "../generated/types.js";
import { dateWords } from "../labels/date-words.js";
import { baseFields, cleaning, source, when } from "./base.js";
import { flag, id, listOf, objectOf, oneOf, words } from "./cleaners.js";
import { eventStatus } from "./next-steps.js";
import { leftOut, type Cleaner } from "./problem.js";
import { plainText, richText } from "./rich-text.js";
import { framed, lines, paragraphs, sourcesLine, type TextContext } from "./text-parts.js";

const attendance = oneOf(["expected", "confirmed", "attended", "absent"]);

const remark = objectOf<TimelineRemark>(
  { text: richText, form: oneOf(["claim", "quote"]) },
  { speaker: words, sources: listOf(source) },
);

const participant = objectOf<TimelineParticipant>({ name: words }, { attendance });

const entry = objectOf<TimelineEntry>(
  { id, name: words, status: eventStatus },
  {
    when,
    place: words,
    summary: richText,
    participants: listOf(participant),
    participantsComplete: flag,
    remarks: listOf(remark),
    sources: listOf(source),
  },
);

const filled = objectOf<TalksBlock>({ id, widget: oneOf(["timeline"]), entries: listOf(entry) }, baseFields);

/** A block that still only refers to its record has nothing to draw. */
export const talks: Cleaner<TalksBlock> = (value, problems) => {
  const block = value as Partial<TalksBlock> | null;
  if (block !== null && typeof block === "object" && block.entries === undefined) {
    return leftOut(
      problems,
      `Its record "${block.talks}" was not brought along. Call resolve(article, [dossier]) before drawing.`,
    );
  }
  return filled(value, problems);
};
export const cleanTalks = cleaning(talks);

export function talksText(block: TalksBlock, context: TextContext): string {
  return framed(block, paragraphs(...(block.entries ?? []).map((item) => entryText(item, context))), context);
}

function entryText(
  { name, status, when: date, place, summary, remarks, sources }: TimelineEntry,
  context: TextContext,
): string {
  const { labels, lang } = context;
  const day = date === undefined ? labels.undated : dateWords(date, lang, labels.dates);
  const standing = status === "happened" ? "" : ` (${labels.status[status]})`;
  return lines(
    `${day}${standing}: ${[name, place].filter(Boolean).join(", ")}`,
    summary && plainText(summary),
    ...(remarks ?? []).map(({ speaker, text }) => (speaker ? `${speaker}: ${plainText(text)}` : plainText(text))),
    sources && sourcesLine(sources, context),
  );
}
