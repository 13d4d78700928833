import { z } from "zod";
import { Checked, Id, IsoDate, When } from "../common.js";

export const Selector = z
  .object({
    exact: z
      .string()
      .describe("The words as the source has them, at most eleven; a longer passage is kept as a `Passage`."),
    prefix: z.string().exactOptional().describe("Words before it, where `exact` stands more than once."),
    suffix: z.string().exactOptional().describe("Words after it."),
  })
  .meta({
    id: "Selector",
    title: "Selector",
    description: "Finds words in a source (W3C Web Annotation TextQuoteSelector).",
  });

export const Passage = z
  .object({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the passage after NFKC, with plain hyphens, quotes and single spaces."),
    first: z.string().describe("Its first words, at most five."),
    last: z.string().describe("Its last words, at most five."),
  })
  .meta({
    id: "Passage",
    title: "Passage",
    description: "A passage too long to repeat: it can be found again, not read here.",
  });

export const Reference = z
  .object({
    source: Id.describe("The source record."),
    intent: z
      .enum([
        "citesAsEvidence",
        "containsAssertionFrom",
        "includesQuotationFrom",
        "confirms",
        "disputes",
        "refutes",
        "qualifies",
        "corrects",
        "updates",
      ])
      .exactOptional()
      .describe("In what sense the source is cited; default `citesAsEvidence` (CiTO)."),
    selector: Selector.exactOptional().describe("The words of the source that carry this."),
    passage: Passage.exactOptional().describe("Instead of a selector, where the words are too many to repeat."),
    locator: z.string().exactOptional().describe("Where in the source, as people say it: a page, a paragraph, a line."),
  })
  .meta({ id: "Reference", title: "Reference", description: "Which source carries this, and in what sense (CiTO)." });

export const Interval = z
  .object({
    from: When.exactOptional().describe("First day of it; left out where nobody says."),
    until: When.exactOptional().describe("First day on which it no longer holds (half-open, as in SQL:2011)."),
  })
  .meta({ id: "Interval", title: "Interval", description: "When something was so in the world." });

export const Confirmed = z
  .object({
    by: z.string().describe("The editor, by name: whoever confirms answers for it."),
    on: IsoDate.describe("The day on which it was confirmed."),
    how: z.string().describe("`two independent documents`, `seen by our reporter`."),
  })
  .meta({
    id: "Confirmed",
    title: "Confirmed",
    description: "That it is so, on the word of a named editor. Never derived; printed with the name.",
  });

export const Accepted = z
  .object({
    rule: z.string().describe("The name of the lint rule."),
    reason: z.string().describe("Why the warning does not apply, or why it is lived with."),
    by: z.string().describe("Who decided."),
  })
  .meta({
    id: "Accepted",
    title: "Accepted",
    description: "A warning that an editor has answered; it is listed, not silent.",
  });

export const Change = z
  .object({
    on: IsoDate.describe("The day on which we did it, not the day on which the world changed."),
    by: z.string().describe("Who did it: a role or a name."),
    change: z
      .enum(["recorded", "updated", "corrected", "withdrawn"])
      .describe("`updated`: the world moved or more is known. `corrected`, `withdrawn`: we were wrong."),
    before: z
      .record(z.string(), z.unknown())
      .exactOptional()
      .describe("The fields that changed, as they were; `null` for one that was not there."),
    note: z.string().exactOptional().describe("Printed with a correction: what was wrong and what is right."),
    severity: z
      .enum(["minor", "major"])
      .exactOptional()
      .describe("`major`: what readers were told was wrong. `minor`: a spelling, a link."),
  })
  .meta({
    id: "Change",
    title: "Change",
    description:
      "One entry of a record's history; the first says when it was recorded. A correction is one (schema.org CorrectionComment).",
  });

/** What every record of a dossier may carry, beside its own fields. */
export const record = {
  id: Id,
  name: z.string().describe("What people call it, in the language of the dossier."),
  references: z.array(Reference).exactOptional().describe("The sources that carry the record."),
  valid: Interval.exactOptional().describe("When it is so in the world (XTDB valid time, SQL:2011 application time)."),
  knownFrom: When.exactOptional().describe(
    "When it became public; an interval means some day in it. Else the earliest publication among its references.",
  ),
  rank: z
    .enum(["preferred", "normal", "deprecated"])
    .exactOptional()
    .describe("Which of several values is shown; default `normal` (Wikidata)."),
  rankReason: z.string().exactOptional().describe("Needed where `rank` is `deprecated`."),
  confirmed: Confirmed.exactOptional().describe(
    "Set by a named editor only; nothing is confirmed by counting sources.",
  ),
  checked: Checked.exactOptional().describe("Who last compared the record with its sources, and when."),
  moved: z
    .array(Id)
    .exactOptional()
    .describe("Ids that this record had before, or that were merged into it: they still lead here."),
  accepted: z.array(Accepted).exactOptional().describe("Lint warnings on this record that an editor has answered."),
  note: z.string().exactOptional().describe("For editors; never published (ninjs `ednote`)."),
  history: z.array(Change).exactOptional().describe("Oldest first."),
};
