import { needsObject, needsOptions } from "../../../argument-error.js";
import type { Dossier, SourcesBlock } from "../../../generated/types.js";
import { labelsFor } from "../../../labels/labels.js";
import { readViewArgument } from "../../arguments/read-dossier.js";
import type { View } from "../../as-of.js";
import { viewOfDossier } from "../view-of-dossier.js";
import { factsIn } from "../facts/facts.js";
import { lookUpIn } from "../look-up.js";
import { namesIn } from "./names-in.js";
import { recordsOf } from "../../records.js";
import { listedSource } from "../shown-source.js";

export interface SourcesOptions {
  /** Only the sources that this article names. Give what `resolve` returned: before that, widgets name none. */
  article?: object;
}

/**
 * The `sources` block of the talks in a view: each source with what a reader should know about it. In an article that has
 * it, widgets print the numbers of sources instead of their full titles.
 *
 * A dossier in place of a view means the dossier as of its own day.
 */
export function sourcesOf(of: View | Dossier, options: SourcesOptions = {}): SourcesBlock {
  needsObject(of, "sourcesOf", "of", "a view or a dossier");
  needsOptions(options, "sourcesOf");
  const { article } = options;
  if (article !== undefined) needsObject(article, "sourcesOf", "options.article", "an article");
  const view = "clocks" in of ? readViewArgument(of, "sourcesOf") : viewOfDossier(of, "sourcesOf");
  const named = article === undefined ? undefined : namesIn(article);
  const records = recordsOf(view.dossier, "source").filter(({ id }) => named === undefined || named.has(id));
  return { type: "sources", id: "sources:talks", items: listedSources(view, records) };
}

function listedSources(view: View, records: Parameters<typeof listedSource>[0][]): SourcesBlock["items"] {
  const facts = factsIn(lookUpIn(view), labelsFor(view.dossier.lang));
  return records.map((record) => listedSource(record, facts));
}
