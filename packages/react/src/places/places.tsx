import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import {
  agreedStatuses,
  placeGroups,
  placeName,
  type PlaceClaim,
  type PlaceDispute,
  type PlaceGroup,
  type PlacesBlock,
} from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { inLine, renderDate, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderRichText } from "../rich-text/rich-text.js";

export type PlacesProps = BlockProps<PlacesBlock>;

/**
 * Where a force would be, and what would become of an area, as claims: in the country, at the border, in a neighbouring
 * one. No source has the precision of a map, so this is none.
 */
export function Places(props: PlacesProps): ReactElement | null {
  return renderTalks(props, "places", renderPlaces);
}

export function renderPlaces(block: PlacesBlock, context: RenderContext): ReactElement {
  const { schematic, others } = placeGroups(block);
  const hasDetails = !isBrief(block);
  const draw = (group: PlaceGroup): ReactElement => renderPlace(group, hasDetails, context);
  return section(
    block,
    "bgr-places",
    context,
    <>
      {schematic.length === 0 ? null : element("div", { className: "bgr-places__schematic" }, schematic.map(draw))}
      {element(Fragment, null, others.map(draw))}
      {renderMore(block, "proposals", undefined, context)}
    </>,
  );
}

function renderPlace(group: PlaceGroup, hasDetails: boolean, context: RenderContext): ReactElement {
  const { basing, area, claims } = group;
  const { talks } = context.labels;
  const name =
    area === undefined
      ? say(placeName(group, context.labels), context)
      : element(Fragment, null, [say(talks.record.field.area, context), " ", area]);
  return element("div", { className: "bgr-places__place", "data-place": basing }, [
    heading(context.level + 1, "bgr-block__title", name),
    claims.length === 0 ? (
      <p className="bgr-provenance">{say(talks.places.none, context)}</p>
    ) : (
      element(
        "ul",
        { className: "bgr-places__claims" },
        claims.map((claim) => renderClaim(claim, hasDetails, context)),
      )
    ),
  ]);
}

/** An agreed one has a solid rule, an open one a broken one; the status says so in words. */
function renderClaim(claim: PlaceClaim, hasDetails: boolean, context: RenderContext): ReactElement {
  const { proposal, status, text, details = [], disputes = [] } = claim;
  return element("li", { className: "bgr-places__claim", "data-agreed": agreedStatuses.has(status) ? "" : undefined }, [
    labelled(proposal, renderStatus(claim, context)),
    renderRichText(text, context),
    ...(hasDetails ? details.map((one) => renderRichText(one, context)) : []),
    ...disputes.map((dispute) => renderDispute(dispute, context)),
    renderEvidence(claim, context),
  ]);
}

const renderStatus = ({ status, by, on }: PlaceClaim, context: RenderContext): ReactElement =>
  element(
    Fragment,
    null,
    inLine([say(context.labels.talks.proposalStatus[status], context), by, on && renderDate(on, context)], context),
  );

/** What sources do not agree on, in what way, and which other proposals are part of it. */
function renderDispute({ question, type, others = [] }: PlaceDispute, context: RenderContext): ReactElement {
  const { talks } = context.labels;
  const parts: ReactNode[] = [
    say(phrase(talks.disputedQuestion, { question }), context),
    " ",
    say(talks.conflictType[type], context),
  ];
  if (others.length > 0) parts.push(" ", say(talks.elsewhere, context), " ", listWords(others, context.lang), ".");
  return createElement("p", { className: "bgr-text__p" }, ...parts);
}
