/** How words are marked, by the names of HTML. */
export type Mark = "strong" | "em" | "code" | "sub" | "sup" | "del" | "ins";

/** Words that are all marked alike. A line break is "\n". */
export interface Run {
  text: string;
  marks: readonly Mark[];
  href?: string;
  /** Their language, where it is not that of the whole. */
  lang?: string;
}

/** A table's cell; `span` is the number of columns that it fills. */
export interface ProseCell {
  span: number;
  blocks: readonly Prose[];
}

export interface ProseTable {
  type: "table";
  head: readonly ProseCell[];
  rows: readonly (readonly ProseCell[])[];
}

export interface ProseList {
  type: "list";
  ordered: boolean;
  items: readonly (readonly Prose[])[];
}

/** What forms without boxes, folds and styles are made of: the words in the order in which they are read. */
export type Prose =
  | { type: "heading"; level: number; runs: readonly Run[] }
  | { type: "paragraph"; runs: readonly Run[] }
  | { type: "picture"; src: string; alt: string }
  | { type: "quote"; blocks: readonly Prose[] }
  | ProseList
  | ProseTable;
