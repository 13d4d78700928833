import { needsOptions } from "../../argument-error.js";
import { shownBlock } from "../../article/clean-blocks.js";
import type { Article, Block, Dossier, IsoDate, TalksBlock } from "../../generated/types.js";
import { labelsFor } from "../../labels/labels.js";
import { backgroundBlocks } from "./background-blocks.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { dayOf } from "../clocks.js";
import { dateOfChangeBefore } from "./dates-of-change.js";
import { resolveWith } from "./resolve.js";
import { viewsByDay } from "./views-by-day.js";

export interface TalksArticleOptions {
  /** The day whose state of knowledge is shown; else that of the dossier. */
  asOf?: IsoDate;
  /** What changed since this day; else since the state of knowledge before this one. */
  since?: IsoDate;
}

/**
 * A page of talks as blocks that are ready to be rendered: where things stand, what happened, who is who, each party's
 * positions, what changed, what is disputed, what was corrected, questions, terms and sources. Parts about which
 * nothing is known are left out.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where a day is not a date.
 */
export function talksArticle(given: Dossier, options: TalksArticleOptions = {}): Article {
  const dossier = readDossierArgument(given, "talksArticle");
  needsOptions(options, "talksArticle");
  if (options.asOf !== undefined) dayOf(options.asOf, "talksArticle", "options.asOf");
  if (options.since !== undefined) dayOf(options.since, "talksArticle", "options.since");
  const day = options.asOf ?? dossier.asOf;
  const since = options.since ?? dateOfChangeBefore(dossier, day);
  const viewOf = viewsByDay();
  const view = viewOf(dossier, day);
  const { before, after } = backgroundBlocks(view, labelsFor(dossier.lang));
  const blocks = [...widgets(view.dossier, day, since), ...before, ...disputes(dossier, day), ...after];
  const { article } = resolveWith(
    {
      id: dossier.id.replace(/^dossier:/, "article:"),
      title: dossier.name,
      lang: dossier.lang,
      genre: "background",
      blocks,
    },
    [dossier],
    viewOf,
  );
  return { ...article, blocks: article.blocks.filter((block) => shownBlock(block, []) !== undefined) };
}

function widgets(dossier: Dossier, day: IsoDate, since: IsoDate | undefined): TalksBlock[] {
  const base = { type: "talks", talks: dossier.id, asOf: day } as const;
  return [
    {
      ...base,
      widget: "where-things-stand",
      id: "talks:where-things-stand",
      ...(dossier.checked && { checked: dossier.checked }),
    },
    { ...base, widget: "timeline", id: "talks:timeline" },
    { ...base, widget: "participants", id: "talks:participants" },
    { ...base, widget: "positions", id: "talks:positions" },
    ...(since === undefined ? [] : [{ ...base, widget: "what-changed" as const, id: "talks:what-changed", since }]),
  ];
}

const disputes = (dossier: Dossier, day: IsoDate): Block[] => [
  { type: "talks", talks: dossier.id, asOf: day, widget: "disputes", id: "talks:disputes" },
];
