import { globSync, readFileSync } from "node:fs";
import { fullExampleOf } from "../generate/example-of.js";
import { definition } from "../generate/whole-schema.js";

const data = "../ukraine-talks/data";

/** A record as its file has it; one that is made of the examples of its fields has no file. */
export interface Example {
  file?: string;
  text: string;
}

/** Longer files are no longer read in a page. */
const longest = 1800;

const fieldsOf = (text: string): number =>
  new Set(text.match(/^ *-? ?[a-zA-Z]+(?=:)/gm)?.map((key) => key.trim())).size;

/** The record of a kind that shows the most fields in the fewest words. */
export function exampleOf({ kind, type }: { kind: string; type: string }): Example {
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
  return best ?? { text: JSON.stringify(fullExampleOf(definition(type)), undefined, 2) };
}
