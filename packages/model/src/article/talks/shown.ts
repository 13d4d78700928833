import type { ShownReliability, Source, When } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { phraseText } from "../../labels/phrase.js";
import { reliabilityWords } from "../../labels/reliability-words.js";
import { lines, sourceText, sourcesLine, type TextContext } from "../text/text-parts.js";

interface Grounded {
  reliability?: ShownReliability;
  sources?: Source[];
}

/** How reliable it is, in sentences, then the sources, each on its own line. */
export function groundsText({ reliability: own, sources = [] }: Grounded, context: TextContext): string {
  const { labels, lang } = context;
  const said = own && reliabilityWords(own, sources, labels, lang);
  const [only] = sources;
  const isOne = said?.isOneSource === true && only !== undefined;
  return lines(
    said?.sentences.map((one) => phraseText(one, labels.dates)).join(" "),
    (said?.notices ?? []).map((one) => [phraseText(one.when, labels.dates), one.note].filter(Boolean).join(" ")),
    isOne ? `${labels.talks.oneSource} ${sourceText(only, context)}` : sourcesLine(sources, context),
  );
}

export const dayText = (date: When | string, { labels }: TextContext): string => dateWords(date, labels.dates);
