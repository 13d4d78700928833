import { z } from "zod";
import { Checked, date, day, EventStatus, sources } from "../common.js";
import { field, flag, list, named, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { Stance } from "../talks/position.js";

export const BriefEvent = z
  .object({
    name: text({ title: "Name", help: "Of the event.", example: "Second round of talks" }),
    status: field(EventStatus, { title: "Status", help: "How far the event has come." }),
    when: date({ title: "When", help: "Left out where no source says." }).exactOptional(),
    place: text({ title: "Place", help: "A city, a building, a region.", example: "Geneva" }).exactOptional(),
    text: prose({ title: "Text", help: "The outcome, or what the event is." }).exactOptional(),
  })
  .meta(named("BriefEvent", { title: "Event", help: "An event in brief." }));

export const BriefPosition = z
  .object({
    party: text({ title: "Party", help: "Its name.", example: "Dockers’ union" }),
    issue: text({ title: "Issue", help: "Its name.", example: "Pay" }),
    stance: field(Stance, { title: "Stance", help: "What the party says to it." }),
    summary: prose({ title: "Summary", help: "What the party holds." }),
    redLine: flag({ title: "Red line", help: "The party itself calls it not negotiable." }).exactOptional(),
    statedOn: date({ title: "Stated on", help: "When it was said." }).exactOptional(),
  })
  .meta(named("BriefPosition", { title: "Position", help: "A position in brief." }));

export const ShownAnswer = z
  .object({
    text: prose({ title: "Text", help: "What the editors answer to the question." }),
    ...Checked.shape,
    sources: sources.exactOptional(),
  })
  .meta(named("ShownAnswer", { title: "Answer", help: "What the editors answer to the question, signed and dated." }));

const names = (title: string, help: string, example: string) =>
  list(text({ title: "Name", help: "One of them.", example }), { title, help }).exactOptional();

export const WhereThingsStand = z
  .object({
    question: text({
      title: "Question",
      help: "The dossier's own.",
      example: "Who would guarantee Ukraine’s security, and how?",
    }),
    asOf: day({ title: "As of", help: "The day that the brief is about." }),
    notice: text({
      title: "Notice",
      help: "The dossier's own: `demonstration`, `analysis`.",
      example: "analysis",
    }).exactOptional(),
    answer: field(ShownAnswer, {
      title: "Answer",
      help: "Left out where no editor has summed up by then.",
    }).exactOptional(),
    agreed: names("Agreed", "What is agreed or in force, and which issues are settled.", "Ceasefire of May"),
    open: names("Open", "The issues on which parties hold opposite positions.", "Pay"),
    latest: list(BriefEvent, { title: "Latest", help: "What happened last, the latest first." }).exactOptional(),
    next: list(BriefEvent, { title: "Next", help: "What has not happened yet, the soonest first." }).exactOptional(),
    positions: list(BriefPosition, {
      title: "Positions",
      help: "Red lines first, then what changed, then what is in the way of an agreement.",
    }).exactOptional(),
    disputes: list(text({ title: "Dispute", help: "One question.", example: "How many prisoners?" }), {
      title: "Disputes",
      help: "The questions on which sources do not agree.",
    }).exactOptional(),
  })
  .meta(named("WhereThingsStand", { title: "Where things stand", help: "The talks on a day, in brief." }));
