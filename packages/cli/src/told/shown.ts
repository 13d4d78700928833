import { plainText, type RichText, type ShownStanding, type Source, type When } from "@backgrounder/model/article";
import { dateWords, labelsFor, standingWords, type Labels } from "@backgrounder/model/labels";
import pc from "picocolors";
import { lines } from "./lines.js";

/** The words of a dossier's language, for a person at a terminal. */
export interface Telling {
  lang: string;
  labels: Labels;
}

export const tellingIn = (lang: string): Telling => ({ lang, labels: labelsFor(lang) });

export const dayWords = (day: When | string, { labels }: Telling): string => dateWords(day, labels.dates);

/** Sentences of one line each: what is said of a thing below its name. */
export interface Details {
  text?: RichText | undefined;
  when?: When | undefined;
  by?: string | undefined;
  standing?: ShownStanding | undefined;
  sources?: readonly Source[] | undefined;
}

/** Day, who said it, what it rests on and where it was found, in one paragraph. */
export function detailLines({ when, by, standing, sources = [] }: Details, telling: Telling, indent: string): string[] {
  const { labels, lang } = telling;
  const said = [when && dayWords(when, telling), by].filter(Boolean).join(", ");
  const rests = standing && standingWords(standing, sources, labels, lang);
  const found =
    sources.length === 0
      ? undefined
      : `${sources.length === 1 ? labels.source : labels.sourcesInline} ${sources.map(sourceWords).join("; ")}.`;
  const line = [sentence(said), ...(rests?.sentences ?? []), found].filter(Boolean).join(" ");
  const notices = (rests?.notices ?? []).map((notice) =>
    pc.yellow(lines(`${notice.when} ${notice.note ?? ""}`, indent)),
  );
  return [...(line === "" ? [] : [pc.dim(lines(line, indent))]), ...notices];
}

const sourceWords = ({ title, publisher }: Source): string =>
  publisher === undefined ? title : `${title}, ${publisher}`;

export const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);

export const prose = (text: RichText | undefined): string => (text === undefined ? "" : plainText(text));

/** A heading with what stands below it; nothing where nothing does. */
export const section = (heading: string, blocks: readonly string[], between = "\n"): string | undefined =>
  blocks.length === 0 ? undefined : [pc.bold(heading), "", blocks.join(between)].join("\n");
