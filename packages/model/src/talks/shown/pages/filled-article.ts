import { needsOptions } from "../../../argument-error.js";
import { shownBlock } from "../../../article/clean-blocks.js";
import type { Article, Block, Dossier, IsoDate, TalksBlock } from "../../../generated/types.js";
import { readDossierArgument } from "../../arguments/read-dossier.js";
import { dayOf } from "../../clocks.js";
import { resolveWith } from "../resolve.js";

export interface TalksArticleOptions {
  /** The day whose state of knowledge is shown; else that of the dossier. */
  asOf?: IsoDate;
  /**
   * What changed since this day. Else `talksArticle` goes back to the state of knowledge before this one, and the pages to
   * the last one that is four weeks old or older.
   */
  since?: IsoDate;
}

/** The dossier and the day of a call, once they have been looked at. */
export function readTalksArguments(
  given: Dossier,
  options: TalksArticleOptions,
  call: string,
): { dossier: Dossier; day: IsoDate } {
  const dossier = readDossierArgument(given, call);
  needsOptions(options, call);
  if (options.asOf !== undefined) dayOf(options.asOf, call, "options.asOf");
  if (options.since !== undefined) dayOf(options.since, call, "options.since");
  return { dossier, day: options.asOf ?? dossier.asOf };
}

type WidgetOf<W extends TalksBlock["widget"]> = Extract<TalksBlock, { widget: W }>;

/** A widget of a dossier on a day, before it is filled. One that compares needs its `since` besides. */
export const widgetOf = <W extends TalksBlock["widget"]>(dossier: Dossier, day: IsoDate, name: W): WidgetOf<W> =>
  ({ type: "talks", talks: dossier.id, asOf: day, widget: name, id: `talks:${name}` }) as WidgetOf<W>;

/** An article about a dossier, its blocks filled; what nothing is known about is left out. */
export function filledArticle(dossier: Dossier, title: string, blocks: readonly Block[]): Article {
  const id = dossier.id.replace(/^dossier:/, "article:");
  const empty: Article = { id, title, lang: dossier.lang, genre: "background", blocks: [...blocks] };
  const { article } = resolveWith(empty, [dossier]);
  return { ...article, blocks: article.blocks.filter((block) => shownBlock(block, []) !== undefined) };
}
