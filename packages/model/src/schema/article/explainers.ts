import { z } from "zod";
import { blockBase, EventStatus, Id, IsoDate, IsoDateTime, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";

/** Of blocks that are lists: what leads from the label to the items. */
const intro = RichText.exactOptional().describe("A sentence or two between the label and the items.");

export const FaqItem = z
  .object({
    id: Id.describe("The address of the answer: `#question:who-signs` opens it."),
    question: z.string(),
    answer: RichText,
    asOf: IsoDate.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({
    id: "FaqItem",
    title: "FaqItem",
    description: "A question and its answer (schema.org Question and acceptedAnswer).",
  });

export const FaqBlock = z
  .object({
    type: z.literal("faq"),
    ...blockBase,
    kind: z
      .enum(["faq", "people-also-ask", "questions-and-answers"])
      .exactOptional()
      .describe("Default `faq`. `people-also-ask` is a search engine's label and prints as questions and answers."),
    intro,
    items: z.array(FaqItem),
  })
  .meta({ id: "FaqBlock", title: "FaqBlock", description: "Questions with their answers (schema.org FAQPage)." });

export const CalloutBlock = z
  .object({
    type: z.literal("callout"),
    ...blockBase,
    kind: z.enum(["did-you-know", "pro-tip", "data-point", "key-trend", "example", "case-study", "caution", "note"]),
    title: z.string().exactOptional(),
    body: RichText,
  })
  .meta({
    id: "CalloutBlock",
    title: "CalloutBlock",
    description:
      "A short aside with a label, elsewhere called InfoBox, fact box or explainer box. Not a reader call-out.",
  });

export const KeyPointsBlock = z
  .object({
    type: z.literal("key-points"),
    ...blockBase,
    kind: z.enum([
      "highlights",
      "summary",
      "what-this-means",
      "key-trends",
      "what-we-know",
      "what-we-dont-know",
      "in-brief",
    ]),
    intro,
    items: z.array(RichText),
  })
  .meta({ id: "KeyPointsBlock", title: "KeyPointsBlock" });

export const MethodBlock = z
  .object({ type: z.literal("method"), ...blockBase, text: RichText })
  .meta({ id: "MethodBlock", title: "MethodBlock", description: "How this was reported." });

export const Likelihood = z
  .object({
    wording: z.string(),
    accordingTo: z.string().describe("A named source; there is no likelihood that nobody stated."),
  })
  .meta({ id: "Likelihood", title: "Likelihood" });

export const Scenario = z
  .object({
    title: z.string().exactOptional(),
    summary: RichText,
    assumes: z.array(RichText).exactOptional(),
    leadsTo: z.array(RichText).exactOptional(),
    likelihood: Likelihood.exactOptional(),
  })
  .meta({ id: "Scenario", title: "Scenario" });

export const ScenariosBlock = z
  .object({
    type: z.literal("scenarios"),
    ...blockBase,
    intro,
    items: z.array(Scenario),
    hingesOn: RichText.exactOptional(),
  })
  .meta({
    id: "ScenariosBlock",
    title: "ScenariosBlock",
    description: "What might happen; never numbered, since a number reads as a rank.",
  });

export const Challenge = z
  .object({ title: z.string().exactOptional(), summary: RichText, mitigation: RichText.exactOptional() })
  .meta({ id: "Challenge", title: "Challenge" });

export const ChallengesBlock = z
  .object({ type: z.literal("challenges"), ...blockBase, intro, items: z.array(Challenge) })
  .meta({ id: "ChallengesBlock", title: "ChallengesBlock" });

export const NextStep = z
  .object({
    title: RichText,
    status: EventStatus.exactOptional().describe("Left out where the source does not say."),
    expected: When.exactOptional(),
  })
  .meta({ id: "NextStep", title: "NextStep" });

export const NextStepsBlock = z
  .object({ type: z.literal("next-steps"), ...blockBase, intro, items: z.array(NextStep) })
  .meta({ id: "NextStepsBlock", title: "NextStepsBlock" });

export const KeyTerm = z
  .object({ id: Id.exactOptional(), term: z.string(), definition: RichText.exactOptional() })
  .meta({ id: "KeyTerm", title: "KeyTerm", description: "A term and what it means (schema.org DefinedTerm)." });

export const KeyTermsBlock = z
  .object({ type: z.literal("key-terms"), ...blockBase, intro, items: z.array(KeyTerm) })
  .meta({ id: "KeyTermsBlock", title: "KeyTermsBlock" });

export const ExpertOpinionBlock = z
  .object({
    type: z.literal("expert-opinion"),
    ...blockBase,
    quote: RichText,
    speaker: z.string(),
    role: z.string().exactOptional(),
    affiliation: z.string().exactOptional(),
  })
  .meta({ id: "ExpertOpinionBlock", title: "ExpertOpinionBlock" });

export const SourcesBlock = z
  .object({ type: z.literal("sources"), ...blockBase, items: z.array(Source) })
  .meta({ id: "SourcesBlock", title: "SourcesBlock" });

export const RelatedLink = z
  .object({
    title: z.string(),
    url: z.string(),
    publisher: z.string().exactOptional(),
    published: IsoDate.exactOptional(),
  })
  .meta({ id: "RelatedLink", title: "RelatedLink" });

export const RelatedBlock = z
  .object({ type: z.literal("related"), ...blockBase, items: z.array(RelatedLink) })
  .meta({ id: "RelatedBlock", title: "RelatedBlock" });

export const PromptLink = z
  .object({ url: z.string(), text: z.string() })
  .meta({ id: "PromptLink", title: "PromptLink" });

export const PromptForm = z
  .object({
    action: z.string().describe("Where the form is sent; http, https or relative."),
    method: z.enum(["get", "post"]),
    field: z.string().describe("The `name` of its one field."),
    fieldLabel: z.string(),
    fieldType: z.enum(["email", "text"]),
    submit: z.string().describe("What the button says."),
  })
  .meta({
    id: "PromptForm",
    title: "PromptForm",
    description: "One labelled field and a button, complete without JavaScript.",
  });

export const PromptBlock = z
  .object({
    type: z.literal("prompt"),
    ...blockBase,
    kind: z.enum(["newsletter", "comment", "share"]),
    text: RichText,
    link: PromptLink.exactOptional(),
    form: PromptForm.exactOptional(),
  })
  .meta({ id: "PromptBlock", title: "PromptBlock" });

export const CorrectionNote = z
  .object({
    published: IsoDateTime.describe("When the correction was made public."),
    text: RichText,
    corrects: Id.exactOptional().describe("The block or question on this page that was corrected; linked."),
    correctsName: z
      .string()
      .exactOptional()
      .describe("What was corrected, in words: `the figure in the second answer`."),
  })
  .meta({
    id: "CorrectionNote",
    title: "CorrectionNote",
    description: "A dated correction (schema.org CorrectionComment).",
  });

export const CorrectionsBlock = z
  .object({ type: z.literal("corrections"), ...blockBase, items: z.array(CorrectionNote) })
  .meta({ id: "CorrectionsBlock", title: "CorrectionsBlock" });
