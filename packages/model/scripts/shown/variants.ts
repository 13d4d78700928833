type Fields = Readonly<Record<string, unknown>>;

/** Fields with other values; undefined leaves a field out. */
export type Patch = Fields | ((record: Fields) => Fields);

const day = (edtf: string): object => ({ edtf, earliest: edtf, latest: edtf, basis: "stated" });
const happened = { status: "happened", when: day("2025-08-15") };
const members = ["statement:one", "statement:other"];
const history = [
  {
    on: "2025-08-15",
    by: "desk editor",
    change: "corrected",
    before: { name: "Another name" },
    note: "It was wrong.",
    severity: "major",
  },
];
const plain = { rank: "normal", history: undefined };

/** The fraction in place of the simple majority. */
function withFraction(part: object): object {
  const { majority: _, ...others } = part as { majority?: unknown };
  return others;
}

/** The range in place of the value. */
function withRange(figure: object): object {
  const { value: _, ...others } = figure as { value?: unknown };
  return others;
}

/**
 * Some fields exclude each other, and some are shown only if another has a certain value, so each kind is tried in more
 * than one state.
 */
export const variants: Readonly<Record<string, readonly Patch[]>> = {
  event: [
    { ...plain, ...happened },
    ({ vote }) => ({ ...plain, ...happened, vote: withFraction(vote as object) }),
    { ...happened, rank: "deprecated" },
    { ...plain, status: "planned", when: day("2026-03-01") },
    { ...plain, ...happened, history },
  ],
  position: [
    { ...plain, silence: undefined, party: "party:one", issue: "issue:one" },
    { ...plain, silence: "not-stated", stance: undefined },
    { rank: "deprecated", silence: undefined },
  ],
  statement: [
    { ...plain, form: "claim", about: ["event:one"] },
    { ...plain, form: "quote", about: ["issue:one"], restates: undefined },
    { ...plain, form: "comparison", about: ["issue:one"], restates: undefined },
    { ...plain, form: "figure", about: ["issue:one"], restates: undefined },
    ({ figure }) => ({ ...plain, form: "figure", restates: undefined, figure: withRange(figure as object) }),
    { rank: "deprecated", about: ["event:one"], restates: undefined, history: undefined },
  ],
  conflict: [
    { ...plain, members, state: "open" },
    { ...plain, members, state: "resolved" },
    { members, rank: "deprecated" },
  ],
  proposal: [
    { ...plain, status: "tabled" },
    { ...plain, disclosedOn: undefined },
    { rank: "deprecated" },
    ({ terms }) => ({ ...plain, terms: (terms as object[]).map(withFraction) }),
  ],
  party: [
    { ...plain, partOf: undefined },
    { rank: "deprecated", partOf: undefined },
    { ...plain, type: "body" },
  ],
  person: [plain, { rank: "deprecated" }],
  source: [plain, { rank: "deprecated" }],
  scenario: [plain, { rank: "deprecated" }],
  term: [plain, { rank: "deprecated" }],
  issue: [plain, { rank: "deprecated" }],
  question: [plain, { rank: "deprecated" }],
};
