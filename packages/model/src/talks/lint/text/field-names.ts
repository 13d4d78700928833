import type { DossierRecord } from "../../../generated/types.js";
import { ownWordsPaths, prosePaths, referencePaths } from "../../../generated/field-paths.js";

type Kind = DossierRecord["kind"];

/** Names that a document has for fields, beside those of the format. */
const others = [
  "date",
  "when",
  "status",
  "type",
  "stance",
  "silence",
  "known from",
  "since",
  "until",
  "deprecated",
  "confirmed",
  "checked",
  "changed",
  "corrected",
  "withdrawn",
  "note",
  "source",
  "sources",
  "replaces",
  "in return",
  "result",
];

const inWords = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const namesOf = (kind: Kind): string[] =>
  [...Object.keys(referencePaths[kind]), ...prosePaths[kind], ...ownWordsPaths[kind]].map((path) =>
    inWords(path.split(/[[.]/, 1)[0] ?? path),
  );

const byKind = new Map(
  (Object.keys(prosePaths) as Kind[]).map((kind) => [kind, [...new Set([...namesOf(kind), ...others])]]),
);

/** The field that a word before a colon was probably meant to be. */
export function fieldMeant(word: string, kind: Kind): string | undefined {
  const names = byKind.get(kind) ?? [];
  const letters = lettersOf(word);
  return names.find((name) => lettersOf(name) === letters) ?? names.find((name) => isSlip(letters, lettersOf(name)));
}

const lettersOf = (words: string): string => words.replace(/[ -]/g, "");

/** One wrong letter, or two in a long word. In a short one, a wrong letter makes another word. */
function isSlip(word: string, name: string): boolean {
  const most = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  return Math.abs(word.length - name.length) <= most && distance(word, name) <= most;
}

/** How many letters are added, left out or wrong (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at++) {
    const next = [at];
    for (let to = 1; to <= b.length; to++) {
      const changed = (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
