import type { Article, Block, Dossier, TalksBlock } from "../generated/types.js";
import { asOf } from "../talks/as-of.js";
import { recordsOf } from "../talks/records.js";
import { timeline } from "../talks/timeline.js";
import type { Problem } from "./problem.js";

/**
 * Turns references to records into what is drawn, in a copy: `talks` blocks get their `entries`, as of their day.
 * The only place where an article and a dossier meet; nothing else looks a record up.
 */
export function resolve(article: Article, dossiers: readonly Dossier[]): { article: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const blocks = article.blocks.map((block, index): Block => {
    if (block.type !== "talks") return block;
    const dossier = byId.get(block.talks);
    if (dossier !== undefined) return { ...block, entries: entriesOf(block, dossier, `blocks[${index}]`, problems) };
    problems.push({
      path: `blocks[${index}].talks`,
      message: `No dossier "${block.talks}" was given. Pass it to resolve(article, dossiers).`,
      severity: "error",
    });
    return block;
  });
  return { article: { ...article, blocks }, problems };
}

function entriesOf(
  block: TalksBlock,
  dossier: Dossier,
  path: string,
  problems: Problem[],
): NonNullable<TalksBlock["entries"]> {
  const known = new Set(recordsOf(dossier, "event").map(({ id }) => id));
  for (const [index, id] of (block.events ?? []).entries()) {
    if (known.has(id)) continue;
    problems.push({
      path: `${path}.events[${index}]`,
      message: `"${dossier.id}" has no event "${id}".`,
      severity: "error",
    });
  }
  const { dossier: onTheDay } = block.asOf === undefined ? { dossier } : asOf(dossier, block.asOf);
  return timeline(onTheDay, block.events && { events: block.events });
}
