import { grouped } from "../../src/talks/shown/agents/grouped.js";
import { reasonFor } from "../shown/not-shown.js";
import { shownFields, type ShownField } from "../shown/shown-fields.js";

const words: Readonly<Record<string, string>> = {
  "where-things-stand": "where things stand",
  timeline: "timeline",
  participants: "who’s who",
  positions: "positions",
  "what-changed": "what changed",
  disputes: "disputes",
  figures: "figures",
  places: "places",
  "guarantee-layers": "guarantee layers",
  "guarantee-terms": "guarantees side by side",
  proposals: "proposals",
  statements: "what was said",
  challenges: "obstacles",
  scenarios: "scenarios",
  faq: "questions",
  "key-terms": "terms",
  corrections: "corrections",
  sources: "sources",
};

/** What changed lists any record, so it is named only where nothing else shows the field. */
function placesOf(fields: readonly ShownField[]): string {
  const ids = [...new Set(fields.flatMap(({ where }) => where))].filter((id) => id !== "headings");
  const own = ids.filter((id) => id !== "what-changed");
  return (own.length > 0 ? own : ids).map((id) => words[id] ?? id).join(", ");
}

/** For every field of a record: which part of a page shows it, or why none does. */
export function shownPage(): string {
  const byType = grouped(shownFields(), ({ type }) => [type]);
  const tables = [...byType]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, fields]) => {
      const rows = [...grouped(fields, ({ field }) => [field])].map(([field, own]) => {
        const places = placesOf(own);
        return `| \`${field}\` | ${places === "" ? `Not shown. ${reasonFor(type, field) ?? ""}` : places} |`;
      });
      return `## ${type}\n\n| field | on the page |\n| --- | --- |\n${rows.join("\n")}`;
    });
  return [
    "<!-- Made by packages/model/scripts/reference/generate.ts; remake with `npm run generate`. -->",
    "# What a page shows",
    "Where a page of talks shows each field of a record, or why it does not. To make these tables, a script changes one field of a full record at a time and notes which parts of the page change.",
    ...tables,
  ].join("\n\n");
}
