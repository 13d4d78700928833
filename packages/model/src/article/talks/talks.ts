import type { Block, TalksBlock } from "../../generated/types.js";
import { cleaning } from "../cleaning/base.js";
import { oneOf } from "../cleaning/cleaners.js";
import { expected, leftOut, step, type Cleaned, type Cleaner } from "../cleaning/report.js";
import { framed, type TextContext } from "../text/text-parts.js";
import { changesBlock, changesText } from "./changes.js";
import { disputedBlock, disputedText } from "./disputed.js";
import { participantsBlock, participantsText } from "./participants.js";
import { positionsBlock, positionsText } from "./positions.js";
import { standingBlock, standingText } from "./standing.js";
import { timelineBlock, timelineText } from "./timeline.js";

type Widget = TalksBlock["widget"];
type TalksOf<W extends Widget> = Extract<TalksBlock, { widget: W }>;

interface WidgetRule<B extends TalksBlock> {
  clean: Cleaner<B>;
  text: (block: B, context: TextContext) => string;
  /** The field that `resolve` fills in. */
  filled: keyof B & string;
}

/** A new widget does not compile until it has its rule. */
const rules: { [W in Widget]: WidgetRule<TalksOf<W>> } = {
  timeline: { clean: timelineBlock, text: timelineText, filled: "entries" },
  participants: { clean: participantsBlock, text: participantsText, filled: "entries" },
  positions: { clean: positionsBlock, text: positionsText, filled: "entries" },
  changes: { clean: changesBlock, text: changesText, filled: "entries" },
  disputed: { clean: disputedBlock, text: disputedText, filled: "entries" },
  standing: { clean: standingBlock, text: standingText, filled: "standing" },
};

const widget = oneOf(Object.keys(rules) as Widget[]);

/** A block that still only refers to its record has nothing to draw. */
export const talks: Cleaner<TalksBlock> = (value, diagnostics) => {
  const block = value as Partial<TalksBlock> | null;
  if (block === null || typeof block !== "object") return expected(diagnostics, "a block of talks", value);
  const name = step("widget", widget, block.widget, diagnostics);
  if (name === undefined) return undefined;
  const { clean, filled } = rules[name] as unknown as WidgetRule<TalksBlock>;
  if ((block as Record<string, unknown>)[filled] === undefined) {
    return leftOut(
      diagnostics,
      "not-resolved",
      `The dossier "${block.talks}" is missing. Call resolve(article, [dossier]), from @backgrounder/model/talks, before rendering.`,
    );
  }
  return clean(value, diagnostics);
};

/** What of a widget can be shown; it stays the widget that it was. */
export const cleanTalks = cleaning(talks) as <B extends TalksBlock>(block: B) => Cleaned<B>;

export function talksText(block: TalksBlock, context: TextContext): string {
  const { text } = rules[block.widget] as unknown as WidgetRule<TalksBlock>;
  return framed(withoutDay(block), text(block, context), context);
}

/** Where a widget prints its day itself, it is not printed twice. */
function withoutDay(block: TalksBlock): Block {
  if (block.widget !== "standing" && block.widget !== "changes") return block;
  const { asOf: _, ...rest } = block;
  return rest;
}
