import type { Diagnostic } from "../../diagnostic.js";
import type { Id } from "../../generated/types.js";

const fixes = {
  no: (mark: string) => `Write ${mark} before the entry of its source, or take the mark out of the text.`,
  "two or more": (mark: string) =>
    `Give each source a number of its own, in its entry and where the text cites it, instead of ${mark}.`,
};

/** Which source each written number cites. A number that could lead to a false source leads to none, and is reported. */
export class SourceNumbers {
  readonly #sources = new Map<number, Id>();
  readonly #shared = new Set<number>();
  readonly #reported = new Set<number>();
  readonly #diagnostics: Diagnostic[] = [];
  /** The block whose texts are being read, for reports. */
  path = "";

  add(number: number, source: Id): void {
    if (this.#sources.has(number)) this.#shared.add(number);
    else this.#sources.set(number, source);
  }

  /** The sources that marks in a row cite: all of them, or undefined if one of the numbers leads to no source. */
  cited(numbers: readonly number[]): Id[] | undefined {
    const ids = numbers.map((number) => this.#sourceOf(number));
    return ids.every((id) => id !== undefined) ? ids : undefined;
  }

  /** One warning for each number that leads to no source, in the order of the text. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  #sourceOf(number: number): Id | undefined {
    const source = this.#sources.get(number);
    if (source !== undefined && !this.#shared.has(number)) return source;
    if (!this.#reported.has(number)) this.#report(number, source === undefined ? "no" : "two or more");
    this.#reported.add(number);
    return undefined;
  }

  #report(number: number, how: keyof typeof fixes): void {
    const mark = `[${number}]`;
    this.#diagnostics.push({
      rule: "unclear-source-number",
      severity: "warning",
      message: `"${mark}" leads to no source: ${how === "no" ? "no source has" : "two or more sources have"} this number.`,
      reason: "A number that leads to the wrong source makes a false source for a fact.",
      fix: fixes[how](mark),
      path: this.path,
    });
  }
}
