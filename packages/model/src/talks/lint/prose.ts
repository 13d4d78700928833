import { plainText } from "../../article/rich-text.js";
import type { DossierRecord, RichText } from "../../generated/types.js";
import { placesAt } from "../check/places.js";
import type { PlacedText } from "./finding.js";

type Kind = DossierRecord["kind"];

const ofAny = ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note"];

/** Where a record holds words of ours that are published. Titles, signatures and notes of sources are not ours. */
const ofKind: { [K in Kind]: readonly string[] } = {
  party: ["aliases[]"],
  person: ["aliases[]", "roles[].role"],
  event: ["place", "summary", "outcome", "deadline.after"],
  issue: ["question", "obstacles[].summary", "obstacles[].mitigations[].summary"],
  position: ["summary", "conditions[]"],
  proposal: [
    "aliases[]",
    "summary",
    "exchange[]",
    "terms[].summary",
    "terms[].trigger",
    "terms[].measures[]",
    "terms[].area",
    "terms[].command",
    "terms[].mandate[]",
    "terms[].methods[]",
  ],
  statement: ["text", "medium", "figure.variable", "comparison.respects[]", "comparison.limits[]"],
  scenario: ["set", "summary", "assumes[]", "leadsTo[]", "hingesOn[]", "likelihood.wording"],
  term: ["variants[]", "definitions[].text"],
  source: ["comment"],
  conflict: ["question", "summary", "resolution.why"],
  question: ["question", "answer"],
};

export function proseOf(record: DossierRecord): PlacedText[] {
  return [...ofAny, ...ofKind[record.kind]].flatMap((pattern) =>
    placesAt(record, pattern).map(({ path, value }) => ({ path, text: plainText(value as RichText) })),
  );
}
