import type { Confirmed, ShownNotice, ShownStanding, Source, Stance, When } from "../../generated/types.js";
import { dateWords } from "../../labels/date-words.js";
import { phraseText } from "../../labels/phrase.js";
import { standingWords } from "../../labels/standing-words.js";
import { source } from "../cleaning/base.js";
import { isoDate, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { lines, sourceText, sourcesLine, type TextContext } from "../text/text-parts.js";

const notice = objectOf<ShownNotice>({ on: isoDate, change: oneOf(["corrected", "withdrawn"]) }, { note: words });

const standing = objectOf<ShownStanding>(
  { state: oneOf(["withdrawn", "disputed", "corrected", "anonymous", "one-origin", "several-origins"], "anonymous") },
  {
    reason: words,
    origins: listOf(words),
    certainty: oneOf(["certain", "possible"], "possible"),
    confirmed: objectOf<Confirmed>({ by: words, on: isoDate, how: words }),
    notices: listOf(notice),
  },
);

/** What every shown record may carry: how far it can be relied on, and where it comes from. */
export const grounds = { standing, sources: listOf(source) };

export const stance = oneOf<Stance>(["demands", "supports", "accepts", "conditional", "opposes", "rejects"]);

interface Grounded {
  standing?: ShownStanding;
  sources?: Source[];
}

/** The standing in sentences and the sources, each on a line of its own. */
export function groundsText({ standing: own, sources = [] }: Grounded, context: TextContext): string {
  const { labels, lang } = context;
  const said = own && standingWords(own, sources, labels, lang);
  const [only] = sources;
  const isOne = said?.isOneSource === true && only !== undefined;
  return lines(
    said?.sentences.map((one) => phraseText(one, labels.dates)).join(" "),
    ...(said?.notices ?? []).map((one) => [phraseText(one.when, labels.dates), one.note].filter(Boolean).join(" ")),
    isOne ? `${labels.talks.oneSource} ${sourceText(only, context)}` : sourcesLine(sources, context),
  );
}

export const dayText = (date: When | string, { labels }: TextContext): string => dateWords(date, labels.dates);
