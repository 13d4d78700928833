import type { Article } from "@backgrounder/model/article";
import {
  datesOfChange,
  freezeDossier,
  talksHub,
  talksPages,
  type Dossier,
  type TalksPage,
} from "@backgrounder/model/talks";
import { dossier as ukraine } from "@backgrounder/ukraine-talks";
import colombiaText from "../dossiers/colombia-talks.md?raw";
import ferriesText from "../dossiers/ferry-strike.md?raw";
import { dossierFrom } from "./dossier-from.js";
import { stories, type Story } from "./newsroom.js";

/** A dossier that the paper keeps, and where its pages are. */
export interface Talks {
  dossier: Dossier;
  slug: string;
  notice: string;
  /** The story that explains what the talks are about. */
  explainer?: Story;
  /** The days on which readers found something new, the latest first; each has a page of its own. */
  dates: readonly string[];
  /** The first page and those beside it. */
  pages: readonly TalksPage[];
}

/** The dossiers of the paper, by address. Nothing below knows what any of them is about. */
const dossiers: Record<string, { dossier: Dossier; explainer?: Story }> = {
  ukraine: { dossier: ukraine, explainer: stories.guarantees },
  colombia: { dossier: dossierFrom("colombia-talks.md", colombiaText) },
  ferries: { dossier: dossierFrom("ferry-strike.md", ferriesText), explainer: stories.strike },
};

/** Each dossier is asked for a hundred pages, so it is frozen: what was worked out for one is kept for the next. */
export const allTalks: readonly Talks[] = Object.entries(dossiers).map(([slug, { dossier: given, explainer }]) => {
  const dossier = freezeDossier(given);
  return {
    dossier,
    slug,
    ...(explainer && { explainer }),
    notice: `${(dossier.notice ?? "Dossier").replace(/\.$/, "")}.`,
    dates: datesOfChange(dossier).toReversed(),
    pages: talksPages(dossier),
  };
});

export function talksOf(slug: string): Talks {
  const found = allTalks.find((talks) => talks.slug === slug);
  if (found !== undefined) return found;
  throw new Error(`No dossier is kept at "${slug}". Add it to \`dossiers\` in apps/demo/src/lib/talks.ts.`);
}

/** The days since which something has changed; since the latest of all nothing has. */
export const earlierDates = ({ dates }: Talks): readonly string[] => dates.slice(1);

export const pathOf = ({ slug }: Talks, ...parts: string[]): string => `/talks/${[slug, ...parts].join("/")}/`;

const storyFrom = ({ notice }: Talks, article: Article, path: string): Story => ({
  article: { ...article, section: "Talks" },
  path,
  notice,
});

/** A page of the latest state: the first one, or one beside it. */
export const storyOf = (talks: Talks, { article, path }: TalksPage): Story =>
  storyFrom(talks, article, `${pathOf(talks)}${path}`);

/** All that was known on a day, on one page. */
export const dayStoryOf = (talks: Talks, day: string): Story =>
  storyFrom(talks, talksHub(talks.dossier, { asOf: day }), pathOf(talks, day));

/** Only what changed since a day, and the sources of it. */
export function changesStoryOf(talks: Talks, since: string): Story {
  const changes = talksPages(talks.dossier, { since }).find(({ name }) => name === "changes");
  if (changes === undefined) throw new Error(`Nothing changed since ${since}. Leave that day out of \`earlierDates\`.`);
  return storyFrom(talks, { ...changes.article, title: talks.dossier.name }, pathOf(talks, "since", since));
}
