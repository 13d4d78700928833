/** What can go wrong with a store, for a program that has to answer: a full disk is not the editor's mistake. */
export type StoreProblem =
  /** The request cannot be used as it is. */
  | "invalid"
  /** No space is left. What was saved before is unchanged. */
  | "disk-full"
  /** Others are writing; the same request may work in a moment. */
  | "busy"
  /** The file or the server cannot be opened. */
  | "unreachable"
  /** The file or server is there, but is not a store that this version can use. */
  | "unusable"
  /** A backup is damaged, or the store that it should go into is not empty. */
  | "not-restored"
  /** Node or a library that the store needs is missing or too old. */
  | "missing";

/** Why a store did not do what it was asked, and how to fix it, in sentences. It never contains a token or an address. */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly problem: StoreProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
