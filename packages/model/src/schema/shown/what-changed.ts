import { z } from "zod";
import { date, EventStatus, ref, sources } from "../common.js";
import { field, named, oneOf, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { conflictFields, conflictStates } from "../talks/conflict.js";
import { recordKinds } from "../talks/dossier.js";
import { Silence } from "./positions-matrix.js";
import { Stance } from "../talks/position.js";
import { proposalStatuses } from "../talks/proposal.js";
import { ShownNotice, ShownReliability } from "./shown-reliability.js";

export const ShownState = z
  .object({
    stance: field(Stance, { title: "Stance", help: "Of a position." }).exactOptional(),
    silence: field(Silence, { title: "Silence", help: "Of a position without a stance." }).exactOptional(),
    eventStatus: field(EventStatus, { title: "Event status", help: "Of an event." }).exactOptional(),
    proposalStatus: oneOf(proposalStatuses, { title: "Proposal status", help: "Of a proposal." }).exactOptional(),
    conflictState: oneOf(conflictStates, {
      title: "Conflict state",
      help: `Of a conflict. ${conflictFields.state.help}`,
    }).exactOptional(),
    when: date({ title: "When", help: "The date that the record gives." }).exactOptional(),
    place: text({ title: "Place", help: "Of an event.", example: "Geneva" }).exactOptional(),
    text: prose({ title: "Text", help: "What the record says." }).exactOptional(),
    by: text({ title: "By", help: "Who said it.", example: "Foreign ministry" }).exactOptional(),
    sources: sources.exactOptional(),
  })
  .meta(named("ShownState", { title: "State", help: "A record as a reader of one day found it." }));

export const ShownChange = z
  .object({
    record: ref([], { title: "Record", help: "The record that changed." }),
    kind: oneOf(recordKinds, { title: "Kind", help: "Of the record." }),
    title: text({ title: "Title", help: "What the record is called.", example: "Second round of talks" }),
    party: text({
      title: "Party",
      help: "Whose position it is, by name.",
      example: "Dockers’ union",
    }).exactOptional(),
    issue: text({ title: "Issue", help: "What a position is about, by name.", example: "Pay" }).exactOptional(),
    cause: oneOf(["world", "learned", "mistake"], {
      title: "Cause",
      help: "The world moved; it was so before, but became known later; or we were wrong.",
    }),
    change: oneOf(
      [
        "added",
        "removed",
        "changed",
        "strengthened",
        "weakened",
        "confirmed",
        "disputed",
        "corrected",
        "rescheduled",
        "withdrawn",
      ],
      { title: "Change", help: "What became of it." },
    ),
    sameWords: oneOf(["now-certain", "more-sources"], {
      title: "Same words",
      help: "It says the same; only its date no longer leaves it open, or more sources support it.",
    }).exactOptional(),
    before: field(ShownState, { title: "Before", help: "Left out where it reads as `after` does." }).exactOptional(),
    after: field(ShownState, { title: "After", help: "As the later reader found it." }).exactOptional(),
    correction: field(ShownNotice, { title: "Correction", help: "What was wrong." }).exactOptional(),
    reliability: field(ShownReliability, {
      title: "Reliability",
      help: "Only of what we do not rely on, so that it is not taken for a fact.",
    }).exactOptional(),
  })
  .meta(
    named("ShownChange", {
      title: "Change",
      help: "What readers of two days found different, with before and after and the sources of both.",
    }),
  );
