import type { Reference } from "../../generated/types.js";

const against: ReadonlySet<Reference["intent"]> = new Set(["disputes", "refutes", "corrects", "qualifies"] as const);

/** Whether a reference is on the side of what the record says (CiTO). The others are shown as what they are. */
export const supports = ({ intent }: Reference): boolean => intent === undefined || !against.has(intent);
