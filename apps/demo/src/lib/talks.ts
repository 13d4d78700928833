import type { Article } from "@backgrounder/model/article";
import { portWages } from "@backgrounder/model/examples";
import { datesOfChange, talksArticle, type Dossier } from "@backgrounder/model/talks";
import { dossier as ukraine } from "@backgrounder/ukraine-talks";
import colombiaText from "../dossiers/colombia-talks.md?raw";
import { dossierFrom } from "./dossier-from.js";
import type { Story } from "./newsroom.js";

/** A dossier that the paper keeps, and where its page is. */
export interface Talks {
  dossier: Dossier;
  slug: string;
  notice: string;
  /** The days on which readers found something new, the latest first; each has a page of its own. */
  dates: readonly string[];
}

/** The dossiers of the paper, by address. Nothing below knows what any of them is about. */
const dossiers: Record<string, Dossier> = {
  ukraine,
  colombia: dossierFrom("colombia-talks.md", colombiaText),
  "port-wages": portWages,
};

export const allTalks: readonly Talks[] = Object.entries(dossiers).map(([slug, dossier]) => ({
  dossier,
  slug,
  notice: `${(dossier.notice ?? "Dossier").replace(/\.$/, "")}.`,
  dates: datesOfChange(dossier).toReversed(),
}));

export function talksOf(slug: string): Talks {
  const found = allTalks.find((talks) => talks.slug === slug);
  if (found !== undefined) return found;
  throw new Error(`No dossier is kept at "${slug}". Add it to \`dossiers\` in apps/demo/src/lib/talks.ts.`);
}

/** The days since which something has changed; since the latest of all nothing has. */
export const earlierDates = ({ dates }: Talks): readonly string[] => dates.slice(1);

export const pathOf = ({ slug }: Talks, ...parts: string[]): string => `/talks/${[slug, ...parts].join("/")}/`;

/** The page of a dossier as of a day; without one, as it stands. */
export function storyOf(talks: Talks, day?: string): Story {
  const { dossier, notice } = talks;
  return {
    article: { ...talksArticle(dossier, day === undefined ? {} : { asOf: day }), section: "Talks" },
    path: day === undefined ? pathOf(talks) : pathOf(talks, day),
    notice,
  };
}

/** Only what changed since a day, and the sources of it. */
export function changesStoryOf(talks: Talks, since: string): Story {
  const { article, notice } = { article: talksArticle(talks.dossier, { since }), notice: talks.notice };
  return { article: onlyChanges(article), path: pathOf(talks, "since", since), notice };
}

function onlyChanges(article: Article): Article {
  const blocks = article.blocks.filter(
    (block) => block.type === "sources" || (block.type === "talks" && block.widget === "what-changed"),
  );
  return { ...article, section: "Talks", blocks };
}
