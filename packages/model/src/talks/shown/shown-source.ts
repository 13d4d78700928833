import type { Source, SourceRecord } from "../../generated/types.js";
import type { Facts } from "./facts/facts.js";
import { marksOf } from "./marks.js";
import { joined } from "./paragraphs.js";

/** A source in the list of all sources, which also says what a reader should know about it. */
export function listedSource(record: SourceRecord, facts: Facts): Source {
  const { type, completeness, basedOn } = record;
  const { words, labels } = facts;
  const notes = [
    ...(record.comment === undefined ? [] : [record.comment]),
    ...facts.value(words.sourceType, type === "secondary" ? undefined : type),
    ...facts.value(words.completeness, completeness === "full" ? undefined : completeness),
    ...facts.names("basedOn", basedOn),
    ...marksOf(record.id, facts.lookUp, labels),
  ];
  const { retrieved } = record;
  return {
    ...shownSource(record),
    ...(retrieved !== undefined && { accessed: retrieved }),
    ...(notes.length > 0 && { note: joined(notes) }),
  };
}

/** A source as it is printed beside a fact: its headline, else the name that we gave it. What there is to know about it is in the list of sources. */
export function shownSource(record: SourceRecord): Source {
  const { id, name, title, publisher, author, url, published } = record;
  const day = published?.earliest !== undefined && published.earliest === published.latest && published.earliest;
  return {
    id,
    title: title ?? name,
    ...(title !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(day && { published: day }),
  };
}
