import { z } from "zod";
import { blockBase, day, Id, IsoDateTime, Source } from "../common.js";
import { address, field, list, meta, most, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";

const itemsHelp = "In reading order.";

export const SourcesBlock = z
  .object({
    type: tag("sources"),
    ...blockBase,
    items: list(Source, { title: "Sources", help: "Numbered in this order.", max: most.many }),
    display: oneOf(["open", "closed"], {
      title: "Display",
      help: "`closed` folds the list away until a reader opens it or follows a number to it; it prints open.",
      fallback: "open",
    }).exactOptional(),
  })
  .meta(named("SourcesBlock", { title: "Sources", help: "The sources of the article, numbered." }));

export const RelatedLink = z
  .object({
    title: text({ title: "Title", help: "Of the other article.", example: "The first round" }),
    url: address({ title: "Address", help: "Of the other article." }),
    publisher: text({
      title: "Publisher",
      help: "Where it is another paper.",
      example: "Harbour Gazette",
    }).exactOptional(),
    published: day({ title: "Published", help: "The day on which it came out." }).exactOptional(),
  })
  .meta(named("RelatedLink", { title: "Related article", help: "One article to read on." }));

export const RelatedBlock = z
  .object({
    type: tag("related"),
    ...blockBase,
    items: list(RelatedLink, { title: "Articles", help: itemsHelp, max: most.many }),
  })
  .meta(named("RelatedBlock", { title: "Related articles", help: "What to read next." }));

export const PromptLink = z
  .object({
    url: address({ title: "Address", help: "Where the link leads." }),
    text: text({ title: "Words", help: "What the link says.", example: "Write to us" }),
  })
  .meta(named("PromptLink", { title: "Link", help: "A link that answers the prompt." }));

export const PromptForm = z
  .object({
    // A form that is sent by mail loses what was written in it in most browsers.
    action: address({
      title: "Address",
      help: "Where the form is sent: http, https or relative.",
      example: "https://example.org/newsletter",
      kind: "form",
    }),
    method: oneOf(["get", "post"], { title: "Method", help: "As in HTML.", fallback: "get" }),
    field: text({ title: "Field name", help: "The `name` of its one field.", example: "address" }),
    fieldLabel: text({ title: "Field label", help: "Printed before the field.", example: "Your e-mail address" }),
    fieldType: oneOf(["email", "text"], { title: "Field type", help: "As in HTML.", fallback: "text" }),
    submit: text({ title: "Button", help: "What the button says.", example: "Sign up" }),
  })
  .meta(named("PromptForm", { title: "Form", help: "One labelled field and a button, complete without JavaScript." }));

export const PromptBlock = z
  .object({
    type: tag("prompt"),
    ...blockBase,
    kind: oneOf(["newsletter", "comment", "share"], {
      title: "Kind",
      help: "What the reader is asked to do.",
      fallback: "comment",
    }),
    text: prose({ title: "Text", help: "The invitation.", example: "What did we miss?" }),
    link: field(PromptLink, { title: "Link", help: "Where to answer." }).exactOptional(),
    form: field(PromptForm, { title: "Form", help: "Instead of a link, or beside it." }).exactOptional(),
  })
  .meta(named("PromptBlock", { title: "Prompt", help: "Invites the reader to do something." }));

export const CorrectionNote = z
  .object({
    // A correction is shown even where its date cannot be read: hiding it would be worse.
    published: IsoDateTime.meta(
      meta({ title: "Published", help: "When the correction was made public." }, "2025-08-18", { keepAsWritten: true }),
    ),
    text: prose({
      title: "Text",
      help: "What was wrong, and what is right.",
      example: "The toll is 4 euros, not 5.",
    }),
    was: prose({
      title: "Before",
      help: "The wording that was wrong; it is printed struck through.",
      example: "The toll is 5 euros.",
    }).exactOptional(),
    is: prose({
      title: "Corrected",
      help: "The wording that replaced it.",
      example: "The toll is 4 euros.",
    }).exactOptional(),
    now: prose({
      title: "Now",
      help: "The fact as it is now, where it has changed again since.",
      example: "The toll is 3 euros.",
    }).exactOptional(),
    corrects: Id.meta(
      meta(
        { title: "Corrects", help: "The block or question on this page that was corrected; linked." },
        "question:toll",
        {
          refers: [],
        },
      ),
    ).exactOptional(),
    correctsName: text({
      title: "What was corrected",
      help: "In words: `the figure in the second answer`.",
      example: "the figure in the second answer",
    }).exactOptional(),
  })
  .meta(named("CorrectionNote", { title: "Correction", help: "A dated correction (schema.org CorrectionComment)." }));

export const CorrectionsBlock = z
  .object({
    type: tag("corrections"),
    ...blockBase,
    items: list(CorrectionNote, { title: "Corrections", help: "The latest first.", max: most.many }),
  })
  .meta(
    named("CorrectionsBlock", { title: "Corrections", help: "What was wrong in this article, and when it was fixed." }),
  );
