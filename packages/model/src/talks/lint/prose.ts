import { plainText } from "../../article/text/plain-text.js";
import type { DossierRecord, RichText } from "../../generated/types.js";
import { prosePlaces } from "../places-by-kind.js";
import { placesAt, walkTo } from "../places.js";
import type { PlacedText } from "./lint-rule.js";

type Kind = DossierRecord["kind"];

const ofAny = ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note"];

/** Where a record holds plain words of ours that are published. Titles, signatures and notes of sources are not ours. */
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

const patternsOf = (kind: Kind): readonly string[] => [...plainPlaces[kind], ...prosePlaces[kind]];

const walks = new Map(
  (Object.keys(plainPlaces) as Kind[]).map((kind) => [kind, patternsOf(kind).map((pattern) => walkTo(pattern))]),
);

export function proseOf(record: DossierRecord): PlacedText[] {
  return patternsOf(record.kind).flatMap((pattern) =>
    placesAt(record, pattern).map(({ path, value }) => ({ path, text: plainText(value as RichText) })),
  );
}

/** Calls back with every text of a record, without the way to it: of most texts nobody asks where they stand. */
export function eachText(record: DossierRecord, found: (text: string) => void): void {
  for (const walk of walks.get(record.kind) ?? []) walk(record, (value) => found(plainText(value as RichText)));
}
