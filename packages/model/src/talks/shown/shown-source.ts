import type { Source, SourceRecord } from "../../generated/types.js";

/** A source as a page prints it: its headline, else the name that we gave it. */
export function shownSource(record: SourceRecord): Source {
  const { id, name, title, publisher, author, url, published, comment } = record;
  const day = published?.earliest !== undefined && published.earliest === published.latest && published.earliest;
  return {
    id,
    title: title ?? name,
    ...(title !== undefined && { name }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(day && { published: day }),
    ...(comment !== undefined && { note: comment }),
  };
}
