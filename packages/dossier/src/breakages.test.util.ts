/** One way to break a dossier: an edit of one of its files, as text, and where the check must find it. */
export interface Breakage {
  name: string;
  /** The folder whose first file in which `find` matches is edited; `dossier.yml` is that file. */
  kind: string;
  find: RegExp;
  put: string | ((found: string, text: string) => string);
  rule: string;
  /** What stands at the place that must be named, in the edited text; left out: the beginning of the file. */
  at?: RegExp;
}

const idOf = (text: string): string => /^id: (.*)$/m.exec(text)?.[1] ?? "";

/** Adds a field at the end of a file that does not have it. */
const adding = (field: string, value: string | ((text: string) => string)): Pick<Breakage, "find" | "put" | "at"> => ({
  find: new RegExp(`^(?![^]*^${field}:)[^]*$`, "m"),
  put: (text) => `${text}${field}: ${typeof value === "string" ? value : value(text)}\n`,
  at: new RegExp(`(?<=^${field}: ).`, "m"),
});

const value = (field: string): RegExp => new RegExp(`(?<=^${field}: ).+`, "m");

export const breakages: readonly Breakage[] = [
  {
    name: "a field misspelt",
    kind: "position",
    find: /^stance:/m,
    put: "stanse:",
    rule: "unknown-field",
    at: /^stanse/m,
  },
  {
    name: "a stance that there is not",
    kind: "position",
    find: value("stance"),
    put: "wants",
    rule: "shape",
    at: value("stance"),
  },
  { name: "a field taken out", kind: "position", find: /^party: .*\n/m, put: "", rule: "shape" },
  { name: "a field emptied", kind: "event", find: value("status"), put: "", rule: "shape", at: /^status/m },
  {
    name: "a field given twice",
    kind: "event",
    find: /^status: .*\n/m,
    put: (line) => line + line,
    rule: "yaml",
    at: /(?<=^status: .*\n)status/m,
  },
  {
    name: "a number in place of a list",
    kind: "conflict",
    find: /^members:\n(?: .*\n)+/m,
    put: "members: 2\n",
    rule: "shape",
    at: value("members"),
  },
  { name: "perhaps in place of yes or no", kind: "position", ...adding("redLine", "perhaps"), rule: "shape" },
  {
    name: "a colon in words",
    kind: "event",
    find: value("name"),
    put: "Talks: the second round: Pier 4",
    rule: "yaml",
    at: value("name"),
  },
  {
    name: "a quotation mark that nobody closes",
    kind: "event",
    find: value("name"),
    put: '"Second round',
    rule: "yaml",
    at: value("name"),
  },
  {
    name: "a tab at the beginning of a line",
    kind: "event",
    find: /^references:\n {2}-/m,
    put: "references:\n\t-",
    rule: "yaml",
    at: /^\t-/m,
  },
  { name: "a bracket that nobody closes", kind: "conflict", ...adding("moved", "[conflict:old"), rule: "yaml" },
  {
    name: "a field indented below another",
    kind: "event",
    find: /^status:/m,
    put: "  status:",
    rule: "yaml",
    at: /(?<=^ {2})status/m,
  },
  {
    name: "a part that repeats another",
    kind: "event",
    find: value("name"),
    put: "*other",
    rule: "yaml",
    at: value("name"),
  },
  {
    name: "a day that no calendar has",
    kind: "event",
    find: value("when"),
    put: "2026-02-30",
    rule: "date",
    at: value("when"),
  },
  {
    name: "an interval that runs backwards",
    kind: "event",
    find: value("when"),
    put: "2026-03-20/2026-03-10",
    rule: "date",
    at: value("when"),
  },
  { name: "a date in words", kind: "event", find: value("when"), put: "next week", rule: "date", at: value("when") },
  {
    name: "a heading in prose",
    kind: "position",
    find: value("summary"),
    put: "'# Six per cent'",
    rule: "markdown",
    at: value("summary"),
  },
  {
    name: "a link that runs a program",
    kind: "position",
    find: value("summary"),
    put: '"[x](javascript:x)"',
    rule: "markdown",
    at: value("summary"),
  },
  {
    name: "a time that ends when it begins",
    kind: "statement",
    ...adding("valid", "{ from: 2026-03-10, until: 2026-03-10 }"),
    rule: "possible-dates",
  },
  {
    name: "a source that there is not",
    kind: "event",
    find: /source:[\w-]+/,
    put: "source:nowhere",
    rule: "known-references",
    at: /source:nowhere/,
  },
  {
    name: "a party that is a position",
    kind: "position",
    find: value("party"),
    put: (_, text) => idOf(text),
    rule: "known-references",
    at: value("party"),
  },
  { name: "a position that takes its own place", kind: "position", ...adding("supersedes", idOf), rule: "no-cycles" },
  {
    name: "a stance and a silence at once",
    kind: "position",
    find: /^stance: .*\n/m,
    put: (line) => `${line}silence: not-stated\n`,
    rule: "complete-records",
    at: value("stance"),
  },
  {
    name: "deprecated without a reason",
    kind: "statement",
    ...adding("rank", "deprecated"),
    rule: "complete-records",
    at: /^/,
  },
  {
    name: "an outcome of what is to come",
    kind: "event",
    ...adding("outcome", "Done."),
    find: /^(?![^]*^outcome:)[^]*^status: (?:planned|expected)[^]*$/m,
    rule: "complete-records",
  },
  {
    name: "a history that was rearranged",
    kind: "question",
    ...adding(
      "history",
      () => "[{ on: 2026-03, by: desk, change: recorded }, { on: 2026-02, by: desk, change: updated }]",
    ),
    rule: "complete-records",
  },
  {
    name: "more than all of a chamber",
    kind: "proposal",
    find: value(" +numerator"),
    put: "700",
    rule: "possible-numbers",
    at: value(" +numerator"),
  },
  {
    name: "a checksum that is none",
    kind: "source",
    find: /^(?:sha256: .*\n)?(?=name:)/m,
    put: "sha256: abc\n",
    rule: "shape",
    at: value("sha256"),
  },
  {
    name: "an id of another kind",
    kind: "issue",
    find: value("id"),
    put: "event:pay",
    rule: "unique-ids",
    at: value("id"),
  },
  {
    name: "an id that another record had",
    kind: "party",
    ...adding("moved", (text) => `[${idOf(text)}]`),
    rule: "unique-ids",
    at: /(?<=^moved: \[)./m,
  },
  {
    name: "a role nowhere",
    kind: "person",
    find: /(?<=organisation: ).+/,
    put: "party:nowhere",
    rule: "known-references",
    at: /party:nowhere/,
  },
  { name: "no day on which it stands", kind: "dossier.yml", find: /^asOf: .*\n/m, put: "", rule: "shape" },
  {
    name: "a version of the record that is to come",
    kind: "dossier.yml",
    find: /(?<=schemaVersion: )1/,
    put: "2",
    rule: "schema-version",
    at: /(?<=schemaVersion: )2/,
  },
];
