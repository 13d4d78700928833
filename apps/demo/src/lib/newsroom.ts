import type { Article } from "@backgrounder/model/article";
import { bridgeBrief } from "../articles/bridge-brief.js";
import { ferryStrike } from "../articles/ferry-strike.js";
import { fischmarkt } from "../articles/fischmarkt.js";
import { harbourLibrary } from "../articles/harbour-library.js";
import { securityGuarantees } from "../articles/security-guarantees/article.js";
import { tramClosure } from "../articles/tram-closure.js";

export const paper = {
  name: "The Harbour Courier",
  /** The day of this edition: a static paper has one date, not the reader's clock. */
  edition: "2025-12-17",
} as const;

/** An article, and where and with what notice the paper prints it. */
export interface Story {
  article: Article;
  path: string;
  /** Stands above the title: what kind of demonstration this is. */
  notice: string;
}

export const stories = {
  guarantees: {
    article: securityGuarantees,
    path: "/explainers/security-guarantees/",
    notice: "Demonstration: compiled from five published articles of 2025; not checked by a newsroom.",
  },
  tram: {
    article: tramClosure,
    path: "/explainers/tram-closure/",
    notice: "Demonstration: the town, the tram and the story are invented.",
  },
  strike: {
    article: ferryStrike,
    path: "/live/ferry-strike/",
    notice: "Demonstration: the town, the ferries and the strike are invented.",
  },
  bridge: {
    article: bridgeBrief,
    path: "/briefs/swing-bridge/",
    notice: "Demonstration: the town and the story are invented.",
  },
  fischmarkt: {
    article: fischmarkt,
    path: "/de/fischmarkt/",
    notice: "Demonstration: Stadt und Geschichte sind erfunden.",
  },
  library: {
    article: harbourLibrary,
    path: "/ar/harbour-library/",
    notice: "للعرض فقط: المدينة والخبر متخيَّلان.",
  },
} satisfies Record<string, Story>;
