import type { IsoDate, IsoDateTime } from "@backgrounder/model/article";
import type { Content } from "../output/output.js";
import type { NewToken, Scope, Token, TokenRequest } from "./tokens/token.js";

interface RevisionBase {
  /** As it is in addresses: `port-wages/questions`. */
  widget: string;
  /** 1 for the first save, and one more for each that follows. */
  number: number;
  /** As it was given. Its day is the newsroom's, because the offset is part of it. */
  at: IsoDateTime;
  /** Who saved it: a name, or the id of a token. */
  by?: string;
  /** For colleagues. Readers never see it. */
  note?: string;
}

/** What an editor says about a save, apart from its content. */
interface Particulars {
  /** What lists and the title of a page call it. */
  title: string;
  /** BCP 47. Default: the article's own, else `en`. */
  lang?: string;
  /** The day on which someone should look at it again. */
  reviewBy?: IsoDate;
  /** An editor checked all of it, not only what they changed. */
  isChecked?: boolean;
  /** Makes this save a correction: what was wrong and was put right, for readers. It shows in pinned copies too. */
  correction?: string;
}

/** A save. */
export interface SavedRevision extends RevisionBase, Particulars {
  kind: "saved";
  content: Content;
}

/** The widget was withdrawn. A later save brings it back. */
export interface Withdrawal extends RevisionBase {
  kind: "withdrawn";
  /** What readers see in its place. */
  line: string;
}

export type Revision = SavedRevision | Withdrawal;

/** A save or withdrawal that came too late: someone else saved in the meantime. It is kept until it is settled. */
export interface Refused {
  id: string;
  /** The revision that it was based on, 0 for none. */
  basedOn: number;
  /** What was not saved. Its number is the one that it would have had. */
  revision: Revision;
  /** When an editor looked at it and was done with it. */
  settled?: IsoDateTime;
}

interface Request {
  widget: string;
  /** The number of the revision that the editor had in front of them; 0 for a new widget. */
  basedOn: number;
  at: IsoDateTime;
  by?: string;
  note?: string;
}

export interface SaveRequest extends Request, Particulars {
  content: Content;
}

export interface WithdrawRequest extends Request {
  line: string;
}

/** Whether a save was kept as the current version. If not, both versions are here, and both are in the store. */
export type SaveResult =
  { isSaved: true; revision: Revision } | { isSaved: false; current: Revision; refused: Refused };

/** A public note to a revision. */
export interface Correction {
  number: number;
  at: IsoDateTime;
  note: string;
}

/** A widget as it was at the end of a day, and what came of it. */
export interface SavedState {
  revision: SavedRevision;
  /** All corrections, in order. Those with a higher number than the revision's came later. */
  corrections: Correction[];
  /** The day of the last revision that was checked as a whole. */
  checked?: IsoDate;
  /** The days on which it was saved. */
  changes: IsoDate[];
  /** If the widget is withdrawn by now. */
  withdrawal?: Pick<Withdrawal, "line" | "at">;
}

/** How often a site asked for an embed on a day. Nothing about readers is kept. */
export interface HostCount {
  /** The name of the embed. */
  embed: string;
  /** Such as `https://example.org`; `other` for what is not the address of a public site. */
  origin: string;
  day: IsoDate;
  count: number;
}

export interface HostFilter {
  embed?: string;
  /** First and last day. */
  since?: IsoDate;
  until?: IsoDate;
}

export interface ListOptions {
  /** The widget after which to go on. */
  after?: string;
  /** Default and most: 500. */
  limit?: number;
}

export interface RestoreOptions {
  /** Replaces what is in the store. Without it, a store that is not empty is refused. */
  replace?: boolean;
}

/**
 * Saved widgets, tokens, and which sites use what. Memory, SQLite and PostgreSQL pass the same contract test.
 * A promise that resolves means that the change is on the disk. All methods reject with a `StoreError`.
 */
export interface Store {
  /** The same save once more, after a lost answer, is answered like the first. */
  save: (request: SaveRequest) => Promise<SaveResult>;
  withdraw: (request: WithdrawRequest) => Promise<SaveResult>;
  /** The newest revision, which may be a withdrawal. */
  current: (widget: string) => Promise<Revision | undefined>;
  /** As it was at the end of a day; without a day, as it was saved last. */
  state: (widget: string, day?: IsoDate) => Promise<SavedState | undefined>;
  /** All revisions, oldest first. */
  history: (widget: string) => Promise<Revision[]>;
  /** The newest revision of each widget, by name. */
  widgets: (options?: ListOptions) => Promise<Revision[]>;
  /** What was refused and is not settled. Without a name, of all widgets. */
  refused: (widget?: string) => Promise<Refused[]>;
  /** An editor has merged or dropped a refused save. It leaves the list, but stays in the store. */
  settle: (id: string, at: IsoDateTime) => Promise<boolean>;

  /** Its text is in the answer, and nowhere else, ever. */
  createToken: (request: TokenRequest) => Promise<NewToken>;
  /** The token, if this is the text of one that is valid at this time and has this scope. */
  checkToken: (text: string, scope: Scope, at: IsoDateTime) => Promise<Token | undefined>;
  /** False if there is no such token. It is refused from now on. */
  revokeToken: (id: string, at: IsoDateTime) => Promise<boolean>;
  tokens: () => Promise<Token[]>;

  /** Adds requests for embeds that exist. Origins are cut down to what `HostCount` says. */
  countHosts: (counts: readonly HostCount[]) => Promise<void>;
  hosts: (filter?: HostFilter) => Promise<HostCount[]>;

  /** Everything, as lines of JSON, of one moment; others can go on writing. */
  backup: () => AsyncIterable<string>;
  /** All of a backup, from this or another kind of store, or nothing. */
  restore: (lines: AsyncIterable<string>, options?: RestoreOptions) => Promise<number>;

  /** Rejects if the store cannot be read. */
  health: () => Promise<void>;
  close: () => Promise<void>;
}
