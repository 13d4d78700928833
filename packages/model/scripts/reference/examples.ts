import { globSync, readFileSync } from "node:fs";

const data = "../ukraine-talks/data";

/** A record as its file has it. */
export interface Example {
  file: string;
  text: string;
}

/** Longer files are no longer read in a page. */
const longest = 1800;

const fieldsOf = (text: string): number =>
  new Set(text.match(/^ *-? ?[a-zA-Z]+(?=:)/gm)?.map((key) => key.trim())).size;

/** The record of a kind that shows the most fields in the fewest words. */
export function exampleOf(kind: string): Example {
  const pattern = kind === "dossier" ? `${data}/dossier.yml` : `${data}/${kind}/*.yml`;
  const files = globSync(pattern).map((file) => ({
    file: file.replaceAll("\\", "/").slice(data.length + 1),
    text: readFileSync(file, "utf8"),
  }));
  const [best] = files
    .filter(({ text }) => text.length <= longest)
    .toSorted(
      (a, b) => fieldsOf(b.text) - fieldsOf(a.text) || a.text.length - b.text.length || (a.file < b.file ? -1 : 1),
    );
  if (best === undefined) throw new Error(`${data} has no example of a ${kind}.`);
  return best;
}
