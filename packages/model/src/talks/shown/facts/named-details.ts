import type { RichText } from "../../../generated/types.js";
import { joined } from "../paragraphs.js";
import type { Facts } from "./facts.js";

/** What is known, in one line: `24 November 2016, Government and Union`. */
export const inOneLine = (details: readonly (string | undefined)[], { lookUp }: Facts): string =>
  details.filter((one) => one !== undefined).join(lookUp.separators.comma);

/** A name and what is known about it, then a text: `Signed: 24 November 2016, Government and Union`. */
export function namedDetails(
  name: string,
  details: readonly (string | undefined)[],
  summary: RichText | undefined,
  facts: Facts,
): RichText {
  const known = inOneLine(details, facts);
  const line = known === "" ? name : `${name}${facts.lookUp.separators.colon}${known}`;
  return summary === undefined ? line : joined([line, summary]);
}
