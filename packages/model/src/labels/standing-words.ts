import type { ShownStanding, Source } from "../generated/types.js";
import type { Labels } from "../languages/labels.js";
import { dateWords } from "./date-words.js";
import { fill } from "./fill.js";
import { listWords } from "./list-words.js";

/** How far something can be relied on, in words. */
export interface StandingWords {
  /** Whether it is disputed or withdrawn, who it rests on, who confirmed it. */
  sentences: string[];
  /** What was found wrong in it, and when. */
  notices: { when: string; note: string | undefined }[];
  /** The one source printed beside it is all there is, so that the line of sources says so. */
  isOneSource: boolean;
}

/** The words for the standing of a record that is printed with these sources. */
export function standingWords(
  standing: ShownStanding,
  sources: readonly Source[],
  labels: Labels,
  lang: string,
): StandingWords {
  const { state, reason, certainty, confirmed, notices = [] } = standing;
  const words = labels.talks;
  const day = (date: string): string => dateWords(date, labels.dates);
  const isOneSource = restsOnTheSourcePrinted(standing, sources);
  const isWithdrawnInSilence = state === "withdrawn" && !notices.some(({ change }) => change === "withdrawn");
  const sentences = [
    state === "disputed" && words.disputed,
    isWithdrawnInSilence && (reason === undefined ? words.withdrawn : fill(words.withdrawnBecause, { why: reason })),
    certainty === "possible" && words.possible,
    !isOneSource && originWords(standing, labels, lang),
    confirmed && fill(words.confirmed, { name: confirmed.by, date: day(confirmed.on), how: confirmed.how }),
  ].filter((sentence) => typeof sentence === "string");
  return {
    sentences,
    notices: notices.map(({ change, on, note }) => ({ when: fill(words.notice[change], { date: day(on) }), note })),
    isOneSource,
  };
}

function restsOnTheSourcePrinted({ origins = [] }: ShownStanding, sources: readonly Source[]): boolean {
  const [source, ...others] = sources;
  const [origin, ...otherOrigins] = origins;
  if (source === undefined || others.length > 0 || origin === undefined || otherOrigins.length > 0) return false;
  return [source.publisher, source.name, source.title].includes(origin);
}

function originWords({ origins = [] }: ShownStanding, { talks }: Labels, lang: string): string {
  if (origins.length === 0) return talks.noOrigin;
  return fill(origins.length === 1 ? talks.oneOrigin : talks.severalOrigins, { name: listWords(origins, lang) });
}
