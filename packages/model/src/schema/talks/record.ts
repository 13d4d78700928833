import { z } from "zod";
import { Checked, date, day, ownId, ref } from "../common.js";
import { address, field, list, meta, most, named, oneOf, text } from "../fields.js";

const sha256 = (help: string): z.ZodString =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta(meta({ title: "SHA-256", help }, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

/** Of the text that a source was read from. */
export const textSha256 = sha256("Of the text that it was read from, in UTF-8.");

export const Selector = z
  .object({
    exact: text({
      title: "Words",
      help: "The words as the source has them, at most eleven; a longer passage is kept as a `Passage`.",
      example: "will not recognise any change of borders",
    }),
    prefix: text({
      title: "Before",
      help: "Words before it, where `exact` is found more than once.",
      example: "the government",
    }).exactOptional(),
    suffix: text({ title: "After", help: "Words after it.", example: "by force" }).exactOptional(),
  })
  .meta(
    named("Selector", {
      title: "Words of the source",
      help: "Finds words in a source (W3C Web Annotation TextQuoteSelector).",
    }),
  );

export const Passage = z
  .object({
    sha256: sha256("Of the passage after NFKC, with plain hyphens, quotes and single spaces."),
    first: text({ title: "First words", help: "At most five.", example: "The parties agree to" }),
    last: text({ title: "Last words", help: "At most five.", example: "within ninety days" }),
  })
  .meta(
    named("Passage", {
      title: "Passage",
      help: "A passage too long to repeat: it can be found again, not read here.",
    }),
  );

export const Reference = z
  .object({
    source: ref(["source"], { title: "Source", help: "The source record." }),
    intent: oneOf(
      [
        "citesAsEvidence",
        "containsAssertionFrom",
        "includesQuotationFrom",
        "confirms",
        "disputes",
        "refutes",
        "qualifies",
        "corrects",
        "updates",
      ],
      { title: "Sense", help: "In what sense the source is cited; default `citesAsEvidence` (CiTO)." },
    ).exactOptional(),
    carries: list(text({ title: "Field", help: "The name of a field of the record.", example: "outcome" }), {
      title: "Carries",
      help: "The fields that this source supports, so that they are known from its publication. A reference that names none supports those that no other names.",
    }).exactOptional(),
    selector: field(Selector, {
      title: "Words",
      help: "The words of the source that support this.",
    }).exactOptional(),
    passage: field(Passage, {
      title: "Passage",
      help: "Instead of a selector, where the words are too many to repeat.",
    }).exactOptional(),
    locator: text({
      title: "Where in the source",
      help: "As people say it: a page, a paragraph, a line.",
      example: "page 4",
    }).exactOptional(),
  })
  .meta(named("Reference", { title: "Reference", help: "Which source supports this, and in what sense (CiTO)." }));

/** The sources of a part of a record. */
export const references = list(Reference, { title: "References", help: "The sources that support it." });

export const Interval = z
  .object({
    from: date({ title: "From", help: "First day of it; left out where no source says." }).exactOptional(),
    until: date({
      title: "Until",
      help: "First day on which it no longer holds (half-open, as in SQL:2011).",
    }).exactOptional(),
  })
  .meta({
    ...named("Interval", { title: "Interval", help: "When something was so in the world." }),
    examples: [{ from: { edtf: "2025-08-15", earliest: "2025-08-15", latest: "2025-08-15", basis: "stated" } }],
  });

export const Confirmed = z
  .object({
    by: text({
      title: "Confirmed by",
      help: "The editor, by name: whoever confirms answers for it.",
      example: "Ada Muster",
    }),
    on: day({ title: "Confirmed on", help: "The day on which it was confirmed." }),
    how: text({
      title: "How",
      help: "`two independent documents`, `seen by our reporter`.",
      example: "two independent documents",
      ownWords: true,
    }),
  })
  .meta(
    named("Confirmed", {
      title: "Confirmation",
      help: "That it is so, on the word of a named editor. Never derived; printed with the name.",
    }),
  );

export const Accepted = z
  .object({
    rule: text({ title: "Rule", help: "The name of the lint rule.", example: "source-older-than-fact" }),
    reason: text({
      title: "Reason",
      help: "Why the warning does not apply, or why it stays.",
      example: "The paper prints the date of its first edition.",
      ownWords: true,
    }),
    by: text({ title: "Accepted by", help: "Who decided.", example: "desk editor" }),
  })
  .meta(
    named("Accepted", {
      title: "Accepted warning",
      help: "A warning that an editor has answered; it is listed, not silent.",
    }),
  );

export const Change = z
  .object({
    on: day({ title: "Date", help: "The day on which we did it, not the day on which the world changed." }),
    by: text({ title: "By", help: "Who did it: a role or a name.", example: "desk editor" }),
    knownFrom: day({
      title: "Known from",
      help: "Of an update: the day on which the change became public, where we wrote it down later. Default: `on`.",
    }).exactOptional(),
    change: oneOf(["recorded", "updated", "corrected", "withdrawn"], {
      title: "Change",
      help: "`updated`: the world moved or more is known. `corrected`, `withdrawn`: we were wrong.",
    }),
    before: z
      .record(z.string().max(most.line), z.unknown())
      .meta(
        meta(
          { title: "Before", help: "The fields that changed, as they were; `null` for one that was not there." },
          { status: "planned" },
        ),
      )
      .exactOptional(),
    note: text({
      title: "Note",
      help: "Printed with a correction: what was wrong and what is right.",
      example: "The meeting was on 15 August, not on the 16th.",
      max: most.paragraph,
      ownWords: true,
    }).exactOptional(),
    severity: oneOf(["minor", "major"], {
      title: "Severity",
      help: "`major`: readers were misinformed. `minor`: a spelling, a link.",
    }).exactOptional(),
  })
  .meta(
    named("Change", {
      title: "Change",
      help: "One entry of a record's history; the first says when it was recorded. A correction is one (schema.org CorrectionComment).",
    }),
  );

/** What every record of a dossier may have, beside its own fields. */
export const record = {
  id: ownId("event:alaska-summit", "`kind:slug`, minted once and never changed."),
  name: text({
    title: "Name",
    help: "What people call it, in the language of the dossier.",
    example: "Second round of talks",
    ownWords: true,
  }),
  references: list(Reference, { title: "References", help: "The sources that support the record." }).exactOptional(),
  valid: field(Interval, {
    title: "Valid",
    help: "When it is so in the world (XTDB valid time, SQL:2011 application time).",
  }).exactOptional(),
  knownFrom: date({
    title: "Known from",
    help: "When it became public; an interval means some day in it. Default: the earliest publication among its references.",
  }).exactOptional(),
  rank: oneOf(["preferred", "normal", "deprecated"], {
    title: "Rank",
    help: "Which of several values is shown; default `normal` (Wikidata).",
  }).exactOptional(),
  rankReason: text({
    title: "Reason for the rank",
    help: "Needed where `rank` is `deprecated`.",
    example: "The ministry withdrew the figure.",
    ownWords: true,
  }).exactOptional(),
  confirmed: field(Confirmed, {
    title: "Confirmed",
    help: "Set by a named editor only; nothing is confirmed by counting sources.",
  }).exactOptional(),
  checked: field(Checked, {
    title: "Checked",
    help: "Who last compared the record with its sources, and when.",
  }).exactOptional(),
  moved: list(ownId("event:summit-in-alaska", "An id of before."), {
    title: "Earlier ids",
    help: "Ids that this record had before, or that were merged into it: they still lead here.",
  }).exactOptional(),
  sameAs: list(
    address({
      title: "Address",
      help: "One page or entry about the same thing.",
      example: "https://www.wikidata.org/entity/Q1",
    }),
    {
      title: "Same as",
      help: "The same thing elsewhere: Wikidata, the PA-X database (schema.org `sameAs`).",
    },
  ).exactOptional(),
  accepted: list(Accepted, {
    title: "Accepted warnings",
    help: "Lint warnings on this record that an editor has answered.",
  }).exactOptional(),
  note: text({
    title: "Note",
    help: "For editors; never published (ninjs `ednote`).",
    example: "Ask the embassy again.",
    max: most.paragraph,
  }).exactOptional(),
  history: list(Change, { title: "History", help: "Oldest first." }).exactOptional(),
};
