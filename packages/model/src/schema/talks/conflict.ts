import { z } from "zod";
import { day, refs } from "../common.js";
import { field, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";

export const Resolution = z
  .object({
    by: text({ title: "Settled by", help: "Who settled it: a role or a name.", example: "desk editor" }),
    on: day({ title: "Settled on", help: "The day on which it was settled." }),
    why: text({
      title: "Reason",
      help: "The evidence for it.",
      example: "The ministry corrected its figure.",
      ownWords: true,
    }),
  })
  .meta(named("Resolution", { title: "Resolution", help: "Who settled a conflict, when and why; printed with it." }));

export const conflictTypes = ["value", "scope", "time", "strength", "definition", "denial"] as const;

export const conflictStates = ["open", "transition", "scope-differs", "same-origin", "resolved"] as const;

export const conflictFields = {
  type: {
    title: "Type",
    help: "In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means, or whether it is so at all.",
  },
  state: {
    title: "State",
    help: "`transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.",
  },
};

export const Conflict = z
  .object({
    kind: tag("conflict", "Kind"),
    ...record,
    question: text({
      title: "Question",
      help: "What they do not agree on, in neutral words.",
      example: "How many prisoners were exchanged?",
      ownWords: true,
    }),
    members: refs([], {
      title: "Members",
      help: "The records that do not agree; for `strength` the weakest wording first.",
    }),
    type: oneOf(conflictTypes, conflictFields.type),
    state: oneOf(conflictStates, conflictFields.state),
    resolution: field(Resolution, {
      title: "Resolution",
      help: "Needed where `state` is `resolved`.",
    }).exactOptional(),
    summary: prose({
      title: "Summary",
      help: "What a reader should know about it, in our own words.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Conflict",
      { title: "Conflict", help: "Where sources do not agree, side by side. It hides nothing." },
      { traits: { shown: "with-members", holdsFrom: "valid", isNews: true, newsOrder: 4, isEditorial: true } },
    ),
  );
