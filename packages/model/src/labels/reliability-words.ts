import { needs, needsObject, needsText, needsTexts } from "../argument-error.js";
import { labelsArgument, needsObjects } from "./label-arguments.js";
import type { ShownReliability, Source } from "../generated/types.js";
import type { Labels, TalksLabels } from "../languages/labels.js";
import { listWords } from "./list-words.js";
import { phrase, type Phrase } from "./phrase.js";

/** How far something can be relied on, in words. */
export interface ReliabilityWords {
  /** Whether it is disputed or withdrawn, who it rests on, who confirmed it. */
  sentences: Phrase[];
  /** What was found wrong in it, and when. */
  notices: { when: Phrase; note: string | undefined }[];
  /** That of the sentences which says only who it rests on, so that a page with marks can leave it out. */
  restsOn?: Phrase;
  /** The one source printed beside it is all there is, so that the line of sources says so. */
  isOneSource: boolean;
}

/**
 * The words for the reliability of a record that is printed with these sources.
 * @param lang the language of the record, in which names are listed.
 */
export function reliabilityWords(
  reliability: ShownReliability,
  sources: readonly Source[],
  labels: Labels,
  lang: string,
): ReliabilityWords {
  needsReliability(reliability);
  needsObjects(sources, "reliabilityWords", "sources");
  needsText(lang, "reliabilityWords", "lang");
  const { talks } = labelsArgument(labels, "reliabilityWords");
  const { state, reason, certainty, confirmed, genre, objections = [], confirmedBy = [], notices = [] } = reliability;
  const isOneSource = restsOnTheSourcePrinted(reliability, sources);
  const hasNotice = notices.some(({ change }) => change === "withdrawn");
  const restsOn = isOneSource ? undefined : originWords(reliability, talks, lang);
  const sentences = [
    genre !== undefined && phrase(talks.genre[genre]),
    state === "disputed" && phrase(talks.disputed),
    ...objections.map(({ sense, source }) => phrase(talks.objection[sense], { name: source })),
    state === "withdrawn" && !hasNotice && withdrawn(reason, talks),
    certainty === "possible" && phrase(talks.possible),
    restsOn,
    confirmedBy.length > 0 && phrase(talks.confirmedBy, { name: listWords(confirmedBy, lang) }),
    confirmed && phrase(talks.confirmed, { name: confirmed.by, date: { date: confirmed.on }, how: confirmed.how }),
  ].filter((sentence) => typeof sentence === "object");
  return {
    sentences,
    ...(restsOn && { restsOn }),
    notices: notices.map(({ change, on, note }) => ({
      when: phrase(talks.notice[change], { date: { date: on } }),
      note,
    })),
    isOneSource,
  };
}

const senses: ReadonlySet<unknown> = new Set(["disputes", "refutes", "corrects", "qualifies"]);

/** Blocks are cleaned before they are put into words, so this is for those who call it themselves. */
function needsReliability(reliability: unknown): asserts reliability is ShownReliability {
  const call = "reliabilityWords";
  needsObject(reliability, call, "reliability");
  const { origins, notices, confirmed, confirmedBy, reason, genre, objections } =
    reliability as Partial<ShownReliability>;
  if (genre !== undefined)
    needs(genre === "analysis" || genre === "advice", call, "reliability.genre", "analysis or advice", genre);
  if (objections !== undefined) {
    needsObjects(objections, call, "reliability.objections");
    for (const { source, sense } of objections) {
      needsText(source, call, "reliability.objections.source");
      needs(senses.has(sense), call, "reliability.objections.sense", "disputes, refutes, corrects or qualifies", sense);
    }
  }
  if (origins !== undefined) needsTexts(origins, call, "reliability.origins");
  if (confirmedBy !== undefined) needsTexts(confirmedBy, call, "reliability.confirmedBy");
  if (reason !== undefined) needsText(reason, call, "reliability.reason");
  if (notices !== undefined) {
    needsObjects(notices, call, "reliability.notices");
    for (const { on, change } of notices) {
      needsText(on, call, "reliability.notices.on");
      needs(
        change === "corrected" || change === "withdrawn",
        call,
        "reliability.notices.change",
        "corrected or withdrawn",
        change,
      );
    }
  }
  if (confirmed === undefined) return;
  needsObject(confirmed, call, "reliability.confirmed");
  for (const field of ["by", "on", "how"] as const) needsText(confirmed[field], call, `reliability.confirmed.${field}`);
}

const withdrawn = (reason: string | undefined, talks: TalksLabels): Phrase =>
  reason === undefined ? phrase(talks.withdrawn) : phrase(talks.withdrawnBecause, { why: reason });

function restsOnTheSourcePrinted({ origins = [] }: ShownReliability, sources: readonly Source[]): boolean {
  const [source, ...others] = sources;
  const [origin, ...otherOrigins] = origins;
  if (source === undefined || others.length > 0 || origin === undefined || otherOrigins.length > 0) return false;
  return [source.publisher, source.name, source.title].includes(origin);
}

/** One name among several origins is not the only one: the others are not named. */
function originWords({ state, origins = [] }: ShownReliability, talks: TalksLabels, lang: string): Phrase {
  if (origins.length === 0) return phrase(talks.noOrigin);
  return phrase(origins.length === 1 && state !== "several-origins" ? talks.oneOrigin : talks.severalOrigins, {
    name: listWords(origins, lang),
  });
}
