import { needs, needsObject } from "../../argument-error.js";
import { fill } from "../../labels/fill.js";
import { labelsArgument } from "../../labels/label-arguments.js";
import { listWords } from "../../labels/list-words.js";
import type { Labels } from "../../languages/labels.js";
import type { ForceTerm, PlaceClaim, PlaceDispute, PlacesBlock } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { inLine, indent, lines, paragraphs, withColon, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/** A place in the schematic, and the claims that put something there. */
export interface PlaceGroup {
  /** Of forces; left out of an area. */
  basing?: ForceTerm["basing"];
  area?: string;
  /** Empty in a place that no proposal names. */
  claims: readonly PlaceClaim[];
}

/** The places that are drawn beside one another, from the inside out. */
const drawn: readonly ForceTerm["basing"][] = ["inside", "border", "neighbouring"];

/**
 * The claims of a block by place: the three places of the schematic, if anything is in one of them; then what has no
 * place, then each area. A source that says "the border" is not more exact here, so there is no map.
 */
export function placeGroups(block: PlacesBlock): { schematic: PlaceGroup[]; others: PlaceGroup[] } {
  needsObject(block, "placeGroups", "block", "a block");
  const { entries = [] } = block;
  needs(Array.isArray(entries), "placeGroups", "block.entries", "a list", entries);
  const at = (basing: ForceTerm["basing"]): PlaceGroup => ({
    basing,
    claims: entries.filter((claim) => basingOf(claim) === basing),
  });
  const schematic = drawn.map(at);
  const [unplaced, areas] = [at("unspecified"), [...new Set(entries.flatMap(({ area }) => area ?? []))]];
  return {
    schematic: schematic.some(hasClaims) ? schematic : [],
    others: [
      ...(hasClaims(unplaced) ? [unplaced] : []),
      ...areas.map((area) => ({ area, claims: entries.filter((claim) => claim.area === area) })),
    ],
  };
}

/** A claim that names neither a place nor an area has no place. */
const basingOf = ({ basing, area }: PlaceClaim): ForceTerm["basing"] | undefined =>
  area === undefined ? (basing ?? "unspecified") : undefined;

const hasClaims = ({ claims }: PlaceGroup): boolean => claims.length > 0;

/** What a place is called: `At the border`, `Area: the north quay`. */
export function placeName(place: Pick<PlaceGroup, "basing" | "area">, labels: Labels): string {
  needsObject(place, "placeName", "place", "a place");
  const { basing, area } = place;
  const { talks } = labelsArgument(labels, "placeName");
  return area === undefined ? talks.places[basing ?? "unspecified"] : `${talks.record.field.area} ${area}`;
}

export function placesText(block: PlacesBlock, context: TextContext): string {
  const { schematic, others } = placeGroups(block);
  return paragraphs([...schematic, ...others].map((group) => groupText(group, context)));
}

const groupText = (group: PlaceGroup, context: TextContext): string =>
  lines(
    placeName(group, context.labels),
    hasClaims(group) ? "" : context.labels.talks.places.none,
    group.claims.map((claim) => `– ${indent(claimText(claim, context))}`),
  );

function claimText(claim: PlaceClaim, context: TextContext): string {
  const { proposal, status, by, on, text, details = [], disputes = [] } = claim;
  const { talks } = context.labels;
  const head = inLine([talks.proposalStatus[status], by, on && dayText(on, context)], context);
  return lines(
    withColon([proposal, head], context),
    plainText(text),
    details.map((one) => plainText(one)),
    disputes.map((one) => disputeText(one, context)),
    groundsText(claim, context),
  );
}

const disputeText = ({ question, type, others = [] }: PlaceDispute, { labels: { talks }, lang }: TextContext): string =>
  [
    fill(talks.disputedQuestion, { question }),
    talks.conflictType[type],
    others.length > 0 && `${talks.elsewhere} ${listWords(others, lang)}.`,
  ]
    .filter(Boolean)
    .join(" ");
