import { z } from "zod";
import { blockBase, day, ref, refs } from "../common.js";
import { address, field, language, list, most, named, oneOf, tag, whole } from "../fields.js";
import { ShownDispute } from "../shown/disputes.js";
import { ShownFigure } from "../shown/figures.js";
import { ShownGuarantees } from "../shown/guarantees.js";
import { ShownParty } from "../shown/participants.js";
import { PlaceClaim } from "../shown/places.js";
import { PositionRow } from "../shown/positions-matrix.js";
import { TimelineEntry } from "../shown/timeline.js";
import { ShownChange } from "../shown/what-changed.js";
import { WhereThingsStand } from "../shown/where-things-stand.js";

const talks = {
  type: tag("talks"),
  ...blockBase,
  talks: ref(["dossier"], {
    title: "Dossier",
    help: "The dossier that the block shows, such as `dossier:security-guarantees`.",
  }),
  recordLang: language({
    title: "Language of the dossier",
    help: "Filled in by `resolve`, never stored: BCP 47, the language of the dossier's words where it is not the article's.",
  }).exactOptional(),
  size: oneOf(["line", "box", "full"], {
    title: "Size",
    help: "`full`, the default, shows all there is. `box` shows what fits in an article; `line` is the shortest.",
    fallback: "full",
  }).exactOptional(),
  more: address({
    title: "More",
    help: "The address of a page that shows all of it, for a box or a line.",
    example: "/talks/port-wages/events/",
  }).exactOptional(),
};

const filled = {
  title: "Entries",
  help: "Filled in by `resolve` before the block is shown; never stored.",
  max: most.many,
  filled: true,
} as const;

const leftOut = {
  help: "Filled in by `resolve`, never stored: how many there are beyond the 40 parties and 60 issues that a table shows.",
  min: 1,
  max: most.many,
  example: 5,
} as const;

export const TalksTimelineBlock = z
  .object({
    ...talks,
    widget: tag("timeline", "Widget"),
    events: refs(["event"], { title: "Events", help: "Only these events. Default: all." }).exactOptional(),
    entries: list(TimelineEntry, filled).exactOptional(),
  })
  .meta(named("TalksTimelineBlock", { title: "Timeline of talks", help: "What happened when, and what is planned." }));

export const ParticipantsBlock = z
  .object({
    ...talks,
    widget: tag("participants", "Widget"),
    parties: refs(["party"], {
      title: "Parties",
      help: "Only these parties. Default: all except publishers that have no speaker.",
    }).exactOptional(),
    entries: list(ShownParty, filled).exactOptional(),
  })
  .meta(named("ParticipantsBlock", { title: "Who is who", help: "The people, by party." }));

export const FiguresBlock = z
  .object({
    ...talks,
    widget: tag("figures", "Widget"),
    statements: refs(["statement"], {
      title: "Statements",
      help: "Only the figures in these statements. Default: all, with votes and reports on what was carried out.",
    }).exactOptional(),
    entries: list(ShownFigure, filled).exactOptional(),
  })
  .meta(named("FiguresBlock", { title: "Figures", help: "The numbers of the talks, with who says so." }));

export const PlacesBlock = z
  .object({
    ...talks,
    widget: tag("places", "Widget"),
    proposals: refs(["proposal"], { title: "Proposals", help: "Only these proposals. Default: all." }).exactOptional(),
    entries: list(PlaceClaim, filled).exactOptional(),
  })
  .meta(
    named("PlacesBlock", {
      title: "Places",
      help: "Where a force would be and what would become of an area, according to each proposal.",
    }),
  );

export const PositionsBlock = z
  .object({
    ...talks,
    widget: tag("positions", "Widget"),
    parties: refs(["party"], {
      title: "Parties",
      help: "Only these parties, in this order. Default: all with a position.",
    }).exactOptional(),
    issues: refs(["issue"], {
      title: "Issues",
      help: "Only these issues, in this order. Default: all with a position.",
    }).exactOptional(),
    entries: list(PositionRow, filled).exactOptional(),
    partiesLeftOut: whole({ ...leftOut, title: "Parties left out" }).exactOptional(),
    issuesLeftOut: whole({ ...leftOut, title: "Issues left out" }).exactOptional(),
  })
  .meta(named("PositionsBlock", { title: "Positions", help: "Each party's position on each issue." }));

export const WhatChangedBlock = z
  .object({
    ...talks,
    widget: tag("what-changed", "Widget"),
    since: day({ title: "Since", help: "The earlier of the two days that are compared; `asOf` is the later one." }),
    entries: list(ShownChange, {
      ...filled,
      help: `${filled.help} An empty list: nothing changed.`,
      empty: "allowed",
    }).exactOptional(),
  })
  .meta(named("WhatChangedBlock", { title: "What changed", help: "What changed between two days, and why." }));

export const DisputesBlock = z
  .object({
    ...talks,
    widget: tag("disputes", "Widget"),
    conflicts: refs(["conflict"], { title: "Conflicts", help: "Only these conflicts. Default: all." }).exactOptional(),
    entries: list(ShownDispute, filled).exactOptional(),
  })
  .meta(named("DisputesBlock", { title: "Disputes", help: "Where sources do not agree, side by side." }));

export const GuaranteeLayersBlock = z
  .object({
    ...talks,
    widget: tag("guarantee-layers", "Widget"),
    proposals: refs(["proposal"], {
      title: "Proposals",
      help: "Only these proposals, in this order. Default: all on the table or agreed that have several layers.",
    }).exactOptional(),
    entries: list(ShownGuarantees, filled).exactOptional(),
  })
  .meta(
    named("GuaranteeLayersBlock", {
      title: "Guarantee layers",
      help: "The layers of a guarantee as a drawing: the first one inside, the last resort outside.",
    }),
  );

export const GuaranteeTermsBlock = z
  .object({
    ...talks,
    widget: tag("guarantee-terms", "Widget"),
    proposals: refs(["proposal"], {
      title: "Proposals",
      help: "Only these proposals, in this order. Default: all that have a guarantee. What is only a comparison comes last.",
    }).exactOptional(),
    entries: list(ShownGuarantees, filled).exactOptional(),
  })
  .meta(
    named("GuaranteeTermsBlock", {
      title: "Guarantees side by side",
      help: "What two or more proposals guarantee, point by point.",
    }),
  );

export const WhereThingsStandBlock = z
  .object({
    ...talks,
    widget: tag("where-things-stand", "Widget"),
    whereThingsStand: field(WhereThingsStand, { title: "In brief", help: filled.help, filled: true }).exactOptional(),
  })
  .meta(named("WhereThingsStandBlock", { title: "Where things stand", help: "Where things stand, in brief." }));

export const TalksBlock = z
  .discriminatedUnion("widget", [
    TalksTimelineBlock,
    FiguresBlock,
    ParticipantsBlock,
    PlacesBlock,
    PositionsBlock,
    WhatChangedBlock,
    DisputesBlock,
    GuaranteeLayersBlock,
    GuaranteeTermsBlock,
    WhereThingsStandBlock,
  ])
  .meta(
    named("TalksBlock", {
      title: "Talks",
      help: "A widget that shows a dossier; `widget` says which. Stored, it names the dossier; shown, it holds the data.",
    }),
  );
