import { plainText, type Source } from "@backgrounder/model/article";

/** Remembers, while an article is rendered, what needs to be said once only. */
export class Once {
  readonly #said = new Set<string>();

  /** Whether this is the first time; from then on it is not. */
  isFirst(what: string): boolean {
    if (this.#said.has(what)) return false;
    this.#said.add(what);
    return true;
  }

  wasSaid(what: string): boolean {
    return this.#said.has(what);
  }
}

/** That a page shows talks as of a day. */
export const dayOfTalks = (talks: string, day: string): string => `${talks} ${day}`;

/** Dots for origins, which the list of sources explains. */
export const dots = "dots";

/** The note of a source. */
export const noteOf = ({ id, title, publisher = "", note = "" }: Source): string =>
  `note ${id ?? ""} ${title} ${publisher} ${plainText(note)}`;
