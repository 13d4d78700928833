import { nameOf } from "../../name-of.js";
import {
  disputesBlock,
  figuresBlock,
  guaranteeLayersBlock,
  guaranteeTermsBlock,
  participantsBlock,
  placesBlock,
  positionsBlock,
  talksTimelineBlock,
  whatChangedBlock,
  whereThingsStandBlock,
} from "../../generated/shapes.js";
import type { Block, TalksBlock } from "../../generated/types.js";
import { widgets } from "../../generated/values.js";
import type { ObjectShape } from "../../shape.js";
import { cleanerOf, cleaning } from "../cleaning/clean-shape.js";
import { oneOf } from "../cleaning/cleaners.js";
import { expected, leftOut, step, type Cleaned, type Cleaner } from "../cleaning/report.js";
import { framed, type TextContext } from "../text/text-parts.js";
import { disputesText } from "./disputes.js";
import { figuresText } from "./figures.js";
import { guaranteeLayersText } from "./guarantee-layers.js";
import { guaranteeTermsText } from "./guarantee-terms.js";
import { participantsText } from "./participants.js";
import { placesText } from "./places.js";
import { positionsText } from "./positions.js";
import { timelineText } from "./timeline.js";
import { whatChangedText } from "./what-changed.js";
import { cleanWhereThingsStand, whereThingsStandText } from "./where-things-stand.js";

type Widget = TalksBlock["widget"];
type TalksOf<W extends Widget> = Extract<TalksBlock, { widget: W }>;

interface WidgetRule<B extends TalksBlock> {
  shape: ObjectShape<B>;
  clean: Cleaner<B>;
  text: (block: B, context: TextContext) => string;
}

function ruleOf<B extends TalksBlock>(
  shape: ObjectShape<B>,
  text: WidgetRule<B>["text"],
  clean: Cleaner<B> = cleanerOf(shape),
): WidgetRule<B> {
  return { shape, clean, text };
}

/** A new widget does not compile until it has its rule. */
const rules: { [W in Widget]: WidgetRule<TalksOf<W>> } = {
  timeline: ruleOf(talksTimelineBlock, timelineText),
  figures: ruleOf(figuresBlock, figuresText),
  participants: ruleOf(participantsBlock, participantsText),
  places: ruleOf(placesBlock, placesText),
  positions: ruleOf(positionsBlock, positionsText),
  "what-changed": ruleOf(whatChangedBlock, whatChangedText),
  disputes: ruleOf(disputesBlock, disputesText),
  "guarantee-layers": ruleOf(guaranteeLayersBlock, guaranteeLayersText),
  "guarantee-terms": ruleOf(guaranteeTermsBlock, guaranteeTermsText),
  "where-things-stand": ruleOf(whereThingsStandBlock, whereThingsStandText, cleanWhereThingsStand),
};

const widget = oneOf(widgets) as Cleaner<Widget>;

/** A block that has not been filled from its dossier has nothing to show. */
export const talks: Cleaner<TalksBlock> = (value, diagnostics) => {
  const block = value as Partial<TalksBlock> | null;
  if (block === null || typeof block !== "object") return expected(diagnostics, "a block of talks", value);
  const name = step("widget", widget, block.widget, diagnostics);
  if (name === undefined) return undefined;
  const { clean, shape } = rules[name] as unknown as WidgetRule<TalksBlock>;
  if ((block as Record<string, unknown>)[shape.filled ?? ""] === undefined) {
    return leftOut(
      diagnostics,
      "not-resolved",
      `This block was not filled from the dossier ${nameOf(block.talks)}. Call resolve(article, [dossier]), from @backgrounder/model/talks, before rendering. If you did, its diagnostics say why.`,
    );
  }
  return clean(value, diagnostics);
};

/** The part of a widget that can be shown. The type of the widget stays the same. */
export const cleanTalks = cleaning(talks) as <B extends TalksBlock>(block: B) => Cleaned<B>;

export function talksText(block: TalksBlock, context: TextContext): string {
  const { text } = rules[block.widget] as unknown as WidgetRule<TalksBlock>;
  return framed(withoutDay(block), text(block, context), context);
}

/** The day is not printed again if the widget prints it itself. */
function withoutDay(block: TalksBlock): Block {
  if (block.widget !== "where-things-stand" && block.widget !== "what-changed") return block;
  const { asOf: _, ...rest } = block;
  return rest;
}
