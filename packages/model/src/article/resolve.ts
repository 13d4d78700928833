import type { Article, Block, Talks, TalksBlock } from "../generated/types.js";
import { timeline } from "../talks/timeline.js";
import type { Problem } from "./problem.js";

/**
 * Turns references to records into what is drawn, in a copy: `talks` blocks get their `entries`.
 * The only place where an article and a dossier meet; nothing else looks a record up.
 */
export function resolve(article: Article, records: readonly Talks[]): { article: Article; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map(records.map((talks) => [talks.dossier.id, talks]));
  const blocks = article.blocks.map((block, index): Block => {
    if (block.type !== "talks") return block;
    const talks = byId.get(block.talks);
    if (talks !== undefined) return { ...block, entries: entriesOf(block, talks, `blocks[${index}]`, problems) };
    problems.push({
      path: `blocks[${index}].talks`,
      message: `No record "${block.talks}" was given. Pass it to resolve(article, records).`,
      severity: "error",
    });
    return block;
  });
  return { article: { ...article, blocks }, problems };
}

function entriesOf(
  block: TalksBlock,
  talks: Talks,
  path: string,
  problems: Problem[],
): NonNullable<TalksBlock["entries"]> {
  const known = new Set(talks.events.map(({ id }) => id));
  for (const [index, id] of (block.events ?? []).entries()) {
    if (known.has(id)) continue;
    problems.push({
      path: `${path}.events[${index}]`,
      message: `"${talks.dossier.id}" has no event "${id}".`,
      severity: "error",
    });
  }
  return timeline(talks, block.events && { events: block.events });
}
