import { filterKinds } from "../../../generated/field-paths.js";
import type { Dossier, Id, TalksBlock } from "../../../generated/types.js";
import { viewOn } from "../../as-of.js";
import { movedIn } from "../../follow-moved.js";
import { disputes } from "../disputes.js";
import { figures } from "../claims/figures.js";
import { guaranteeLayers, guaranteeTerms } from "../guarantees/guarantees.js";
import { participants } from "../participants.js";
import { places } from "../claims/places.js";
import { positionRows } from "../positions-matrix.js";
import { timelineIn } from "../timeline.js";
import { whatChanged } from "../what-changed.js";
import { whereThingsStand } from "../where-things-stand.js";

/** A block filled with what its dossier shows on its day. */
export function fillBlock(block: TalksBlock, dossier: Dossier): TalksBlock {
  const day = block.asOf ?? dossier.asOf;
  const view = viewOn(dossier, day);
  const dated = { ...withCurrentIds(block, dossier), asOf: day };
  switch (dated.widget) {
    case "timeline":
      return { ...dated, entries: timelineIn(view, dated) };
    case "figures":
      return { ...dated, entries: figures(view, dated) };
    case "participants":
      return { ...dated, entries: participants(view, dated) };
    case "places":
      return { ...dated, entries: places(view, dated) };
    case "positions":
      return { ...dated, ...positionRows(view, dated) };
    case "what-changed":
      return { ...dated, entries: whatChanged(viewOn(dossier, dated.since), view) };
    case "disputes":
      return { ...dated, entries: disputes(view, dated) };
    case "guarantee-layers":
      return { ...dated, entries: guaranteeLayers(view, dated) };
    case "guarantee-terms":
      return { ...dated, entries: guaranteeTerms(view, dated) };
    case "where-things-stand":
      return { ...dated, whereThingsStand: whereThingsStand(view) };
  }
}

/** An article keeps the ids that it was written with; a record that has got another id since is found by either. */
function withCurrentIds<B extends TalksBlock>(block: B, dossier: Dossier): B {
  const moved = movedIn(dossier);
  if (moved.size === 0) return block;
  const named = Object.entries(block).filter(([field]) => Object.hasOwn(filterKinds, field));
  const follow = (ids: readonly Id[]): Id[] => ids.map((id) => moved.get(id) ?? id);
  return { ...block, ...Object.fromEntries(named.map(([field, ids]) => [field, follow(ids as Id[])])) };
}
