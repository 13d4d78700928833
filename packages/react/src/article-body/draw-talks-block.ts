import type { ReactNode } from "react";
import type { TalksBlock } from "@backgrounder/model/article";
import { drawDisputedClaim } from "../disputed-claim/disputed-claim.js";
import type { Drawing } from "../drawing/drawing.js";
import { drawParticipants } from "../participants/participants.js";
import { drawPositionsMatrix } from "../positions-matrix/positions-matrix.js";
import { drawTalksTimeline } from "../talks-timeline/talks-timeline.js";
import { drawWhatChanged } from "../what-changed/what-changed.js";
import { drawWhereThingsStand } from "../where-things-stand/where-things-stand.js";

type TalksOf<W extends TalksBlock["widget"]> = Extract<TalksBlock, { widget: W }>;

/** Every widget there is: a new one does not compile until it is drawn. */
const widgets: { [W in TalksBlock["widget"]]: (block: TalksOf<W>, drawing: Drawing) => ReactNode } = {
  timeline: drawTalksTimeline,
  participants: drawParticipants,
  positions: drawPositionsMatrix,
  changes: drawWhatChanged,
  disputed: drawDisputedClaim,
  standing: drawWhereThingsStand,
};

export function drawTalksBlock(block: TalksBlock, drawing: Drawing): ReactNode {
  const draw = widgets[block.widget] as (block: TalksBlock, drawing: Drawing) => ReactNode;
  return draw(block, drawing);
}
