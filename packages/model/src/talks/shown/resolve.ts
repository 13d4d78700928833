import type { Diagnostic } from "../../diagnostic.js";
import type { Article, Block, Dossier, TalksBlock } from "../../generated/types.js";
import { fillBlock } from "./fill-block.js";
import { unfillable, unknownRecords } from "./unfillable.js";
import { viewsByDay, type ViewOf } from "./views-by-day.js";

/** An article with its `talks` blocks filled, and what kept blocks or parts of them empty. */
export interface Resolved {
  article: Article;
  diagnostics: Diagnostic[];
}

/**
 * Fills the `talks` blocks of an article from the dossiers that they name: each as of its own day, else as of the
 * dossier's. Returns a copy. This is the only place where an article and a dossier meet.
 */
export function resolve(article: Article, dossiers: readonly Dossier[]): Resolved {
  return resolveWith(article, dossiers, viewsByDay());
}

/** The same, with views that the caller shares. */
export function resolveWith(article: Article, dossiers: readonly Dossier[], viewOf: ViewOf): Resolved {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const resolved = article.blocks.map((block, index) => {
    const [filled, found] =
      block.type === "talks" ? resolveBlock(block, byId.get(block.talks), article.lang, viewOf) : [block, []];
    return { filled, found: found.map((one) => ({ ...one, path: `blocks[${index}].${one.path}` })) };
  });
  const blocks = resolved.map(({ filled }) => filled);
  return { article: { ...article, blocks }, diagnostics: resolved.flatMap(({ found }) => found) };
}

/** The block, filled where that is possible, and what there is to report about it. */
function resolveBlock(
  block: TalksBlock,
  dossier: Dossier | undefined,
  articleLang: string | undefined,
  viewOf: ViewOf,
): [Block, Diagnostic[]] {
  if (dossier === undefined) {
    const message = `The dossier "${block.talks}" is missing. Pass it to resolve(article, dossiers).`;
    return [block, [{ rule: "unknown-dossier", severity: "error", message, path: "talks" }]];
  }
  const errors = unfillable(block, dossier);
  const filled = errors.length > 0 ? block : withLanguage(fillBlock(block, dossier, viewOf), dossier, articleLang);
  return [filled, [...errors, ...unknownRecords(block, dossier)]];
}

/** The words of a dossier stay in its language; labels and dates are in the one of the block or article. */
function withLanguage(block: TalksBlock, { lang }: Dossier, articleLang: string | undefined): TalksBlock {
  return lang === (block.lang ?? articleLang) ? block : { ...block, recordLang: lang };
}
