import type { Reference } from "../../generated/types.js";

/** A source that is cited against a record does not carry it. */
export const carries = ({ intent }: Reference): boolean => intent !== "disputes" && intent !== "refutes";
