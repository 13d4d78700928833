import { z } from "zod";
import { refs } from "../common.js";
import { list, named, text } from "../fields.js";
import { Interval, references } from "./record.js";

export const Mandate = z
  .object({
    task: text({
      title: "Task",
      help: "What the mediator, monitor or envoy is to do.",
      example: "to monitor the ceasefire",
      ownWords: true,
    }),
    givenBy: refs(["party"], { title: "Given by", help: "Who gave the mandate." }).exactOptional(),
    ...Interval.shape,
    references: references.exactOptional(),
  })
  .meta(
    named("Mandate", {
      title: "Mandate",
      help: "What a third party was asked to do, by whom, and for how long (PA-X third-party role).",
    }),
  );

/** The mandates of a party or a person. */
export const mandates = list(Mandate, {
  title: "Mandates",
  help: "What this party or person was asked to do in the talks, and who asked.",
});
