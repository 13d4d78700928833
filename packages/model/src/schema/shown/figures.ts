import { z } from "zod";
import { date, ref, sources } from "../common.js";
import { list, named, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { reliability } from "./shown-reliability.js";

export const FigureValue = z
  .object({
    label: text({
      title: "Label",
      help: "What is counted here, where a figure has several parts.",
      example: "Yes",
    }).exactOptional(),
    number: text({ title: "Number", help: "As it is printed, with its hedge.", example: "about 4.1" }),
    unit: text({ title: "Unit", help: "As it is printed.", example: "% per year" }).exactOptional(),
  })
  .meta(named("FigureValue", { title: "Value", help: "One number of a figure, as it is printed." }));

export const FigureClaim = z
  .object({
    record: ref(["statement", "event", "proposal"], { title: "Record", help: "The record that has the number." }),
    values: list(FigureValue, {
      title: "Values",
      help: "A number, or several that belong together, such as the counts of a vote.",
    }),
    period: date({ title: "Period", help: "The time that it is about." }).exactOptional(),
    previously: text({
      title: "Previously",
      help: "Of a change: the number before, as it is printed.",
      example: "270",
    }).exactOptional(),
    who: text({ title: "Who", help: "Who says so; for a vote, who voted.", example: "Port authority" }).exactOptional(),
    on: date({ title: "Date", help: "When it was said, counted or reported." }).exactOptional(),
    remark: prose({ title: "Remark", help: "What a reader should know about it." }).exactOptional(),
    reliability,
    sources: sources.exactOptional(),
  })
  .meta(named("FigureClaim", { title: "Claim", help: "What one source or record says that a figure is." }));

export const ShownFigure = z
  .object({
    title: text({
      title: "Title",
      help: "What is counted or measured, or what was put to the vote.",
      example: "Rise in wages",
    }),
    dispute: text({
      title: "Dispute",
      help: "The question of an open dispute between the claims.",
      example: "How much does the port offer?",
    }).exactOptional(),
    claims: list(FigureClaim, {
      title: "Claims",
      help: "What each source says. Several are side by side, and never averaged.",
    }),
  })
  .meta(named("ShownFigure", { title: "Figure", help: "One figure, with everyone who gives a number for it." }));
