import { z } from "zod";
import { date, day, ref, refs } from "../common.js";
import { address, list, most, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record, textSha256 } from "./record.js";

export const Footnote = z
  .object({
    mark: text({ title: "Mark", help: "As printed: `[1]`.", example: "[1]" }),
    text: text({
      title: "Text",
      help: "What the footnote says.",
      example: "Interview with the minister, 14 August 2025.",
      max: most.paragraph,
    }),
    published: date({
      title: "Published",
      help: "When the text that it names came out, as the footnote has it.",
    }).exactOptional(),
    carries: refs([], {
      title: "Supports",
      help: "The records for which the source gives this footnote as evidence.",
    }).exactOptional(),
    resolved: ref(["source"], {
      title: "Found source",
      help: "The source that it was found to be; left out: not found.",
    }).exactOptional(),
  })
  .meta(named("Footnote", { title: "Footnote", help: "A source’s own reference to another (schema.org `citation`)." }));

export const genres = ["reporting", "analysis", "advice"] as const;

export const SourceRecord = z
  .object({
    kind: tag("source", "Kind"),
    ...record,
    type: oneOf(["primary", "secondary", "aggregator"], {
      title: "Type",
      help: "`primary`: the text or recording itself.",
    }).exactOptional(),
    title: text({
      title: "Title",
      help: "Its headline, as published; `name` is what we call it.",
      example: "Leaders meet in Alaska",
    }).exactOptional(),
    genre: oneOf(genres, { title: "Genre", help: "What kind of text it is (IPTC genre)." }).exactOptional(),
    publisher: text({
      title: "Publisher",
      help: "Who answers for it (schema.org `publisher`); two that are left out count as one.",
      example: "Harbour Gazette",
    }).exactOptional(),
    author: text({ title: "Author", help: "As printed (schema.org `author`).", example: "Ada Muster" }).exactOptional(),
    url: address({ title: "Address", help: "http or https (schema.org `url`)." }).exactOptional(),
    published: date({
      title: "Published",
      help: "When it came out (schema.org `datePublished`).",
    }).exactOptional(),
    retrieved: day({ title: "Retrieved", help: "The day on which we read it." }).exactOptional(),
    completeness: oneOf(["full", "partial", "truncated"], {
      title: "Completeness",
      help: "How much of it we have; `truncated` breaks off (ninjs `representationtype`).",
    }).exactOptional(),
    basedOn: refs(["source"], { title: "Based on", help: "Other sources that it repeats." }).exactOptional(),
    footnotes: list(Footnote, { title: "Footnotes", help: "Its own references, found or not." }).exactOptional(),
    sha256: textSha256.exactOptional(),
    comment: prose({
      title: "Comment",
      help: "Printed with it: partial, a translation, a summary of others.",
    }).exactOptional(),
  })
  .meta(
    named(
      "SourceRecord",
      { title: "Source", help: "A published text that facts were taken from (schema.org CreativeWork)." },
      {
        traits: {
          shown: "by-itself-or-when-named",
          holdsFrom: "valid",
          isNews: false,
          newsOrder: 7,
          isEditorial: false,
        },
      },
    ),
  );
