import type { Block, Checked, Source, When } from "../../generated/types.js";
import { href, id, isoDate, listOf, objectOf, oneOf, words } from "./cleaners.js";
import { richText } from "./rich-text.js";
import type { Diagnostic } from "../../diagnostic.js";
import type { Cleaned, Cleaner } from "./report.js";

export const checked: Cleaner<Checked> = objectOf<Checked>({ on: isoDate, by: words });

export const source: Cleaner<Source> = objectOf<Source>(
  { title: words },
  { id, publisher: words, author: words, url: href, published: isoDate, accessed: isoDate, note: richText },
);

export const when: Cleaner<When> = objectOf<When>(
  { edtf: words },
  { earliest: isoDate, latest: isoDate, basis: oneOf(["stated", "inferred", "external"], "inferred") },
);

/** What every block may carry, beside its own fields. */
export const baseFields = { label: words, lang: words, asOf: isoDate, checked, sources: listOf(source) };

/** Makes the public form of a block's cleaner. Pure: the same block, the same answer. */
export function cleaning<B extends Block>(cleaner: Cleaner<B>): (block: B) => Cleaned<B> {
  return (block) => {
    const diagnostics: Diagnostic[] = [];
    return { block: cleaner(block, diagnostics), diagnostics };
  };
}
