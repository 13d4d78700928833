import { z } from "zod";
import { blockBase, date, day, EventStatus, ownId, sources } from "../common.js";
import { field, list, most, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { media } from "./body.js";

/** Of blocks that are lists: what leads from the label to the items. */
export const intro = prose({
  title: "Introduction",
  help: "A sentence or two between the label and the items.",
  example: "The questions that readers ask most.",
}).exactOptional();

const itemsHelp = "In reading order.";

export const FaqItem = z
  .object({
    id: ownId("question:who-signs", "The address of the answer: `#question:who-signs` opens it."),
    question: text({ title: "Question", help: "As a reader would ask it.", example: "Who signs?" }),
    answer: prose({ title: "Answer", help: "Begins with the answer itself.", example: "Not agreed yet." }),
    media,
    asOf: day({ title: "As of", help: "The day for which the answer holds." }).exactOptional(),
    sources: sources.exactOptional(),
  })
  .meta(
    named("FaqItem", {
      title: "Question and answer",
      help: "A question and its answer (schema.org Question and acceptedAnswer).",
    }),
  );

export const FaqBlock = z
  .object({
    type: tag("faq"),
    ...blockBase,
    kind: oneOf(["faq", "people-also-ask", "questions-and-answers"], {
      title: "Kind",
      help: "Default `faq`. `people-also-ask` is a search engine's label and is printed as questions and answers.",
      fallback: "faq",
    }).exactOptional(),
    intro,
    items: list(FaqItem, { title: "Questions", help: itemsHelp, max: most.many }),
  })
  .meta(
    named("FaqBlock", { title: "Questions and answers", help: "Questions with their answers (schema.org FAQPage)." }),
  );

export const CalloutBlock = z
  .object({
    type: tag("callout"),
    ...blockBase,
    kind: oneOf(["did-you-know", "pro-tip", "data-point", "key-trend", "example", "case-study", "caution", "note"], {
      title: "Kind",
      help: "Decides the label.",
      fallback: "note",
    }),
    title: text({ title: "Title", help: "Printed after the label.", example: "Bridge tolls" }).exactOptional(),
    body: prose({ title: "Text", help: "A paragraph or two." }),
    media,
  })
  .meta(
    named("CalloutBlock", {
      title: "Callout",
      help: "A short aside with a label, elsewhere called InfoBox, fact box or explainer box. Not a reader call-out.",
    }),
  );

export const KeyPointsBlock = z
  .object({
    type: tag("key-points"),
    ...blockBase,
    kind: oneOf(
      ["highlights", "summary", "what-this-means", "key-trends", "what-we-know", "what-we-dont-know", "in-brief"],
      { title: "Kind", help: "Decides the label.", fallback: "in-brief" },
    ),
    intro,
    items: list(prose({ title: "Point", help: "One point, in a sentence or two." }), {
      title: "Points",
      help: itemsHelp,
      max: most.many,
    }),
  })
  .meta(named("KeyPointsBlock", { title: "Key points", help: "The article in a few points." }));

export const MethodBlock = z
  .object({
    type: tag("method"),
    ...blockBase,
    text: prose({ title: "Text", help: "What was done, and who did it.", example: "We read both drafts in full." }),
  })
  .meta(named("MethodBlock", { title: "Method", help: "How this was reported." }));

export const Likelihood = z
  .object({
    wording: text({ title: "Likelihood", help: "In the words of the source.", example: "likely" }),
    accordingTo: text({
      title: "According to",
      help: "A named source. A likelihood without one is not shown.",
      example: "Institute for Harbour Studies",
    }),
  })
  .meta(named("Likelihood", { title: "Likelihood", help: "How likely a named source thinks it." }));

export const Scenario = z
  .object({
    title: text({ title: "Title", help: "A short name.", example: "A deal in spring" }).exactOptional(),
    summary: prose({ title: "Summary", help: "What would happen, in the conditional.", example: "Both would sign." }),
    assumes: list(prose({ title: "Assumption", help: "One assumption.", example: "The ceasefire holds." }), {
      title: "Assumes",
      help: "What would have to be so.",
    }).exactOptional(),
    leadsTo: list(prose({ title: "Consequence", help: "One consequence.", example: "Ships would sail again." }), {
      title: "Leads to",
      help: "What would follow.",
    }).exactOptional(),
    likelihood: field(Likelihood, {
      title: "Likelihood",
      help: "Only where a named source gives one.",
    }).exactOptional(),
  })
  .meta(named("Scenario", { title: "Scenario", help: "One thing that might happen." }));

export const ScenariosBlock = z
  .object({
    type: tag("scenarios"),
    ...blockBase,
    intro,
    items: list(Scenario, { title: "Scenarios", help: itemsHelp, max: most.many }),
    hingesOn: prose({ title: "Hinges on", help: "What decides it.", example: "The vote in May." }).exactOptional(),
  })
  .meta(
    named("ScenariosBlock", {
      title: "Scenarios",
      help: "What might happen; never numbered, since a number reads as a rank.",
    }),
  );

export const Challenge = z
  .object({
    title: text({ title: "Title", help: "A short name.", example: "Verification" }).exactOptional(),
    summary: prose({ title: "Summary", help: "What the difficulty is." }),
    mitigation: prose({ title: "Mitigation", help: "What could help.", example: "Observers." }).exactOptional(),
  })
  .meta(named("Challenge", { title: "Challenge", help: "One difficulty, and what could help." }));

export const ChallengesBlock = z
  .object({
    type: tag("challenges"),
    ...blockBase,
    intro,
    items: list(Challenge, { title: "Challenges", help: itemsHelp, max: most.many }),
  })
  .meta(named("ChallengesBlock", { title: "Challenges", help: "What makes it hard." }));

export const NextStep = z
  .object({
    title: prose({ title: "Step", help: "What is to happen.", example: "The parliaments vote." }),
    status: field(EventStatus, {
      title: "Status",
      help: "Left out where the source does not say.",
    }).exactOptional(),
    expected: date({ title: "Expected", help: "When, as far as a source says." }).exactOptional(),
  })
  .meta(named("NextStep", { title: "Next step", help: "One thing that is to happen." }));

export const NextStepsBlock = z
  .object({
    type: tag("next-steps"),
    ...blockBase,
    intro,
    items: list(NextStep, { title: "Steps", help: itemsHelp, max: most.many }),
  })
  .meta(named("NextStepsBlock", { title: "Next steps", help: "What is to happen, and how certain it is." }));

export const KeyTerm = z
  .object({
    id: ownId("term:ceasefire", "Needed where something links to the term.").exactOptional(),
    term: text({ title: "Term", help: "The word itself.", example: "Ceasefire" }),
    definition: prose({
      title: "Definition",
      help: "What it means here.",
      example: "An end to shooting.",
    }).exactOptional(),
  })
  .meta(named("KeyTerm", { title: "Term", help: "A term and what it means (schema.org DefinedTerm)." }));

export const KeyTermsBlock = z
  .object({
    type: tag("key-terms"),
    ...blockBase,
    intro,
    items: list(KeyTerm, { title: "Terms", help: itemsHelp, max: most.many }),
  })
  .meta(named("KeyTermsBlock", { title: "Key terms", help: "Words that a reader needs." }));

export const ExpertOpinionBlock = z
  .object({
    type: tag("expert-opinion"),
    ...blockBase,
    quote: prose({ title: "Words", help: "The exact words.", example: "Nobody has solved verification." }),
    speaker: text({
      title: "Speaker",
      help: "Required: an opinion is somebody's.",
      example: "Ada Muster",
    }),
    role: text({ title: "Role", help: "As it is printed.", example: "Professor of law" }).exactOptional(),
    affiliation: text({
      title: "Affiliation",
      help: "Where the speaker works.",
      example: "Institute for Harbour Studies",
    }).exactOptional(),
  })
  .meta(named("ExpertOpinionBlock", { title: "Expert opinion", help: "What a named expert says." }));
