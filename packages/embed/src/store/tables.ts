import type { IsoDate, IsoDateTime } from "@backgrounder/model/article";
import type { HostCount, HostFilter } from "./store.js";

/** A revision as it is kept. Words and content are checked before they get here. */
export interface RevisionRow {
  widget: string;
  number: number;
  kind: "saved" | "withdrawn";
  at: IsoDateTime;
  /** The day of `at`, for looking up. */
  day: IsoDate;
  /** JSON; null for a withdrawal. */
  content: string | null;
  title: string | null;
  lang: string | null;
  review_by: IsoDate | null;
  /** 1 for true. SQLite has no other way to say it. */
  checked: number;
  /** For readers: the note of a correction, or the line of a withdrawal. */
  public_note: string | null;
  note: string | null;
  saved_by: string | null;
}

/** A revision without its content, which may be large. */
export type NoteRow = Pick<RevisionRow, (typeof noteColumns)[number]>;

export const noteColumns = ["number", "kind", "at", "day", "public_note", "checked"] as const;

export interface RefusedRow extends RevisionRow {
  id: string;
  settled: IsoDateTime | null;
}

export interface TokenRow {
  id: string;
  hash: string;
  name: string;
  /** With spaces between them. */
  scopes: string;
  created: IsoDateTime;
  expires: IsoDateTime | null;
  revoked: IsoDateTime | null;
}

/** Every table with its rows. */
export interface Rows {
  revision: RevisionRow;
  refused: RefusedRow;
  token: TokenRow;
  host_day: HostCount;
}

export type TableName = keyof Rows;
export type TableRow = { [T in TableName]: { table: T; row: Rows[T] } }[TableName];

/** What a kind of store has to be able to do; the rules are in `createStore`, once for all of them. */
export interface Tables {
  /** Puts a row in, unless the widget has this number already or lacks the one before: then false. In one step. */
  addRevision: (row: RevisionRow) => Promise<boolean>;
  newest: (widget: string) => Promise<RevisionRow | undefined>;
  /** One revision by its number. */
  revision: (widget: string, number: number) => Promise<RevisionRow | undefined>;
  /** The last save on this day or before. */
  savedBy: (widget: string, day: IsoDate) => Promise<RevisionRow | undefined>;
  /** All of a widget, in order. */
  revisions: (widget: string) => Promise<RevisionRow[]>;
  notes: (widget: string) => Promise<NoteRow[]>;
  newestOfEach: (after: string, limit: number) => Promise<RevisionRow[]>;

  addRefused: (row: RefusedRow) => Promise<void>;
  /** Those that are not settled. */
  openRefused: (widget: string | undefined) => Promise<RefusedRow[]>;
  settle: (id: string, at: IsoDateTime) => Promise<boolean>;

  addToken: (row: TokenRow) => Promise<void>;
  token: (id: string) => Promise<TokenRow | undefined>;
  tokens: () => Promise<TokenRow[]>;
  /** False if there is no such token. A token that is revoked stays as it is. */
  revoke: (id: string, at: IsoDateTime) => Promise<boolean>;

  /** Adds to what was counted; all or nothing. At most `most` origins of an embed on a day, then the other origin. */
  addCounts: (counts: readonly HostCount[], most: number, other: string) => Promise<void>;
  counts: (filter: HostFilter) => Promise<HostCount[]>;

  /** All rows of one moment. */
  allRows: () => AsyncIterable<TableRow>;
  /** All or nothing. False if there are rows already and they are not to be replaced. */
  putRows: (rows: AsyncIterable<TableRow>, replace: boolean) => Promise<boolean>;

  ping: () => Promise<void>;
  close: () => Promise<void>;
}
