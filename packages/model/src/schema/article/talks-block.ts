import { z } from "zod";
import { blockBase, Id, IsoDate } from "../common.js";
import { ShownDispute } from "../talks/disputed.js";
import { ShownParty } from "../talks/participants.js";
import { PositionRow } from "../talks/positions-matrix.js";
import { TimelineEntry } from "../talks/timeline.js";
import { ShownChange } from "../talks/what-changed.js";
import { WhereThingsStand } from "../talks/where-things-stand.js";

const talks = {
  type: z.literal("talks"),
  ...blockBase,
  talks: Id.describe("The dossier it is drawn from, such as `dossier:security-guarantees`."),
};

const filled = "Filled in by `resolve` before the block is drawn; never stored.";

export const TimelineBlock = z
  .object({
    ...talks,
    widget: z.literal("timeline"),
    events: z.array(Id).exactOptional().describe("Only these events; else all."),
    entries: z.array(TimelineEntry).exactOptional().describe(filled),
  })
  .meta({ id: "TimelineBlock", title: "TimelineBlock", description: "What happened when, and what is planned." });

export const ParticipantsBlock = z
  .object({
    ...talks,
    widget: z.literal("participants"),
    parties: z
      .array(Id)
      .exactOptional()
      .describe("Only these parties; else all but publishers for which nobody speaks."),
    entries: z.array(ShownParty).exactOptional().describe(filled),
  })
  .meta({ id: "ParticipantsBlock", title: "ParticipantsBlock", description: "Who is who, by party." });

export const PositionsBlock = z
  .object({
    ...talks,
    widget: z.literal("positions"),
    parties: z.array(Id).exactOptional().describe("Only these parties, in this order; else all with a position."),
    issues: z.array(Id).exactOptional().describe("Only these issues, in this order; else all with a position."),
    entries: z.array(PositionRow).exactOptional().describe(filled),
  })
  .meta({ id: "PositionsBlock", title: "PositionsBlock", description: "What each party holds on each issue." });

export const ChangesBlock = z
  .object({
    ...talks,
    widget: z.literal("changes"),
    since: IsoDate.describe("The earlier of the two days that are compared; `asOf` is the later one."),
    entries: z.array(ShownChange).exactOptional().describe(`${filled} An empty list: nothing changed.`),
  })
  .meta({ id: "ChangesBlock", title: "ChangesBlock", description: "What changed between two days, and why." });

export const DisputedBlock = z
  .object({
    ...talks,
    widget: z.literal("disputed"),
    conflicts: z.array(Id).exactOptional().describe("Only these conflicts; else all."),
    entries: z.array(ShownDispute).exactOptional().describe(filled),
  })
  .meta({ id: "DisputedBlock", title: "DisputedBlock", description: "Where sources do not agree, side by side." });

export const StandingBlock = z
  .object({
    ...talks,
    widget: z.literal("standing"),
    standing: WhereThingsStand.exactOptional().describe(filled),
  })
  .meta({ id: "StandingBlock", title: "StandingBlock", description: "Where things stand, in brief." });

export const TalksBlock = z
  .discriminatedUnion("widget", [
    TimelineBlock,
    ParticipantsBlock,
    PositionsBlock,
    ChangesBlock,
    DisputedBlock,
    StandingBlock,
  ])
  .meta({
    id: "TalksBlock",
    title: "TalksBlock",
    description:
      "A widget drawn from a record of talks, told apart by `widget`; at rest it refers, at render it holds.",
  });
