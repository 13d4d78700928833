import { z } from "zod";
import { date, ref, refs } from "../common.js";
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
      help: "What is proposed to get around it, and who proposes it.",
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

/** What the parties do with an issue in the course of the talks. */
export const IssueStep = z
  .object({
    step: oneOf(["agreed", "reopened", "set-aside"], {
      title: "Step",
      help: "`agreed`: the parties have settled it. `reopened`: they negotiate about it again. `set-aside`: they leave it out.",
    }),
    proposal: ref(["proposal"], {
      title: "Proposal",
      help: "The text that settles it; needed with `agreed`. Such a text may settle one issue of many (PA-X partial agreement).",
    }).exactOptional(),
    on: date({ title: "Date", help: "When; left out where no source says." }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words." }).exactOptional(),
    references: references.exactOptional(),
  })
  .meta(named("IssueStep", { title: "Step", help: "That an issue was settled, opened again or set aside, and when." }));

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
    steps: list(IssueStep, {
      title: "Steps",
      help: "What became of it, oldest first; the last one says whether it is settled. An issue without steps is open.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Issue",
      { title: "Issue", help: "What the talks are about, as a question (PA-X issue)." },
      { traits: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true } },
    ),
  );
