import type { Proposal } from "../../generated/types.js";

/** Of a proposal that is agreed and has not ended. */
export const agreedStatuses: ReadonlySet<Proposal["status"]> = new Set(["agreed", "signed", "in-force"] as const);
