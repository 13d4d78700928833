import type { ArticleWith, OwnBlock } from "../../article/own-blocks.js";
import { expected, leftOut, under } from "../../article/cleaning/report.js";
import { ArgumentError } from "../../argument-error.js";
import { copied } from "../../copied.js";
import type { Diagnostic } from "../../diagnostic.js";
import type { Article, Block, Dossier, TalksBlock } from "../../generated/types.js";
import { nameOf } from "../../name-of.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { fillBlock } from "./filling/fill-block.js";
import { unfillable, unknownRecords } from "./filling/unfillable.js";

/** An article with its `talks` blocks filled, and what kept blocks or parts of them empty. */
export interface Resolved<Own extends OwnBlock = never> {
  article: ArticleWith<Own>;
  diagnostics: Diagnostic[];
}

/**
 * Fills the `talks` blocks of an article from the dossiers that they name: each as of its own day, else as of the
 * dossier's. Returns a copy. This is the only place where an article and a dossier meet.
 *
 * Takes anything, never throws: what is not a dossier is reported, and other blocks, yours too, are left for a cleaner to
 * judge.
 */
export function resolve<Own extends OwnBlock = never>(
  article: ArticleWith<Own>,
  dossiers: readonly Dossier[],
): Resolved<Own> {
  const diagnostics: Diagnostic[] = [];
  const usable = dossiersIn(dossiers, diagnostics);
  const { article: resolved, diagnostics: found } = resolveWith(articleIn(article, diagnostics), usable);
  return { article: copied(resolved), diagnostics: [...diagnostics, ...found] };
}

function articleIn(value: unknown, diagnostics: Diagnostic[]): Article {
  const empty: Article = { id: "", title: "", blocks: [] };
  if (typeof value !== "object" || value === null) return expected(diagnostics, "an article", value) ?? empty;
  const { blocks } = value as Partial<Article>;
  if (Array.isArray(blocks)) return value as Article;
  expected(diagnostics, "a list of blocks", blocks);
  under("blocks", diagnostics, diagnostics.length - 1);
  return { ...(value as Article), blocks: [] };
}

/** More than any article names. */
const mostDossiers = 1_000;

function dossiersIn(value: unknown, diagnostics: Diagnostic[]): Dossier[] {
  if (!Array.isArray(value)) {
    expected(diagnostics, "a list of dossiers", value);
    under("dossiers", diagnostics, diagnostics.length - 1);
    return [];
  }
  if (value.length > mostDossiers) {
    const message = `A list of ${value.length} dossiers. Only the first ${mostDossiers} are read. Give those that the article names.`;
    diagnostics.push({ rule: "too-long", severity: "error", message, path: "dossiers" });
  }
  return Array.from(value.slice(0, mostDossiers) as unknown[]).flatMap((dossier, index) => {
    try {
      return readDossierArgument(dossier, "resolve");
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      leftOut(diagnostics, "wrong-type", error.message);
      under(`dossiers[${index}]`, diagnostics, diagnostics.length - 1);
      return [];
    }
  });
}

/** The same, with dossiers that have been read. */
export function resolveWith(article: Article, dossiers: readonly Dossier[]): Resolved {
  const byId = new Map<unknown, Dossier>(dossiers.map((dossier) => [dossier.id, dossier]));
  const resolved = article.blocks.map((block, index) => {
    const [filled, found] =
      (block as Block | null | undefined)?.type === "talks"
        ? resolveBlock(block as TalksBlock, byId, article.lang)
        : [block, []];
    return { filled, found: found.map((one) => ({ ...one, path: `blocks[${index}].${one.path}` })) };
  });
  const blocks = resolved.map(({ filled }) => filled);
  return { article: { ...article, blocks }, diagnostics: resolved.flatMap(({ found }) => found) };
}

/** The block, filled where that is possible, and what there is to report about it. */
function resolveBlock(
  block: TalksBlock,
  byId: ReadonlyMap<unknown, Dossier>,
  articleLang: string | undefined,
): [Block, Diagnostic[]] {
  const dossier = byId.get(block.talks);
  if (dossier === undefined) {
    const message = `The dossier ${nameOf(block.talks)} is missing. ${wayToPass([...byId.keys()])}`;
    return [block, [{ rule: "unknown-dossier", severity: "error", message, path: "talks" }]];
  }
  const errors = unfillable(block, dossier);
  if (errors.length > 0) return [block, errors];
  return [withLanguage(fillBlock(block, dossier), dossier, articleLang), unknownRecords(block, dossier)];
}

/** Whoever passed a dossier has probably misspelt its id. */
const wayToPass = (passed: readonly unknown[]): string =>
  passed.length === 0
    ? "Pass it to resolve(article, [dossier])."
    : `Correct the id in \`talks\`, or pass it to resolve(article, dossiers) as well. Passed: ${passed.slice(0, 5).map(nameOf).join(", ")}${passed.length > 5 ? " …" : ""}.`;

/** The words of a dossier stay in its language; labels and dates are in the one of the block or article. */
function withLanguage(block: TalksBlock, { lang }: Dossier, articleLang: string | undefined): TalksBlock {
  return lang === (block.lang ?? articleLang) ? block : { ...block, recordLang: lang };
}
