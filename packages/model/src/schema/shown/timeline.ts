import { z } from "zod";
import { Attendance, date, EventStatus, ownId, sources } from "../common.js";
import { field, list, named, oneOf, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { TalksEvent } from "../talks/event.js";
import { reliability } from "./shown-reliability.js";

export const TimelineRemark = z
  .object({
    text: prose({ title: "Text", help: "What was said." }),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "How it reached us, and what it is a translation of.",
    }).exactOptional(),
    speaker: text({ title: "Speaker", help: "By name.", example: "Foreign ministry" }).exactOptional(),
    form: oneOf(["claim", "quote"], { title: "Form", help: "Its sense, or its exact words." }),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("TimelineRemark", { title: "Remark", help: "What somebody said at or of an event." }));

export const TimelineParticipant = z
  .object({
    name: text({ title: "Name", help: "As it is printed.", example: "Norway" }),
    attendance: field(Attendance, {
      title: "Attendance",
      help: "Left out where the source does not say.",
    }).exactOptional(),
  })
  .meta(named("TimelineParticipant", { title: "Participant", help: "Who takes part in an event." }));

export const TimelineEntry = z
  .object({
    id: ownId("event:second-round", "The id of the event."),
    name: text({ title: "Name", help: "Of the event.", example: "Second round of talks" }),
    status: field(EventStatus, { title: "Status", help: "How far the event has come." }),
    plan: oneOf(["may-be-under-way", "passed"], {
      title: "Plan",
      help: "Of what was planned: its days have begun, or they have passed and no source says what came of it.",
    }).exactOptional(),
    when: date({ title: "When", help: "Left out where no source says." }).exactOptional(),
    place: text({ title: "Place", help: "A city, a building, a region.", example: "Geneva" }).exactOptional(),
    summary: prose({ title: "Summary", help: "What the event is." }).exactOptional(),
    outcome: prose({ title: "Outcome", help: "What came of it." }).exactOptional(),
    details: list(prose({ title: "Detail", help: "One of them." }), {
      title: "Details",
      help: "What the record says in values: a vote, a deadline, earlier dates, the agenda.",
    }).exactOptional(),
    participants: list(TimelineParticipant, {
      title: "Participants",
      help: "As far as sources name them.",
    }).exactOptional(),
    participantsComplete: TalksEvent.shape.participantsComplete,
    remarks: list(TimelineRemark, { title: "Remarks", help: "What was said about it." }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(
    named("TimelineEntry", {
      title: "Event",
      help: "An event with its names and sources filled in, ready to be shown.",
    }),
  );
