import { plainText } from "../../article/text/plain-text.js";
import type { DossierRecord, RichText } from "../../generated/types.js";
import { prosePlaces } from "../places-by-kind.js";
import { placesAt, walkTo } from "../places.js";
import type { PlacedText } from "./lint-rule.js";

type Kind = DossierRecord["kind"];

const ofAny = ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note"];

/** The plain text fields that we write and publish. Titles, signatures and notes of sources are not written by us. */
export const plainPlaces: { readonly [K in Kind]: readonly string[] } = {
  party: [...ofAny, "aliases[]"],
  person: [...ofAny, "aliases[]", "roles[].role"],
  event: [...ofAny, "place", "deadline.after"],
  issue: [...ofAny, "question"],
  position: ofAny,
  proposal: [
    ...ofAny,
    "aliases[]",
    "terms[].measures[]",
    "terms[].area",
    "terms[].command",
    "terms[].mandate[]",
    "terms[].methods[]",
  ],
  statement: [...ofAny, "medium", "figure.variable", "comparison.respects[]", "comparison.limits[]"],
  scenario: [...ofAny, "set", "likelihood.wording"],
  term: [...ofAny, "variants[]"],
  source: ofAny,
  conflict: [...ofAny, "question", "resolution.why"],
  question: [...ofAny, "question"],
};

const fieldPathsOf = (kind: Kind): readonly string[] => [...plainPlaces[kind], ...prosePlaces[kind]];

const walks = new Map(
  (Object.keys(plainPlaces) as Kind[]).map((kind) => [kind, fieldPathsOf(kind).map((fieldPath) => walkTo(fieldPath))]),
);

export function proseOf(record: DossierRecord): PlacedText[] {
  return fieldPathsOf(record.kind).flatMap((fieldPath) =>
    placesAt(record, fieldPath).map(({ path, value }) => ({ path, text: plainText(value as RichText) })),
  );
}

/** Calls `found` with every text of a record, but without its path: working out paths takes time, and few are needed. */
export function eachText(record: DossierRecord, found: (text: string) => void): void {
  for (const walk of walks.get(record.kind) ?? []) walk(record, (value) => found(plainText(value as RichText)));
}
