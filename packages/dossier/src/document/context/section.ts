import type { Form } from "../../languages/vocabulary.js";
import type { Cell } from "../text/cells.js";
import type { DocumentContext } from "./document-context.js";
import type { Draft } from "./draft.js";

/**
 * A column of a section. It is recognised by what it says, or by its name: `place: Town hall`, in the line or below it.
 * Changes name it, too: `place was Town hall`.
 */
export interface Column {
  /** What an editor calls it. Messages use the first. */
  words: readonly string[];
  /** Whether a cell must be this column. If left out: found by its name, or by its place among plain words. */
  isOne?(cell: Cell, context: DocumentContext): boolean;
  /** Nothing else looks like it, so a second one is a mistake and not plain words. */
  isUnmistakable?: true;
  /** The word of this column that a misspelt word was probably meant to be. */
  meant?(text: string): string | undefined;
  /** Plain words that nothing else recognised go here, in the order of the columns. */
  takesWords?: true;
  /** Takes plain words only if there are enough of them for the columns after it, too. */
  yields?: true;
  /** Can be on a line of its own without its name, with the sources that carry it: `cancelled | s3`. */
  isMore?: true;
  /** May be used more than once. */
  repeats?: true;
  /** Adds to this list, whose entries have sources of their own: those of a line below the item are those of its entry. */
  entriesOf?: EntryList | ((cell: Cell) => EntryList);
  /** Puts what the cell says into the draft, and reports what cannot be read. */
  read(cell: Cell, draft: Draft, context: DocumentContext): void;
}

export type EntryList = "steps" | "terms" | "terms[-1].implementation" | "implementation" | "mandates";

/** What messages call a column. */
export const nameOf = ({ words: [name = ""] }: Column): string => name;

/** What one section of a document contains: the grammar of its lines, as data. Its words are in `languages/`. */
export interface Section {
  kind: Form;
  /** What one line of it is called in messages: `a date`. */
  one: string;
  /** How a line is written, for messages. */
  form: string;
  columns: readonly Column[];
  /** What people forget, for the message about a column that is not understood. */
  hint?: string;
  /** How many columns a line has at least. */
  leastColumns?: number;
  /** What a line must say, by field: "This line does not say what happens". */
  needs?: Readonly<Record<string, string>>;
  /** Lines begin with a handle, with which other lines refer to them. */
  hasHandles?: true;
  /** No two lines may have the same name, because other lines refer to them by name. */
  hasUniqueNames?: true;
  /** The value of `state` once an editor resolves a line; left out: its lines cannot be resolved. */
  resolvedState?: string;
  /** What is assumed about a name that has no line of its own. */
  ofName?: NameOnly;
  /** Divides the cells of a line further. */
  splitCells?(cells: readonly Cell[]): Cell[];
  /** The words that an id is made from. */
  slug(draft: Draft): string;
  /** Adds names and defaults that follow from what a line says. Runs for earlier states, too. */
  derive?(draft: Draft, context: DocumentContext): void;
  /** Runs when all lines of the section were read. */
  afterSection?(context: DocumentContext): void;
  /** Runs when the whole document was read, with the section's own drafts that have no errors. */
  afterDocument?(drafts: readonly Draft[], context: DocumentContext): void;
}

/** A record for a name that has no line of its own. It claims as little as its kind allows. */
export interface NameOnly {
  fields(name: string): object;
  /** The columns of the line that would confirm it. */
  columns: string;
}
