import { z } from "zod";
import { date, ref, sources } from "../common.js";
import { list, named, oneOf, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { conflictFields, conflictTypes } from "../talks/conflict.js";
import { proposalStatuses } from "../talks/proposal.js";
import { basings } from "../talks/proposal-terms.js";
import { reliability } from "./shown-reliability.js";

export const PlaceDispute = z
  .object({
    question: text({
      title: "Question",
      help: "What sources do not agree on.",
      example: "Who would run the north quay?",
    }),
    type: oneOf(conflictTypes, { ...conflictFields.type, fallback: "value" }),
    others: list(text({ title: "Proposal", help: "One name.", example: "Plan of the city council" }), {
      title: "Others",
      help: "The other proposals that are part of the dispute.",
    }).exactOptional(),
  })
  .meta(named("PlaceDispute", { title: "Dispute", help: "An open dispute that a claim is part of." }));

export const PlaceClaim = z
  .object({
    record: ref(["proposal"], { title: "Proposal", help: "The proposal that says so." }),
    basing: oneOf(basings, {
      title: "Basing",
      help: "Of a force: where it would be. Left out of a claim about an area.",
      fallback: "unspecified",
    }).exactOptional(),
    area: text({
      title: "Area",
      help: "Of a claim about an area: its name, as the source has it.",
      example: "the north quay",
    }).exactOptional(),
    proposal: text({ title: "Name", help: "Of the proposal.", example: "Plan of the city council" }),
    // Nothing is called agreed unless the record says so.
    status: oneOf(proposalStatuses, {
      title: "Status",
      help: "How far the proposal has got.",
      fallback: "floated",
    }),
    by: text({ title: "By", help: "Who makes the proposal.", example: "City council" }).exactOptional(),
    on: date({ title: "Date", help: "When the proposal was made." }).exactOptional(),
    text: prose({ title: "Text", help: "What would be there, or what would become of the area." }),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "Who would send what, under whose command, and for how long.",
    }).exactOptional(),
    disputes: list(PlaceDispute, {
      title: "Disputes",
      help: "The open disputes that it is part of.",
    }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(
    named("PlaceClaim", {
      title: "Claim about a place",
      help: "Where a force would be, or what would become of an area, according to one proposal; no more exact than its source.",
    }),
  );
