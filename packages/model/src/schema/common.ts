import { z } from "zod";
import { RichText } from "./rich-text.js";

export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  .meta({
    id: "Id",
    title: "Id",
    description: "`kind:slug`, minted once and kept when a title changes, such as `question:who-signs`.",
  });

/** EDTF level 0 without intervals: sorts as a string and needs no parser. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({
    id: "IsoDate",
    title: "IsoDate",
    description: "A year, a month or a day: `2025`, `2025-08` or `2025-08-17`.",
  });

export const IsoDateTime = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
  )
  .meta({
    id: "IsoDateTime",
    title: "IsoDateTime",
    description: "A date as in IsoDate, or an instant with its offset: `2025-08-17T09:30:00+02:00`.",
  });

export const When = z
  .object({
    edtf: z
      .string()
      .describe("The date as the record has it, in EDTF: `2025-08-15`, `2025-12-14/2025-12-15`, `2025-08~`."),
    earliest: IsoDate.exactOptional().describe("First day it can be; left out where there is no lower bound."),
    latest: IsoDate.exactOptional().describe("Last day it can be; left out where there is no upper bound."),
    basis: z
      .enum(["stated", "inferred", "external"])
      .describe("Stated by a source, inferred from one, or brought from outside the sources."),
  })
  .meta({
    id: "When",
    title: "When",
    description:
      "A date that may be uncertain (EDTF, ISO 8601-2), with its bounds worked out, so that no reader's device parses dates.",
  });

export const EventStatus = z.enum(["planned", "expected", "announced", "postponed", "cancelled", "happened"]).meta({
  id: "EventStatus",
  title: "EventStatus",
  description: "Where an event stands (after schema.org EventStatusType and IPTC EventsML).",
});

export const Attendance = z.enum(["expected", "confirmed", "attended", "absent"]).meta({
  id: "Attendance",
  title: "Attendance",
  description: "Whether somebody takes part in an event (ninjs participant `rel`).",
});

export const Checked = z
  .object({
    on: IsoDate.describe("The day on which it was checked."),
    by: z.string().describe("A role or a name, as it is printed: `desk editor`."),
  })
  .meta({ id: "Checked", title: "Checked", description: "Who last checked this, and on which day." });

export const Source = z
  .object({
    id: Id.exactOptional().describe("Needed where something cites it."),
    title: z.string(),
    name: z
      .string()
      .exactOptional()
      .describe("What we call it for short; printed beside facts where the page lists its title elsewhere."),
    publisher: z.string().exactOptional(),
    author: z.string().exactOptional(),
    url: z.string().exactOptional(),
    published: IsoDateTime.exactOptional(),
    accessed: IsoDate.exactOptional(),
    note: RichText.exactOptional().describe(
      "What a reader should know of it: partial, a translation, a primary document.",
    ),
  })
  .meta({
    id: "Source",
    title: "Source",
    description: "Where a fact comes from (schema.org CreativeWork, the value of `citation`).",
  });

/** What every block may carry, beside its own fields. */
export const blockBase = {
  id: Id,
  label: z
    .string()
    .exactOptional()
    .describe("Replaces the wording that the catalogue of the language has for this block."),
  lang: z.string().exactOptional().describe("BCP 47; else the article's."),
  asOf: IsoDate.exactOptional().describe("The day whose state of knowledge the block shows."),
  checked: Checked.exactOptional(),
  sources: z.array(Source).exactOptional(),
};
