import { z } from "zod";
import { date, ownId, ref, sources } from "../common.js";
import { field, flag, list, most, named, oneOf, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { conflictFields, conflictStates, conflictTypes, Resolution } from "../talks/conflict.js";
import { recordKinds } from "../talks/dossier.js";
import { Stance } from "../talks/position.js";
import { reliability } from "./shown-reliability.js";

export const ShownClaim = z
  .object({
    record: ref([], { title: "Record", help: "The record that says so." }),
    kind: oneOf(recordKinds, {
      title: "Kind",
      help: "Left out where it needs no name: what somebody says or holds.",
    }).exactOptional(),
    who: text({
      title: "Who",
      help: "Who says it, or whose it is; its origins are in `reliability`.",
      example: "Foreign ministry",
    }).exactOptional(),
    text: prose({ title: "Text", help: "What it says." }),
    form: oneOf(["claim", "quote"], { title: "Form", help: "Its sense, or its exact words.", fallback: "claim" }),
    stance: field(Stance, { title: "Stance", help: "Of a position." }).exactOptional(),
    relayedBy: list(text({ title: "Relay", help: "One name.", example: "Harbour Gazette" }), {
      title: "Relayed by",
      help: "Who passed it on, in order.",
    }).exactOptional(),
    on: date({ title: "Date", help: "When it was said, or when it happened." }).exactOptional(),
    isWeakest: flag({ title: "Weakest", help: "The wording that is shown elsewhere." }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("ShownClaim", { title: "Claim", help: "One side of a dispute." }));

export const ShownDispute = z
  .object({
    id: ownId("conflict:prisoners", "The id of the conflict."),
    question: text({
      title: "Question",
      help: "What they do not agree on.",
      example: "How many prisoners were exchanged?",
    }),
    type: oneOf(conflictTypes, { ...conflictFields.type, fallback: "value" }),
    // Nothing is called settled unless somebody said that it was.
    state: oneOf(conflictStates, { ...conflictFields.state, fallback: "open" }),
    summary: prose({ title: "Summary", help: "What a reader should know about it." }).exactOptional(),
    resolution: field(Resolution, { title: "Resolution", help: "Who settled it, when and why." }).exactOptional(),
    claims: list(ShownClaim, { title: "Claims", help: "Each side, in the order of the conflict.", max: most.many }),
  })
  .meta(
    named("ShownDispute", {
      title: "Dispute",
      help: "Where sources do not agree: who says what, from which origin, side by side.",
    }),
  );
