import type { DossierRecord } from "@backgrounder/model/talks";
import type { Cell } from "../text/cells.js";
import type { Draft } from "./draft.js";
import type { Reading } from "./reading.js";

/**
 * A column of a section. It is recognised by what it is, or by its name: `place: Town hall`, in the line or below it.
 * A change names it, too: `place was Town hall`.
 */
export interface Column {
  /** What an editor calls it; the first is used in messages. */
  words: readonly [string, ...string[]];
  /** Whether a cell can be nothing else; left out: only by name, or as plain words in their order. */
  isOne?(cell: Cell, reading: Reading): boolean;
  /** Nothing else looks like it, so that a second one is a slip and no plain words. */
  isUnmistakable?: true;
  /** The word of this column that a slip of the keyboard was probably meant to be. */
  meant?(text: string): string | undefined;
  /** Plain words that nothing else recognised go here, in the order of the columns. */
  takesWords?: true;
  /** Takes plain words only where there are enough of them for the columns behind it, too. */
  yields?: true;
  /** May stand more than once. */
  repeats?: true;
  /** Writes what the cell says into the draft, and reports what it does not understand. */
  read(cell: Cell, draft: Draft, reading: Reading): void;
}

/** The kinds that a document can hold; scenarios need the folder. */
export type Form = Exclude<DossierRecord["kind"], "scenario">;

/** What one section of a document holds: the grammar of its lines, as data. */
export interface Section {
  kind: Form;
  /** What one line of it is called in messages: `a date`. */
  one: string;
  headings: readonly string[];
  /** How a line is written, for messages. */
  form: string;
  columns: readonly Column[];
  /** What people forget, for the message about a column that is not understood. */
  hint?: string;
  /** How many columns a line has at least. */
  leastColumns?: number;
  /** What must be said, by field, and how to say it. */
  needs?: Readonly<Record<string, string>>;
  /** The words that an id is made from. */
  slug(draft: Draft): string;
  /** Names and defaults that follow from what was said. Runs for earlier states, too. */
  derive?(draft: Draft, reading: Reading): void;
  /** The name that this section's lines go by for others: `about Talks resume`. */
  declares?: true;
}
