import { needsList } from "../arguments.js";
import type { CorrectionNote, IsoDate } from "@backgrounder/model/article";
import { freezeDossier, type Dossier } from "@backgrounder/model/talks";
import type { Content } from "../output/output.js";

/** Which embed somebody asks for. */
export interface EmbedName {
  /** What it belongs to: `port-wages`, the id of a dossier without `dossier:`, or a name of the newsroom's own. */
  talks: string;
  /** `timeline`, `positions` and so on for a dossier, or the name of a saved embed. */
  widget: string;
}

/** What a newsroom saved, as it was on the day that was asked for, or as it is. */
export interface SavedEmbed {
  /** Printed above it, unless it is an article with a title of its own. */
  title: string;
  content: Content;
  /** BCP 47. Default: the article's, else `en`. */
  lang?: string;
  /** The day of this revision. */
  asOf: IsoDate;
  /** The day on which somebody should look again. */
  reviewBy?: IsoDate;
  /** The day of the last revision that an editor checked. It is shown where the review is long overdue. */
  checked?: IsoDate;
  /** All public notes about what was wrong, also those that are later than the revision. */
  corrections?: readonly CorrectionNote[];
  /** The days on which a reader found something new, for articles that say when they were published. */
  changes?: readonly IsoDate[];
}

/** What leaves one line. */
export interface WithdrawnEmbed {
  /** A sentence for readers. Default: that it was withdrawn, with the day. */
  text?: string;
  on?: IsoDate;
  lang?: string;
}

export type FoundEmbed = { dossier: Dossier } | { saved: SavedEmbed } | { withdrawn: WithdrawnEmbed };

/**
 * Where the handler gets embeds from: dossiers given as data, a store, or both. An answer may be a promise.
 */
export interface Embeds {
  /**
   * The embed of this name; with a day, as it was saved on that day. A dossier is given whole, whatever the day: the handler
   * works out the state of a day, and the corrections that came later. Undefined: there is none of that name. The same object
   * is drawn once, so give another one when something has changed.
   */
  find(name: EmbedName, day?: IsoDate): FoundEmbed | undefined | Promise<FoundEmbed | undefined>;
  /** All names that are known, for a static export. A dossier has one entry, without a widget. */
  names?(): Iterable<NamedEmbed> | AsyncIterable<NamedEmbed>;
  /** An embed was shown on a page of this origin, such as `https://paper.example`. Nothing about the reader. */
  shown?(name: EmbedName, origin: string): void | Promise<void>;
}

export interface NamedEmbed {
  talks: string;
  /** Left out: a dossier, which has every widget about which something is known. */
  widget?: string;
}

/**
 * Dossiers in memory, each under the name in its id.
 * @throws ArgumentError where one is not a dossier.
 */
export function dossierEmbeds(dossiers: readonly Dossier[]): Embeds {
  needsList(dossiers, "dossierEmbeds", "dossiers");
  const byName = new Map(
    dossiers.map((given) => {
      const dossier = freezeDossier(given, "dossierEmbeds");
      return [talksName(dossier), dossier];
    }),
  );
  return {
    find({ talks }) {
      const dossier = byName.get(talks);
      return dossier && { dossier };
    },
    names: () => [...byName.keys()].map((talks) => ({ talks })),
  };
}

/** As it is in addresses. */
export const talksName = ({ id }: Pick<Dossier, "id">): string => id.replace(/^dossier:/, "");

/** The first source that knows an embed gives it: a store, then dossiers. */
export function firstOf(...sources: readonly Embeds[]): Embeds {
  return {
    async find(name, day) {
      for (const source of sources) {
        const found = await source.find(name, day);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    async *names() {
      for (const source of sources) if (source.names !== undefined) yield* source.names();
    },
    async shown(name, origin) {
      for (const source of sources) await source.shown?.(name, origin);
    },
  };
}
