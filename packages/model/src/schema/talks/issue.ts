import { z } from "zod";
import { ref, refs } from "../common.js";
import { list, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record, references } from "./record.js";

export const Mitigation = z
  .object({
    summary: prose({ title: "Summary", help: "In our own words." }),
    proposedBy: ref(["party", "person"], {
      title: "Proposed by",
      help: "The party or person who proposes it.",
    }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(named("Mitigation", { title: "Mitigation", help: "A proposed way around an obstacle." }));

export const Obstacle = z
  .object({
    summary: prose({ title: "Summary", help: "In our own words." }),
    blocks: refs(["event", "proposal"], {
      title: "Blocks",
      help: "The events or proposals that it is in the way of.",
    }).exactOptional(),
    mitigations: list(Mitigation, {
      title: "Mitigations",
      help: "What is proposed to get around it, and by whom.",
    }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(named("Obstacle", { title: "Obstacle", help: "What is in the way, according to a source." }));

export const IssueLink = z
  .object({
    issue: ref(["issue"], { title: "Issue", help: "The other issue." }),
    how: oneOf(["only-together", "before", "after", "in-exchange"], {
      title: "How",
      help: "`only-together`: neither is settled without the other. `before`, `after`: the order in which they are to be settled. `in-exchange`: one is given for the other.",
    }),
    accordingTo: ref(["party", "person"], {
      title: "According to",
      help: "Who links them, if the parties do not all agree on the link.",
    }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(named("IssueLink", { title: "Linked issue", help: "How an issue depends on another." }));

export const Issue = z
  .object({
    kind: tag("issue", "Kind"),
    ...record,
    question: text({
      title: "Question",
      help: "Neutral, and worded so that each stance answers it: `Do wages rise by six per cent?`",
      example: "Do wages rise by six per cent?",
      ownWords: true,
    }),
    paxCodes: list(text({ title: "Code", help: "One PA-X code.", example: "SsrArm" }), {
      title: "PA-X codes",
      help: "PA-X issue codes, where one fits: `SsrArm`.",
    }).exactOptional(),
    parent: ref(["issue"], {
      title: "Wider issue",
      help: "The wider issue that this one is part of.",
    }).exactOptional(),
    links: list(IssueLink, { title: "Linked issues", help: "How it depends on other issues." }).exactOptional(),
    obstacles: list(Obstacle, { title: "Obstacles", help: "What is in the way of settling it." }).exactOptional(),
  })
  .meta(
    named(
      "Issue",
      { title: "Issue", help: "What the talks are about, as a question (PA-X issue)." },
      { traits: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
