import { needsObject } from "../../argument-error.js";
import { needsObjects } from "../../labels/label-arguments.js";
import type { TimelineBlock, TimelineItem, When } from "../../generated/types.js";
import { timelineBlock } from "../../generated/shapes.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";
import { plainText } from "../text/plain-text.js";
import { framed, lines, sourcesLine, type TextContext } from "../text/text-parts.js";
import { pastAndToCome, type LineEntry } from "../timeline/entry.js";
import { dividedText, entryHead } from "../timeline/entry-text.js";
import { whenOf } from "../timeline/when-of.js";

export const timeline = cleanerOf(timelineBlock);
export const cleanTimeline = cleaning(timeline);

/** An entry that an editor wrote, as every timeline knows it. */
export interface WrittenEntry extends LineEntry {
  /** All that the editor wrote of it. */
  item: TimelineItem;
}

/**
 * The entries in the order in which the editor wrote them: only the editor knows whether readers should begin with the
 * oldest or the newest, and where an entry without a date belongs. What is to come is separate if it is last in this
 * order. Otherwise all entries are in `past`, and the words beside their dates say what is to come.
 * @throws ArgumentError where the block is not a timeline.
 */
export function timelineEntries(block: Pick<TimelineBlock, "items" | "asOf">): {
  past: WrittenEntry[];
  toCome: WrittenEntry[];
} {
  needsObject(block, "timelineEntries", "block", "a timeline block");
  needsObjects(block.items, "timelineEntries", "block.items");
  const all = block.items.map((item) => entryOf(item, block.asOf));
  const { past, toCome } = pastAndToCome(all);
  const isInOrder = toCome.every((entry, index) => entry === all[past.length + index]);
  return isInOrder ? { past, toCome } : { past: all.map(sayingSo), toCome: [] };
}

/** An entry among others that says itself that it is to come. */
const sayingSo = (entry: WrittenEntry): WrittenEntry =>
  entry.status === undefined ? { ...entry, isToCome: true } : entry;

function entryOf(item: TimelineItem, asOf: string | undefined): WrittenEntry {
  const { id = "", title, date, when = date === undefined ? undefined : whenOf(date) } = item;
  const status = item.status ?? (isAfter(when, asOf) ? undefined : "happened");
  return { id, name: title, item, ...(when !== undefined && { when }), ...(status !== undefined && { status }) };
}

/** A month contains its days: 25 March 2026 is not after March 2026. */
const isAfter = (when: When | undefined, asOf: string | undefined): boolean =>
  asOf !== undefined && when?.earliest !== undefined && when.earliest.slice(0, asOf.length) > asOf;

export function timelineText(block: TimelineBlock, context: TextContext): string {
  return framed(block, dividedText(timelineEntries(block), entryText, context), context);
}

function entryText(entry: WrittenEntry, context: TextContext): string {
  const { title, text, url, sources } = entry.item;
  return lines(
    entryHead(entry, title, context),
    text && plainText(text),
    url,
    sources && sourcesLine(sources, context),
  );
}
