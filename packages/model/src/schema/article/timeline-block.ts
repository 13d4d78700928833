import { z } from "zod";
import { blockBase, date, day, EventStatus, ownId, sources } from "../common.js";
import { address, field, list, most, named, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { intro } from "./explainers.js";

export const TimelineItem = z
  .object({
    id: ownId(
      "entry:first-ballot",
      "The address of the entry: its mark on the line of time leads to `#entry:first-ballot`.",
    ).exactOptional(),
    date: day({
      title: "Date",
      help: "Leave it out if no source says when. The entry keeps its place in the list.",
    }).exactOptional(),
    when: date({
      title: "When",
      help: "In place of `date` where it took several days, or where the date is not certain.",
    }).exactOptional(),
    title: text({ title: "Title", help: "What happened, in a few words.", example: "First ballot" }),
    status: field(EventStatus, {
      title: "Status",
      help: "How far it has come. Leave it out for what happened, and for what is to come after the block's `asOf`.",
    }).exactOptional(),
    text: prose({
      title: "Text",
      help: "A sentence or two.",
      example: "Two in three members voted for the offer.",
    }).exactOptional(),
    url: address({ title: "Address", help: "Where to read more; the title links to it." }).exactOptional(),
    sources: sources.exactOptional(),
  })
  .meta(named("TimelineItem", { title: "Entry", help: "One thing that happened, or that is to happen." }));

export const TimelineBlock = z
  .object({
    type: tag("timeline"),
    ...blockBase,
    intro,
    items: list(TimelineItem, {
      title: "Entries",
      help: "In reading order: the oldest first, or the newest. They are never sorted.",
      max: most.many,
    }),
  })
  .meta(
    named("TimelineBlock", {
      title: "Timeline",
      help: "What happened when, in any article. What a dossier records is a `talks` block instead.",
    }),
  );
