import type { Article, Block, Dossier } from "../../../generated/types.js";
import { viewOn } from "../../as-of.js";
import { labelsFor } from "../../../labels/labels.js";
import { backgroundBlocks } from "./background-blocks.js";
import { dateOfChangeBefore } from "../dates-of-change.js";
import { filledArticle, readTalksArguments, widgetOf, type TalksArticleOptions } from "./filled-article.js";
import { guaranteeWidgets } from "./guarantee-widgets.js";

/**
 * A page of talks as blocks that are ready to be rendered: where things stand, what happened, the figures, who is who,
 * each party's positions, what changed, what is proposed for which place, what is disputed, what was corrected, questions, terms and sources. Parts about which
 * nothing is known are left out.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a day is not a date.
 */
export function talksArticle(given: Dossier, options: TalksArticleOptions = {}): Article {
  const { dossier, day } = readTalksArguments(given, options, "talksArticle");
  const since = options.since ?? dateOfChangeBefore(dossier, day);
  const view = viewOn(dossier, day);
  const { checked } = view.dossier;
  const { proposals, statements, ...others } = backgroundBlocks(view, labelsFor(dossier.lang));
  const blocks: Block[] = [
    { ...widgetOf(dossier, day, "where-things-stand"), ...(checked && { checked }) },
    widgetOf(dossier, day, "timeline"),
    widgetOf(dossier, day, "figures"),
    widgetOf(dossier, day, "participants"),
    widgetOf(dossier, day, "positions"),
    ...(since === undefined ? [] : [{ ...widgetOf(dossier, day, "what-changed"), since }]),
    widgetOf(dossier, day, "places"),
    ...proposals,
    ...guaranteeWidgets(view, dossier, day),
    ...statements,
    widgetOf(dossier, day, "disputes"),
    ...Object.values(others).flat(),
  ];
  return filledArticle(dossier, dossier.name, blocks);
}
