import { plainText, type RichText, type ShownReliability, type Source, type When } from "@backgrounder/model/article";
import { phraseText, quoted, reliabilityWords, separatorsOf } from "@backgrounder/model/labels";
import pc from "picocolors";
import { lines } from "./lines.js";
import { dayWords, type Locale } from "./locale.js";
import { sentence } from "./words.js";

/** What is printed below a thing's name. */
export interface Details {
  when?: When | undefined;
  by?: string | undefined;
  reliability?: ShownReliability | undefined;
  sources?: readonly Source[] | undefined;
}

/** The day, who said it, how well it is supported and the sources, in one paragraph; corrections follow. */
export function detailLines(
  { when, by, reliability, sources = [] }: Details,
  locale: Locale,
  indent: string,
): string[] {
  const { labels, lang } = locale;
  const said = [when && dayWords(when, locale), by].filter(Boolean).join(separatorsOf(lang).comma);
  const support = reliability && reliabilityWords(reliability, sources, labels, lang);
  const cited =
    sources.length === 0
      ? undefined
      : `${sources.length === 1 ? labels.source : labels.sourcesInline} ${sources.map(sourceWords).join(separatorsOf(lang).semicolon)}.`;
  const words = [sentence(said), ...(support?.sentences ?? []).map((one) => phraseText(one, labels.dates)), cited]
    .filter(Boolean)
    .join(" ");
  const notices = (support?.notices ?? []).map(({ when: day, note = "" }) =>
    pc.yellow(lines(`${phraseText(day, labels.dates)} ${note}`, indent)),
  );
  return [...(words === "" ? [] : [pc.dim(lines(words, indent))]), ...notices];
}

const sourceWords = ({ title, publisher }: Source): string =>
  publisher === undefined ? title : `${title}, ${publisher}`;

export const prose = (text: RichText | undefined): string => (text === undefined ? "" : plainText(text));

/** The words of a quotation in quotation marks, those of any other claim without. */
export const claimWords = (
  { text, form }: { text: RichText; form: "claim" | "quote" },
  { lang }: Pick<Locale, "lang">,
): string => (form === "quote" ? quoted(prose(text), lang) : prose(text));

/** A heading with the blocks below it; nothing if there are none. */
export const section = (heading: string, blocks: readonly string[], between = "\n"): string | undefined =>
  blocks.length === 0 ? undefined : [pc.bold(heading), "", blocks.join(between)].join("\n");
