import type { Article, Block, Dossier, Id, TalksBlock } from "../generated/types.js";
import { asOf, type View } from "../talks/as-of.js";
import { movedIn } from "../talks/follow-moved.js";
import { disputed } from "../talks/shown/disputed.js";
import { participants } from "../talks/shown/participants.js";
import { positionRows } from "../talks/shown/positions-matrix.js";
import { timeline } from "../talks/shown/timeline.js";
import { whatChanged } from "../talks/shown/what-changed.js";
import { whereThingsStand } from "../talks/shown/where-things-stand.js";
import type { Diagnostic } from "../diagnostic.js";
import { faultsOf } from "./resolve-faults.js";

/**
 * Turns references to records into what is drawn, in a copy: `talks` blocks are filled as of their day, or as of the
 * dossier's. The only place where an article and a dossier meet; nothing else looks a record up.
 */
export function resolve(
  article: Article,
  dossiers: readonly Dossier[],
): { article: Article; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const viewOf = viewsByDay();
  const blocks = article.blocks.map((block, index): Block => {
    if (block.type !== "talks") return block;
    const dossier = byId.get(block.talks);
    if (dossier !== undefined) {
      const faults = faultsOf(block, dossier);
      diagnostics.push(...faults.map((fault) => ({ ...fault, path: `blocks[${index}].${fault.path}` })));
      diagnostics.push(...unknownIn(block, dossier, `blocks[${index}]`));
      return faults.length > 0 ? block : fillBlock(block, dossier, viewOf);
    }
    diagnostics.push({
      rule: "unknown-dossier",
      severity: "error",
      message: `The dossier "${block.talks}" is missing. Pass it to resolve(article, dossiers).`,
      path: `blocks[${index}].talks`,
    });
    return block;
  });
  return { article: { ...article, blocks }, diagnostics };
}

/** The widgets of a page mostly show one day, which is worked out once. */
function viewsByDay(): (dossier: Dossier, day: string) => View {
  const views = new Map<string, View>();
  return (dossier, day) => {
    const key = `${dossier.id} ${day}`;
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = asOf(dossier, day);
    views.set(key, view);
    return view;
  };
}

function fillBlock(block: TalksBlock, dossier: Dossier, viewOf: ReturnType<typeof viewsByDay>): TalksBlock {
  const day = block.asOf ?? dossier.asOf;
  const view = viewOf(dossier, day);
  const dated = { ...followed(block, dossier), asOf: day };
  switch (dated.widget) {
    case "timeline":
      return { ...dated, entries: timeline(view, dated) };
    case "participants":
      return { ...dated, entries: participants(view, dated) };
    case "positions":
      return { ...dated, entries: positionRows(view, dated) };
    case "changes":
      return { ...dated, entries: whatChanged(viewOf(dossier, dated.since), view) };
    case "disputed":
      return { ...dated, entries: disputed(view, dated) };
    case "standing":
      return { ...dated, standing: whereThingsStand(view) };
  }
}

/** The filters of the widgets, and the kind of record that each of them names. */
const filters = { events: "event", parties: "party", issues: "issue", conflicts: "conflict" } as const;

/** An article keeps the ids that it was written with; a record whose id has moved since is found by either. */
function followed<B extends TalksBlock>(block: B, dossier: Dossier): B {
  const moved = movedIn(dossier);
  if (moved.size === 0) return block;
  const now = Object.entries(block).filter(([field]) => Object.hasOwn(filters, field));
  const follow = (ids: readonly Id[]): Id[] => ids.map((id) => moved.get(id) ?? id);
  return { ...block, ...Object.fromEntries(now.map(([field, ids]) => [field, follow(ids as Id[])])) };
}

function unknownIn(block: TalksBlock, dossier: Dossier, path: string): Diagnostic[] {
  return Object.entries(filters).flatMap(([filter, kind]) => {
    const wanted = (block as Partial<Record<keyof typeof filters, readonly Id[]>>)[filter as keyof typeof filters];
    if (wanted === undefined) return [];
    const known = new Set(
      dossier.records.flatMap((record) => (record.kind === kind ? [record.id, ...(record.moved ?? [])] : [])),
    );
    return wanted.flatMap((id, index): Diagnostic[] =>
      known.has(id)
        ? []
        : [
            {
              rule: "unknown-record",
              severity: "error",
              message: `"${dossier.id}" has no ${kind} "${id}". Use the id of one that it has, or add the record.`,
              path: `${path}.${filter}[${index}]`,
            },
          ],
    );
  });
}
