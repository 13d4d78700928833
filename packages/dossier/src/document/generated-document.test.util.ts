import fc from "fast-check";

const name = fc.constantFrom(
  "Union",
  "Port authority",
  "the union",
  "City council",
  "Ärzte-Verband",
  "労働組合",
  "Mediator",
  "A & B",
);
const words = fc.constantFrom(
  "The offer is 4 %",
  "talks resume",
  "*bold* words and [a link](https://example.org)",
  "as [it said](s1)",
  "Löhne \\| Gehälter",
  "!!!",
  "2 + 2",
  "a_b_c",
  "1. first",
  "an “inner” quotation",
);
const date = fc.constantFrom(
  "2026-02-01",
  "1 February 2026",
  "2026-02",
  "2026-01~",
  "2026-02-01/2026-02-03",
  "[2026-01-01..2026-01-05]",
  "March 1, 2026 (inferred)",
);
const source = fc.constantFrom("s1", "s2", "s1, s2", "s1 “might not object” p. 3", "disputed by s2");
const issue = fc.constantFrom("Pay", "Night shifts", "pay");
const stance = fc.constantFrom(
  "wants 6 %",
  "said nothing",
  "would accept 5 % if it lasts",
  "rejects it (red line)",
  "not in our sources",
);
const act = fc.constantFrom(
  "",
  "",
  "\n  recorded 2026-03-02, desk",
  "\n checked 2026-03-02, desk editor",
  "\nnote: for us",
);

const line = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(fc.tuple(...parts), act).map(([cells, more]) => cells.join(" | ") + more);

/** Lines that say what something was, for sections that have such a column. */
const was = (...acts: string[]) => fc.constantFrom("", ...acts.map((said) => `\n  ${said}`));
const dated = was(
  "changed 2026-03-05, desk: date was 1 January 2026; place was Town hall",
  "corrected (minor) 2026-03-06, desk: date was 2026-01; Wrong before.",
);
const worded = was(
  "corrected 2026-03-06, desk: text was “Other *words*; and more”; Wrong before.",
  "withdrawn 2026-03-07, desk: Taken back.",
);
const placed = was("corrected 2026-03-06, desk: position was would accept 4 % if asked; Wrong before.");

const both = (first: fc.Arbitrary<string>, second: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(first, second).map((texts) => texts.join(""));

const section = (heading: string, item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(item, { maxLength: 5 }).map((items) => [`## ${heading}`, ...items].join("\n"));

const body = fc.tuple(
  section("Dates", both(line(date, words, source), dated)),
  section("Dates", line(words, date, fc.constantFrom("planned", "happened", "expected"), source)),
  section("Positions", both(line(name, issue, stance, source), placed)),
  section("Positions", line(name, issue, stance, date, source)),
  section("Statements", both(line(name, words, source), worded)),
  section(
    "Statements",
    line(
      name,
      words.map((text) => `“${text.replace(/[“”]/g, "")}”`),
      date,
      source,
    ),
  ),
  section(
    "Proposals",
    line(
      words,
      name.map((by) => `by ${by}`),
      fc.constantFrom("tabled", "agreed in principle"),
      date,
      source,
    ),
  ),
  section("Terms", line(words, words, source)),
  section(
    "Questions",
    line(
      words.map((text) => `${text}?`),
      words,
      source,
    ),
  ),
  section("Parties", line(name, fc.constantFrom("organisation", "state", "collective speaker"))),
  section(
    "Issues",
    line(
      issue,
      words.map((text) => `${text}?`),
    ),
  ),
  section("Notes", words),
);

const ends = fc.constantFrom("\n", "\r\n");

/** Documents with every section, in any order, with names that come twice and words that a reader could trip over. */
export const generatedDocument: fc.Arbitrary<string> = fc
  .tuple(body, ends, fc.boolean())
  .chain(([sections, end, hasFinalEnd]) =>
    fc.shuffledSubarray([...sections], { minLength: sections.length }).map((shuffled) => {
      const head =
        "# Port wage talks\nquestion: Who wants what?\nas of: 2026-03-20\nlanguage: en\n\n## Sources\ns1: Harbour Post, 1 March 2026\ns2: Island Radio, “The morning”, 12 March 2026, https://example.org";
      return [head, ...shuffled].join("\n\n").replaceAll("\n", end) + (hasFinalEnd ? end : "");
    }),
  );
