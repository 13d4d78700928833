import { z } from "zod";
import { ref } from "../common.js";
import { amount, list, named, oneOf, text, whole } from "../fields.js";
import { prose } from "../rich-text.js";
import { majority, share } from "./majority.js";

export const VoteCount = z
  .object({
    option: oneOf(["yes", "no", "abstain", "absent", "not-voting"], {
      title: "Option",
      help: "What was chosen (Popolo Count `option`).",
    }),
    value: whole({
      title: "Votes",
      help: "How many chose it (Popolo Count `value`).",
      min: 0,
      max: 10_000_000_000,
      example: 412,
    }).exactOptional(),
    share: amount({
      title: "Share",
      help: "Of the votes, in per cent, where a source gives it.",
      example: 50.2,
      ...share,
    }).exactOptional(),
  })
  .meta(named("VoteCount", { title: "Count", help: "How many chose one option (Popolo Count)." }));

export const Vote = z
  .object({
    motion: prose({
      title: "Motion",
      help: "What was voted on, in our own words (Popolo Motion `text`).",
    }).exactOptional(),
    about: ref(["proposal", "issue"], {
      title: "About",
      help: "The text or the issue that was voted on.",
    }).exactOptional(),
    body: ref(["party"], {
      title: "Body",
      help: "Who votes, such as a parliament or the members of a union (Popolo VoteEvent `organization`).",
    }).exactOptional(),
    ...majority,
    threshold: amount({
      title: "Threshold",
      help: "The share of all who may vote that must choose yes, in per cent (approval quorum). It comes on top of the majority.",
      example: 13,
      ...share,
    }).exactOptional(),
    counts: list(VoteCount, {
      title: "Counts",
      help: "How many chose which option, as far as sources say.",
    }).exactOptional(),
    turnout: amount({
      title: "Turnout",
      help: "How many of those who could vote did, in per cent.",
      example: 37.4,
      ...share,
    }).exactOptional(),
    result: oneOf(["passed", "failed"], {
      title: "Result",
      help: "Whether the motion passed (Popolo Motion `result`); left out where no source says.",
    }).exactOptional(),
    remark: text({
      title: "Remark",
      help: "What a reader must know to understand the counts.",
      example: "The no vote counted as a veto.",
      ownWords: true,
    }).exactOptional(),
  })
  .meta(
    named("Vote", {
      title: "Vote",
      help: "A motion, who voted on it, the counts and the result (Popolo Motion, VoteEvent and Count).",
    }),
  );
