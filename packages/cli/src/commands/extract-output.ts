import type { PageStyles } from "@backgrounder/embed/page";
import { extract } from "@backgrounder/extract";
import { toArticle, toText, type Diagnostic } from "@backgrounder/model/article";
import type { ReadInput } from "../files/read-input.js";
import { diagnosticsText } from "../reports/text.js";
import { extractSummary } from "../terminal-text/extract-summary.js";
import { parts } from "../terminal-text/lines.js";
import { printError } from "../terminal-text/print.js";
import { errorColours } from "../terminal-text/standard-error.js";

export interface OutputOptions {
  json?: true;
  html?: true;
  text?: true;
  lang?: string;
}

/** What is printed or written for one article. `count` is the number of articles that share the output. */
export async function extractOutput(
  { name, text }: ReadInput,
  options: OutputOptions,
  styles: PageStyles,
  count: number,
): Promise<string> {
  const lang = options.lang === undefined ? {} : { lang: options.lang };
  const extracted = extract(text, lang);
  if (options.json) return `${JSON.stringify(extracted, undefined, count > 1 ? 0 : 2)}\n`;
  if (!options.html && !options.text) {
    return parts(
      extractSummary(name, text, extracted).trimEnd(),
      diagnosticsText(withFile(name, extracted.diagnostics)),
    );
  }
  const { article, diagnostics } = toArticle(extracted, lang);
  warn(name, diagnostics);
  if (options.text) return `${toText(article)}\n`;
  // Only a page needs React, and loading it takes longer than reading most articles.
  const { articlePage } = await import("@backgrounder/embed/page");
  return articlePage(article, { styles, fallbackTitle: name, report: alreadyReported });
}

/** `toArticle` has reported everything that the page cannot show. */
const alreadyReported = (): void => undefined;

function warn(file: string, diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) printError(`${diagnosticsText(withFile(file, diagnostics), errorColours)}\n`);
}

/** `extract` and `toArticle` do not know the names of files. */
const withFile = (file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map(({ place, ...diagnostic }) =>
    place === undefined
      ? { ...diagnostic, path: `${file}: ${diagnostic.path}` }
      : { ...diagnostic, place: { ...place, file } },
  );
