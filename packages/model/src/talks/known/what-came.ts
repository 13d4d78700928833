import type { AgreementStep, DossierRecord, Proposal } from "../../generated/types.js";

/** A field that says what came of a thing, which the first report of it cannot have known. */
export interface WhatCame {
  /** The path to it, such as `roles[].until`. */
  path: string;
  /** What it is for a reader who does not know yet; left out where the field is. */
  before?: string;
  /** Values that the first report can have known. */
  plain?: readonly string[];
  /** The field is a list, and its entries with references of their own come with these. */
  isList?: true;
  /** Another field, whose sources carry this one, too. It came only if that field is there. */
  isCarriedWith?: string;
}

/** The status of an agreement after a step. */
export const statusAfter: Readonly<Partial<Record<AgreementStep["step"], Proposal["status"]>>> = {
  signed: "signed",
  "not-ratified": "rejected",
  "provisionally-applied": "in-force",
  "entered-into-force": "in-force",
  resumed: "in-force",
  suspended: "suspended",
  terminated: "terminated",
  expired: "expired",
};

/**
 * Unless a reference names the field, the latest source is taken to carry it, so that nothing is shown too early. A
 * status of `happened` is known from the first source that is not older than the day.
 */
export const whatCame: { readonly [K in DossierRecord["kind"]]?: readonly WhatCame[] } = {
  event: [
    { path: "outcome" },
    { path: "status", before: "announced", plain: ["planned", "expected", "announced"] },
    { path: "deadlineResult" },
    { path: "previously" },
    { path: "vote.counts" },
    { path: "vote.turnout" },
    { path: "vote.result" },
    { path: "vote.remark" },
  ],
  proposal: [
    { path: "status", before: "floated", plain: ["floated", "tabled"] },
    { path: "publicity", before: "secret", plain: ["secret", "partly-secret"], isCarriedWith: "disclosedOn" },
    { path: "disclosedOn" },
    { path: "steps", isList: true },
    { path: "terms[].implementation", isList: true },
    { path: "implementation", isList: true },
  ],
  issue: [{ path: "steps", isList: true }],
  position: [{ path: "valid.until" }],
  person: [{ path: "roles[].until" }, { path: "mandates[].until" }],
  party: [{ path: "members[].until" }, { path: "mandates[].until" }],
};
