import { z } from "zod";
import { day } from "../common.js";
import { field, list, most, named, oneOf, text } from "../fields.js";
import { Confirmed } from "../talks/record.js";

export const ShownNotice = z
  .object({
    on: day({ title: "Date", help: "The day of the correction or withdrawal." }),
    change: oneOf(["corrected", "withdrawn"], { title: "Change", help: "Which of the two it is." }),
    note: text({
      title: "Note",
      help: "What was wrong and what is right.",
      example: "The meeting was on 15 August, not on the 16th.",
      max: most.paragraph,
    }).exactOptional(),
  })
  .meta(
    named("ShownNotice", {
      title: "Notice",
      help: "A correction or a withdrawal; shown wherever the record is, also on a page pinned to an earlier day.",
    }),
  );

export const Objection = z
  .object({
    sense: oneOf(["disputes", "refutes", "corrects", "qualifies"], {
      title: "Sense",
      help: "What the source does to the record (CiTO).",
      fallback: "disputes",
    }),
    source: text({ title: "Source", help: "By its name.", example: "Island Radio, 12 March" }),
  })
  .meta(named("Objection", { title: "Objection", help: "A source that is cited against a record." }));

export const ShownReliability = z
  .object({
    state: oneOf(["withdrawn", "disputed", "corrected", "anonymous", "one-origin", "several-origins"], {
      title: "State",
      help: "The gravest thing that can be said of the record from the record alone.",
      fallback: "anonymous",
    }),
    reason: text({
      title: "Reason",
      help: "Why it no longer holds, where an editor gave a reason.",
      example: "The ministry withdrew the figure.",
    }).exactOptional(),
    origins: list(text({ title: "Origin", help: "One name.", example: "Harbour Gazette" }), {
      title: "Origins",
      help: "By name: who said it first, or the publishers that it goes back to.",
    }).exactOptional(),
    certainty: oneOf(["certain", "possible"], {
      title: "Certainty",
      help: "Whether it belongs to the day; left out: certain.",
      fallback: "possible",
    }).exactOptional(),
    genre: oneOf(["analysis", "advice"], {
      title: "Genre",
      help: "Where it is not a report: an opinion, or advice.",
    }).exactOptional(),
    objections: list(Objection, {
      title: "Objections",
      help: "The sources that say otherwise; they are not among those that support it.",
    }).exactOptional(),
    confirmedBy: list(text({ title: "Source", help: "By its name.", example: "Minutes of the council" }), {
      title: "Confirmed by",
      help: "The sources that are cited because they confirm it (CiTO `confirms`).",
    }).exactOptional(),
    confirmed: field(Confirmed, { title: "Confirmed", help: "On the word of a named editor." }).exactOptional(),
    notices: list(ShownNotice, { title: "Notices", help: "What was found wrong in it." }).exactOptional(),
  })
  .meta(
    named("ShownReliability", {
      title: "Reliability",
      help: "How far a shown record can be relied on, in facts; no score is ever computed from it.",
    }),
  );

/** What every shown record may have: how far it can be relied on. */
export const reliability = field(ShownReliability, {
  title: "Reliability",
  help: "Left out where there is nothing to say.",
}).exactOptional();
