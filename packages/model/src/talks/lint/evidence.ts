import type { Reference } from "../../generated/types.js";

/** A source that is cited against a record does not support it. */
export const supports = ({ intent }: Reference): boolean => intent !== "disputes" && intent !== "refutes";
