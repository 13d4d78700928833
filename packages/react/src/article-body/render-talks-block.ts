import type { ReactNode } from "react";
import type { TalksBlock } from "@backgrounder/model/article";
import { renderDisputes } from "../disputes/disputes.js";
import { renderFigures } from "../figures/figures.js";
import { renderGuaranteeLayers } from "../guarantee-layers/guarantee-layers.js";
import { renderGuaranteeTerms } from "../guarantee-terms/guarantee-terms.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderParticipants } from "../participants/participants.js";
import { renderPlaces } from "../places/places.js";
import { renderPositionsMatrix } from "../positions-matrix/positions-matrix.js";
import { renderTalksTimeline } from "../talks-timeline/talks-timeline.js";
import { renderWhatChanged } from "../what-changed/what-changed.js";
import { renderWhereThingsStand } from "../where-things-stand/where-things-stand.js";

type TalksOf<W extends TalksBlock["widget"]> = Extract<TalksBlock, { widget: W }>;

/** A new widget does not compile until it has a renderer here. */
const widgets: { [W in TalksBlock["widget"]]: (block: TalksOf<W>, context: RenderContext) => ReactNode } = {
  timeline: renderTalksTimeline,
  figures: renderFigures,
  participants: renderParticipants,
  places: renderPlaces,
  positions: renderPositionsMatrix,
  "what-changed": renderWhatChanged,
  disputes: renderDisputes,
  "guarantee-layers": renderGuaranteeLayers,
  "guarantee-terms": renderGuaranteeTerms,
  "where-things-stand": renderWhereThingsStand,
};

export function renderTalksBlock(block: TalksBlock, context: RenderContext): ReactNode {
  const render = widgets[block.widget] as (block: TalksBlock, context: RenderContext) => ReactNode;
  return render(block, context);
}
