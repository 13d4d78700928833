import { publishable } from "@backgrounder/dossier";
import type { Content } from "@backgrounder/embed/output";
import { extract } from "@backgrounder/extract";
import { cleanArticle, cleanBlock, toArticle } from "@backgrounder/model/article";
import { talksHub } from "@backgrounder/model/talks";
import { isDirectory } from "../files/dossier-files.js";
import { withoutHtml } from "../files/html-page.js";
import { readInput } from "../files/read-input.js";
import { refuse } from "../terminal-text/standard-error.js";
import { usableDossier } from "./usable-dossier.js";

/**
 * What a file holds: the text of an article; an article or a block as JSON; or a dossier, of which it is the first page.
 * Undefined where it cannot be used, which is reported then.
 */
export async function readContent(file: string, lang: string | undefined): Promise<Content | undefined> {
  if (await isFolder(file)) return hubOf(file);
  const input = withoutHtml(await readInput(file));
  if ("error" in input) {
    refuse(input.name, input.error);
    return undefined;
  }
  const value = input.text.trimStart().startsWith("{") ? parsed(input.text) : undefined;
  if (value === undefined) return articleOf(input.text, lang);
  if ("records" in value) return hubOf(file);
  const content = "blocks" in value ? cleanArticle(value).article : cleanBlock(value).block;
  if (content === undefined) refuse(input.name, "This JSON is neither an article, nor a block, nor a dossier.");
  return content;
}

const isFolder = async (file: string): Promise<boolean> => file !== "-" && (await isDirectory(file).catch(() => false));

async function hubOf(path: string): Promise<Content | undefined> {
  const dossier = (await usableDossier(path))?.dossier;
  return dossier === undefined ? undefined : talksHub(publishable(dossier), {});
}

function articleOf(text: string, lang: string | undefined): Content {
  const options = lang === undefined ? {} : { lang };
  return toArticle(extract(text, options), options).article;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
