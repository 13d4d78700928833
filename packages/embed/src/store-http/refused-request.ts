import type { ProblemMore, StoreProblemName } from "./answers.js";

/** Why a request is not answered. It is thrown from wherever that is found, and becomes problem details. */
export class RefusedRequest extends Error {
  override readonly name = "RefusedRequest";

  constructor(
    readonly problem: StoreProblemName,
    readonly more: ProblemMore = {},
  ) {
    super(more.detail ?? problem);
  }
}
