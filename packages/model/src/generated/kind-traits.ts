/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */
import type { KindTraits } from "../shape.js";
import type { DossierRecord } from "./types.js";

/** How the records of each kind behave in a view and in a list of changes. */
export const kindTraits: { readonly [K in DossierRecord["kind"]]: KindTraits } = {
  party: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isOurs: true },
  person: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isOurs: true },
  event: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 1, isOurs: false },
  issue: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isOurs: true },
  position: { shown: "by-itself", holdsFrom: "state", isNews: true, newsOrder: 2, isOurs: false },
  proposal: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 3, isOurs: false },
  statement: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 5, isOurs: false },
  scenario: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 6, isOurs: false },
  term: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isOurs: true },
  source: { shown: "by-itself-or-when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isOurs: false },
  conflict: { shown: "with-members", holdsFrom: "valid", isNews: true, newsOrder: 4, isOurs: true },
  question: { shown: "by-itself", holdsFrom: "as-of", isNews: false, newsOrder: 7, isOurs: true },
};
