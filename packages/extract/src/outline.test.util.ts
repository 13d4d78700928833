import type { ExtractedBlock } from "@backgrounder/model/article";
import { extract } from "./extract.js";

const lead = "Ferries stop on Tuesday\n\nThe port and the union meet again on the first of May.\n\n";

/** What an article has below its title and first paragraph: one string a block, with its type and words. */
export function outline(body: string): string[] {
  return extract(lead + body)
    .blocks.slice(1)
    .map(described);
}

function described(block: ExtractedBlock): string {
  const { type, source: _source, rule: _rule, ...rest } = block;
  const kind = "kind" in rest ? ` ${rest.kind}` : "";
  const words = Object.entries(rest)
    .filter(([field]) => field !== "kind" && field !== "level" && field !== "style")
    .map(([field, value]) => (typeof value === "string" ? wordsOf(field, value) : itemsOf(value)));
  return `${type}${kind}: ${words.join("; ")}`;
}

/** The text that a block always has goes without the name of its field. */
const plainFields = new Set(["text", "quote", "question", "term", "summary"]);

function wordsOf(field: string, value: unknown): string {
  return plainFields.has(field) ? String(value) : `${field}=${String(value)}`;
}

function itemsOf(items: unknown): string {
  if (!Array.isArray(items)) return "";
  return items
    .map((item: object) =>
      Object.entries(item)
        .filter(([field]) => field !== "source")
        .map(([field, value]) => wordsOf(field, value))
        .join("; "),
    )
    .join(" | ");
}
