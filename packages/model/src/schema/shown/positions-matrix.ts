import { z } from "zod";
import { date, ownId, sources } from "../common.js";
import { field, flag, list, named, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { conditions, Stance } from "../talks/position.js";
import { reliability } from "./shown-reliability.js";

export const Silence = z.enum(["not-stated", "not-in-our-sources", "ended", "not-researched"]).meta(
  named("Silence", {
    title: "Silence",
    help: "Why no stance is shown. `not-stated`: asked, or given the chance, the party said nothing. `not-in-our-sources`: somebody looked. `ended`: what it held no longer holds. `not-researched`: none is recorded.",
  }),
);

export const EarlierPosition = z
  .object({
    stance: field(Stance, { title: "Stance", help: "What it was." }).exactOptional(),
    summary: prose({ title: "Summary", help: "What the party held." }),
    statedOn: date({ title: "Stated on", help: "When it was said." }).exactOptional(),
    until: date({ title: "Until", help: "When it ended, where nothing took its place." }).exactOptional(),
  })
  .meta(named("EarlierPosition", { title: "Earlier position", help: "What a party held before." }));

export const ShownPosition = z
  .object({
    id: ownId("position:union-pay", "The id of the position, to which its mark leads.").exactOptional(),
    stance: field(Stance, { title: "Stance", help: "Left out where the party is silent." }).exactOptional(),
    summary: prose({ title: "Summary", help: "What the party holds." }),
    conditions: conditions.exactOptional(),
    redLine: flag({ title: "Red line", help: "The party itself calls it not negotiable." }).exactOptional(),
    statedBy: text({
      title: "Stated by",
      help: "Who said so for the party.",
      example: "Foreign ministry",
    }).exactOptional(),
    statedOn: date({ title: "Stated on", help: "When it was said." }).exactOptional(),
    earlier: field(EarlierPosition, {
      title: "Earlier",
      help: "The position that this one replaced.",
    }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("ShownPosition", { title: "Position", help: "What a party holds on an issue." }));

export const ShownPositionCell = z
  .object({
    party: text({ title: "Party", help: "Its name.", example: "Dockers’ union" }),
    // A cell without a position keeps its place, or the cells after it would be under another party.
    positions: list(ShownPosition, {
      title: "Positions",
      help: "More than one where a date leaves two of them possible, or where sources do not agree.",
      empty: "fallback",
    }),
    silence: field(Silence, {
      title: "Silence",
      help: "Why there is no stance.",
      fallback: "not-researched",
    }).exactOptional(),
    elsewhere: list(text({ title: "Name", help: "Of one of them.", example: "Three-year offer" }), {
      title: "Elsewhere",
      help: "Proposals and statements of the party that speak to the issue.",
    }).exactOptional(),
    ended: list(EarlierPosition, { title: "Ended", help: "What the party held until it ended." }).exactOptional(),
  })
  .meta(named("ShownPositionCell", { title: "Cell", help: "What one party holds on one issue." }));

export const Settled = z
  .object({
    by: text({ title: "By", help: "The text that settles it, by name.", example: "Three-year pay deal" }),
    on: date({ title: "On", help: "When it was agreed." }).exactOptional(),
  })
  .meta(named("Settled", { title: "Settled", help: "That the parties have agreed on an issue." }));

export const PositionRow = z
  .object({
    id: ownId("issue:pay", "The id of the issue."),
    name: text({ title: "Name", help: "Of the issue.", example: "Pay" }),
    question: text({
      title: "Question",
      help: "What is negotiated over.",
      example: "How much will pay rise?",
    }).exactOptional(),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "How the issue depends on others, and what became of it.",
    }).exactOptional(),
    settled: field(Settled, {
      title: "Settled",
      help: "Only where the issue is settled on the day; its cells then show what the parties held, not what they still argue over.",
    }).exactOptional(),
    cells: list(ShownPositionCell, {
      title: "Cells",
      help: "One for each party, in the same order in every row.",
    }),
    sources: sources.exactOptional(),
  })
  .meta(named("PositionRow", { title: "Issue", help: "An issue and what each party holds on it, ready to be shown." }));
