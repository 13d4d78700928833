import { z } from "zod";
import { date, ref, refs } from "../common.js";
import { amount, field, language, list, most, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";
import { genres } from "./source.js";

export const Figure = z
  .object({
    variable: text({
      title: "What is counted",
      help: "What is counted or measured (schema.org `variableMeasured`).",
      example: "prisoners exchanged",
      ownWords: true,
    }),
    value: amount({
      title: "Value",
      help: "The number; of a range give `min` and `max` (schema.org `value`).",
      example: 390,
    }).exactOptional(),
    min: amount({ title: "Least", help: "The least (schema.org `minValue`).", example: 300 }).exactOptional(),
    max: amount({ title: "Most", help: "The most (schema.org `maxValue`).", example: 400 }).exactOptional(),
    comparator: oneOf(["approximately", "under", "over"], {
      title: "Hedge",
      help: "How the source hedges it; left out where it states the number flatly.",
    }).exactOptional(),
    unit: text({
      title: "Unit",
      help: "UN/CEFACT or ISO 4217 code where there is one: `EUR`, `MIN`.",
      example: "EUR",
    }).exactOptional(),
    per: text({
      title: "Per",
      help: "`year`, `attack`: what the number is counted against.",
      example: "year",
    }).exactOptional(),
    period: date({
      title: "Period",
      help: "The time that it is about (schema.org `observationDate`, `observationPeriod`).",
    }).exactOptional(),
    from: amount({
      title: "Value before",
      help: "Of a change: the value before; `value` is the one after.",
      example: 270,
    }).exactOptional(),
  })
  .meta(named("Figure", { title: "Figure", help: "A number that somebody stated (schema.org Observation)." }));

export const Comparison = z
  .object({
    subject: ref([], { title: "Compared", help: "What is compared." }),
    comparedTo: ref([], { title: "Compared to", help: "What it is likened to." }),
    respects: list(text({ title: "Respect", help: "One of them.", example: "their size", ownWords: true }), {
      title: "Alike in",
      help: "The respects in which they are said to be alike.",
    }).exactOptional(),
    limits: list(text({ title: "Limit", help: "One of them.", example: "their duration", ownWords: true }), {
      title: "Different in",
      help: "The respects in which they are not.",
    }).exactOptional(),
  })
  .meta(named("Comparison", { title: "Comparison", help: "That somebody likens one thing to another." }));

export const Statement = z
  .object({
    kind: tag("statement", "Kind"),
    ...record,
    form: oneOf(["claim", "quote", "figure", "comparison"], {
      title: "Form",
      help: "`quote`: exact words (schema.org Quotation). `claim`: their sense (schema.org Claim).",
    }),
    text: prose({ title: "Text", help: "A quote in its exact words; all else in ours." }),
    speaker: ref(["party", "person"], {
      title: "Speaker",
      help: "Party or person; left out where the source names none.",
    }).exactOptional(),
    origin: ref(["party", "person"], {
      title: "Origin",
      help: "Who said it first. All blank origins count as one.",
    }).exactOptional(),
    relayedBy: refs(["party", "person", "source"], {
      title: "Relayed by",
      help: "The chain from the origin to our source.",
    }).exactOptional(),
    medium: text({
      title: "Medium",
      help: "Where it was said: `television interview`.",
      example: "television interview",
      ownWords: true,
    }).exactOptional(),
    inLanguage: language({
      title: "Said in",
      help: "The language in which it was said, where `text` is a translation (schema.org `inLanguage`).",
    }).exactOptional(),
    original: text({
      title: "Original words",
      help: "Of a translated quotation: the words as they were said.",
      example: "No hay acuerdo",
      max: most.paragraph,
    }).exactOptional(),
    translatedBy: text({
      title: "Translated by",
      help: "Who translated it: a role, a name, a service.",
      example: "the ministry",
      ownWords: true,
    }).exactOptional(),
    genre: oneOf(genres, {
      title: "Genre",
      help: "What kind of speech it is (IPTC genre); an opinion is not a report.",
    }).exactOptional(),
    on: date({ title: "Date", help: "When it was said." }).exactOptional(),
    about: refs([], { title: "About", help: "Events, parties, persons, issues or proposals." }).exactOptional(),
    restates: ref(["statement"], {
      title: "Restates",
      help: "The same claim of the same origin in weaker words, which is what is shown.",
    }).exactOptional(),
    figure: field(Figure, { title: "Figure", help: "Of the form `figure`: the number itself." }).exactOptional(),
    comparison: field(Comparison, {
      title: "Comparison",
      help: "Of the form `comparison`: what is likened to what.",
    }).exactOptional(),
  })
  .meta(
    named(
      "Statement",
      {
        title: "Statement",
        help: "That somebody said it, or a text says it; not that it is so (schema.org Claim, Quotation, Observation).",
      },
      { traits: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 5, isEditorial: false } },
    ),
  );
