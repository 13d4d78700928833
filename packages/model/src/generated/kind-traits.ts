/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */
import type { KindTraits } from "../shape.js";
import type { DossierRecord } from "./types.js";

/** How the records of each kind behave in a view and in a list of changes. */
export const kindTraits: { readonly [K in DossierRecord["kind"]]: KindTraits } = {
  party: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true },
  person: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true },
  event: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 1, isEditorial: false },
  issue: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true },
  position: { shown: "by-itself", holdsFrom: "state", isNews: true, newsOrder: 2, isEditorial: false },
  proposal: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 3, isEditorial: false },
  statement: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 5, isEditorial: false },
  scenario: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 6, isEditorial: false },
  term: { shown: "when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: true },
  source: { shown: "by-itself-or-when-named", holdsFrom: "valid", isNews: false, newsOrder: 7, isEditorial: false },
  conflict: { shown: "with-members", holdsFrom: "valid", isNews: true, newsOrder: 4, isEditorial: true },
  question: { shown: "by-itself", holdsFrom: "as-of", isNews: false, newsOrder: 7, isEditorial: true },
};
