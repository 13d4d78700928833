import type { Citations } from "@backgrounder/model/article";

/**
 * Hands out the anchors of the marks that cite a source, in the order in which they are rendered,
 * so that every link back from the list of sources leads to a mark that is on the page.
 */
export class CiteAnchors {
  readonly #citations: Citations;
  readonly #rendered = new Map<string, string[]>();

  constructor(citations: Citations) {
    this.#citations = citations;
  }

  numberOf(source: string): number | undefined {
    return this.#citations.numberOf(source);
  }

  /** The id of the next mark that cites this source. */
  next(source: string, number: number): string {
    const anchors = this.#rendered.get(source) ?? [];
    const anchor = `cite-${number}-${anchors.length + 1}`;
    this.#rendered.set(source, [...anchors, anchor]);
    return anchor;
  }

  /** The ids of the marks rendered so far. */
  anchorsFor(source: string): readonly string[] {
    return this.#rendered.get(source) ?? [];
  }
}
