import { z } from "zod";
import { address, field, language, list, meta, most, named, oneOf, text, type Field } from "./fields.js";
import { prose } from "./rich-text.js";

export const Id = z
  .string()
  .max(most.line)
  .regex(/^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  .meta({
    ...named("Id", {
      title: "Id",
      help: "`kind:slug`, minted once and kept when a title changes, such as `question:who-signs`.",
    }),
    examples: ["question:who-signs"],
  });

/** The id of the thing itself. */
export const ownId = (example: string, help = "Minted once, and kept when the title changes."): typeof Id =>
  Id.meta(meta({ title: "Id", help }, example, { ownId: true }));

/** An id that a record had before. */
const anyId = (kind: string): string => `${kind}:an-id`;

/** The id of another record. Without kinds it may be of any kind. */
export const ref = (kinds: readonly string[], own: Field): typeof Id =>
  Id.meta(meta(own, anyId(kinds[0] ?? "event"), { refers: kinds }));

/** The ids of other records. */
export const refs = (kinds: readonly string[], own: Field & { max?: number }): z.ZodArray<typeof Id> =>
  list(ref(kinds, { title: "Id", help: "The id of one of them." }), own);

/** EDTF level 0 without intervals: sorts as a string and needs no parser. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({
    ...named("IsoDate", { title: "Date", help: "A year, a month or a day: `2025`, `2025-08` or `2025-08-17`." }),
    examples: ["2025-08-17"],
  });

export const IsoDateTime = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
  )
  .meta({
    ...named("IsoDateTime", {
      title: "Date and time",
      help: "A date as in IsoDate, or an instant with its offset: `2025-08-17T09:30:00+02:00`.",
    }),
    examples: ["2025-08-17T09:30:00+02:00"],
  });

/** A day that is known. */
export const day = (own: Field): typeof IsoDate => field(IsoDate, own);

/** A day, or an instant. */
export const moment = (own: Field): typeof IsoDateTime => field(IsoDateTime, own);

export const When = z
  .object({
    edtf: text({
      title: "Date",
      help: "The date as the record has it, in EDTF: `2025-08-15`, `2025-12-14/2025-12-15`, `2025-08~`.",
      example: "2025-08-15",
    }),
    earliest: day({
      title: "Earliest",
      help: "First day it can be; left out where there is no lower bound.",
    }).exactOptional(),
    latest: day({
      title: "Latest",
      help: "Last day it can be; left out where there is no upper bound.",
    }).exactOptional(),
    basis: oneOf(["stated", "inferred", "external"], {
      title: "Basis",
      help: "Stated by a source, inferred from one, or taken from outside the sources.",
      fallback: "inferred",
    }),
  })
  .meta({
    ...named("When", {
      title: "When",
      help: "A date that may be uncertain (EDTF, ISO 8601-2), with its bounds worked out, so that no reader's device parses dates.",
    }),
    examples: [{ edtf: "2025-08-15", earliest: "2025-08-15", latest: "2025-08-15", basis: "stated" }],
  });

/** A date that may be uncertain. */
export const date = (own: Field): typeof When => field(When, own);

export const EventStatus = z
  .enum([
    "planned",
    "expected",
    "announced",
    "postponed",
    "cancelled",
    "under-way",
    "suspended",
    "broken-off",
    "happened",
  ])
  .meta(
    named("EventStatus", {
      title: "Status",
      help: "How far an event has come (after schema.org EventStatusType and IPTC EventsML). `suspended`: it began and is to go on later. `broken-off`: it ended before its time.",
    }),
  );

export const Attendance = z.enum(["expected", "confirmed", "attended", "walked-out", "absent"]).meta(
  named("Attendance", {
    title: "Attendance",
    help: "Whether somebody takes part in an event (ninjs participant `rel`).",
  }),
);

export const Checked = z
  .object({
    on: day({ title: "Checked on", help: "The day on which it was checked." }),
    by: text({
      title: "Checked by",
      help: "A role or a name, as it is printed: `desk editor`.",
      example: "desk editor",
    }),
  })
  .meta(named("Checked", { title: "Check", help: "Who last checked this, and on which day." }));

export const Source = z
  .object({
    id: ownId("source:communique", "Needed where something cites it.").exactOptional(),
    title: text({ title: "Title", help: "As published.", example: "Joint communiqué of the second round" }),
    name: text({
      title: "Short name",
      help: "Printed beside facts where the page lists the full title elsewhere.",
      example: "the communiqué",
    }).exactOptional(),
    publisher: text({ title: "Publisher", help: "Who published it.", example: "Harbour Gazette" }).exactOptional(),
    author: text({ title: "Author", help: "As printed.", example: "Ada Muster" }).exactOptional(),
    url: address({ title: "Address", help: "Where a reader can find it." }).exactOptional(),
    published: moment({ title: "Published", help: "When it came out." }).exactOptional(),
    accessed: day({ title: "Accessed", help: "The day on which we read it." }).exactOptional(),
    note: prose({
      title: "Note",
      help: "What a reader should know about it: partial, a translation, a primary document.",
      example: "A translation by the ministry.",
    }).exactOptional(),
  })
  .meta(
    named("Source", {
      title: "Source",
      help: "Where a fact comes from (schema.org CreativeWork, the value of `citation`).",
    }),
  );

/** The sources of something shown. */
export const sources = list(Source, { title: "Sources", help: "Where this comes from, in order." });

/** What every block may have, beside its own fields. */
export const blockBase = {
  id: ownId("block:first", "The anchor of the block on the page, minted once."),
  label: text({
    title: "Label",
    help: "Replaces the label that the language's catalogue has for this block.",
    example: "What we know so far",
  }).exactOptional(),
  labelDisplay: oneOf(["shown", "hidden"], {
    title: "Display of the label",
    help: "`hidden`: a page does not show the label or heading. Screen readers still read it, and forms without a style sheet, such as plain text, have it. Default: `shown`.",
    fallback: "shown",
  }).exactOptional(),
  lang: language({ title: "Language", help: "BCP 47. Default: the article's language." }).exactOptional(),
  asOf: day({ title: "As of", help: "The day whose state of knowledge the block shows." }).exactOptional(),
  checked: field(Checked, { title: "Checked", help: "Who last checked the block, and when." }).exactOptional(),
  sources: sources.exactOptional(),
};
