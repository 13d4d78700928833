import { z } from "zod";
import { Checked, Id, IsoDate, When } from "../common.js";

export const Selector = z
  .object({
    exact: z
      .string()
      .describe("The words as the source has them, at most eleven; a longer passage is kept as a `Passage`."),
    prefix: z.string().exactOptional().describe("Words before it, where `exact` stands more than once."),
    suffix: z.string().exactOptional(),
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
    source: Id,
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
      .describe("CiTO; default `citesAsEvidence`."),
    selector: Selector.exactOptional(),
    passage: Passage.exactOptional(),
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
    by: z.string(),
    on: IsoDate,
    how: z.string().describe("`two independent documents`, `seen by our reporter`."),
  })
  .meta({
    id: "Confirmed",
    title: "Confirmed",
    description: "That it is so, on the word of a named editor. Never derived; printed with the name.",
  });

export const Accepted = z
  .object({ rule: z.string().describe("The name of the lint rule."), reason: z.string(), by: z.string() })
  .meta({
    id: "Accepted",
    title: "Accepted",
    description: "A warning that an editor has answered; it is listed, not silent.",
  });

export const Change = z
  .object({
    on: IsoDate,
    by: z.string(),
    change: z
      .enum(["recorded", "updated", "corrected", "withdrawn"])
      .describe("`updated`: the world moved or more is known. `corrected`, `withdrawn`: we were wrong."),
    before: z.record(z.string(), z.unknown()).exactOptional().describe("The fields that changed, as they were."),
    note: z.string().exactOptional().describe("Printed with a correction: what was wrong and what is right."),
    severity: z.enum(["minor", "major"]).exactOptional(),
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
  name: z.string(),
  references: z.array(Reference).exactOptional(),
  valid: Interval.exactOptional(),
  knownFrom: When.exactOptional().describe(
    "When it became public; an interval means some day in it. Else the earliest publication among its references.",
  ),
  rank: z.enum(["preferred", "normal", "deprecated"]).exactOptional().describe("Wikidata; default `normal`."),
  rankReason: z.string().exactOptional().describe("Needed where `rank` is `deprecated`."),
  confirmed: Confirmed.exactOptional(),
  checked: Checked.exactOptional(),
  moved: z
    .array(Id)
    .exactOptional()
    .describe("Ids that this record had before, or that were merged into it: they still lead here."),
  accepted: z.array(Accepted).exactOptional(),
  note: z.string().exactOptional().describe("For editors; never published (ninjs `ednote`)."),
  history: z.array(Change).exactOptional().describe("Oldest first."),
};
