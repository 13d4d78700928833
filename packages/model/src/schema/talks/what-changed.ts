import { z } from "zod";
import { EventStatus, Id, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { Conflict } from "./conflict.js";
import { Silence } from "./positions-matrix.js";
import { Stance } from "./position.js";
import { Proposal } from "./proposal.js";
import { ShownNotice } from "./shown-standing.js";

export const ShownState = z
  .object({
    stance: Stance.exactOptional(),
    silence: Silence.exactOptional(),
    eventStatus: EventStatus.exactOptional(),
    proposalStatus: Proposal.shape.status.exactOptional(),
    conflictState: Conflict.shape.state.exactOptional(),
    when: When.exactOptional(),
    text: RichText.exactOptional(),
    by: z.string().exactOptional().describe("Who said it."),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "ShownState", title: "ShownState", description: "A record as a reader of one day found it." });

export const ShownChange = z
  .object({
    record: Id,
    kind: z
      .enum([
        "party",
        "person",
        "event",
        "issue",
        "position",
        "proposal",
        "statement",
        "scenario",
        "term",
        "source",
        "conflict",
        "question",
      ])
      .describe("Of the record."),
    title: z.string(),
    axis: z
      .enum(["world", "learned", "mistake"])
      .describe("The world moved; it was so before, but became known later; or we were wrong."),
    change: z.enum([
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
    ]),
    sameWords: z
      .enum(["now-certain", "more-sources"])
      .exactOptional()
      .describe("It says the same; only its date no longer leaves it open, or more sources carry it."),
    before: ShownState.exactOptional().describe("Left out where it reads as `after` does."),
    after: ShownState.exactOptional(),
    correction: ShownNotice.exactOptional(),
  })
  .meta({
    id: "ShownChange",
    title: "ShownChange",
    description: "What readers of two days found different, with before and after and the sources of both.",
  });
