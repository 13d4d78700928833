import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DossierRecord } from "../../generated/types.js";
import { readsOf } from "../check/counted-reads.test.util.js";
import { failingDays, passingDays } from "./cases/days.test.util.js";
import { failingDoubles, passingDoubles } from "./cases/doubles.test.util.js";
import { failingFacts } from "./cases/failing-facts.test.util.js";
import { falseAlarms, onceMissed } from "./cases/false-alarms.test.util.js";
import { passingFacts } from "./cases/passing-facts.test.util.js";
import { failingPeople, passingPeople } from "./cases/people.test.util.js";
import { failingProse, passingProse } from "./cases/prose.test.util.js";
import { claim, conflict, event, having, on, position, post, proposal, sound, texts } from "./cases/sound.test.util.js";
import { passingSources, failingSources } from "./cases/sources.test.util.js";
import { passingUpkeep, failingUpkeep } from "./cases/upkeep.test.util.js";
import { failingAlphabets, passingAlphabets } from "./cases/alphabets.test.util.js";
import { passingWords, failingWords } from "./cases/words.test.util.js";
import { contextOf } from "./context.js";
import { lintDossier, lintRules } from "./lint.js";
import { ownWordsPaths } from "../../generated/field-paths.js";
import { passageOf } from "./text/passage.js";

const failing = [
  ...failingSources,
  ...failingWords,
  ...failingAlphabets,
  ...failingFacts,
  ...failingPeople,
  ...failingProse,
  ...failingUpkeep,
  ...onceMissed,
  ...failingDays,
  ...failingDoubles,
];
const passing = [
  ...passingSources,
  ...passingWords,
  ...passingAlphabets,
  ...passingFacts,
  ...passingPeople,
  ...passingProse,
  ...passingUpkeep,
  ...falseAlarms,
  ...passingDays,
  ...passingDoubles,
];
const optionsOf = ({ asOf, texts }: Pick<(typeof failing)[number], "asOf" | "texts">) => ({
  asOf: asOf ?? sound.asOf,
  ...(texts && { texts }),
});

describe("an editor sees each fault once, at its place, with the words concerned:", () => {
  test.each(failing)("$what", ({ dossier, rule, record, path, says, ...options }) => {
    const { diagnostics } = lintDossier(dossier, optionsOf(options));
    expect(diagnostics).toStrictEqual([expect.objectContaining({ rule, record, path })]);
    expect(diagnostics[0]?.message).toContain(says);
  });

  test("each rule has at least one case that fails", () => {
    expect(new Set(failing.map(({ rule }) => rule))).toStrictEqual(new Set(lintRules.map(({ name }) => name)));
  });
});

describe("an editor is not bothered with", () => {
  test.each(passing)("$what", ({ dossier, ...options }) => {
    expect(lintDossier(dossier, optionsOf(options)).diagnostics).toStrictEqual([]);
  });
});

describe("an editor can read", () => {
  test.each([...lintRules])("why $name exists and how to fix what it finds", ({ name, reason, fix }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(reason).toMatch(/\.$/);
    expect(fix).toMatch(/\.$/);
  });
});

describe("what was accepted", () => {
  const entry = { rule: "source-undated", reason: "A leaflet has no date.", by: "desk editor" };
  const leaflet = { kind: "source", id: "source:x", name: "Leaflet", publisher: "Dockers’ union" } as const;

  test("is listed with the reason and the name, and no longer as open", () => {
    const { diagnostics, accepted } = lintDossier(having({ ...leaflet, accepted: [entry] }), { asOf: sound.asOf });
    expect(diagnostics).toStrictEqual([]);
    expect(accepted).toStrictEqual([
      expect.objectContaining({ rule: "source-undated", record: "source:x", accepted: entry }),
    ]);
  });

  test("does not include the rule on unused acceptances itself", () => {
    const unused = { ...entry, rule: "acceptance-unused" };
    const { diagnostics, accepted } = lintDossier(having(event({ accepted: [unused] })), { asOf: sound.asOf });
    expect([...diagnostics, ...accepted]).toStrictEqual([]);
  });

  test("counts only with a reason and a name", () => {
    const unsigned = { ...leaflet, accepted: [{ ...entry, by: " " }] };
    const { diagnostics, accepted } = lintDossier(having(unsigned), { asOf: sound.asOf });
    expect(diagnostics.map(({ rule }) => rule)).toStrictEqual(["source-undated", "acceptance-unsigned"]);
    expect(accepted).toStrictEqual([]);
  });
});

describe("references whose words could not be looked up", () => {
  const dossier = having(
    claim({ form: "quote", text: "We need every crane" }),
    event({ references: [{ source: "source:radio", selector: { exact: "met" } }, { source: "source:post" }] }),
  );
  test("are counted", () => {
    expect(lintDossier(dossier, { asOf: sound.asOf }).uncheckedReferences).toBe(2);
    expect(lintDossier(dossier, { asOf: sound.asOf, texts }).uncheckedReferences).toBe(1);
  });
});

/** Many positions and retellings, which a slow rule would compare each with each. */
const crowded = (size: number) => {
  const days = Array.from({ length: size }, (_, index) => String(1000 + index));
  const following = days
    .slice(0, -1)
    .map((year, index) =>
      position({ id: `position:f${index}`, valid: { from: on(year), until: on(days[index + 1] ?? "") } }),
    );
  const beside = days.map((year, index) =>
    position({ id: `position:b${index}`, party: "party:city", statedOn: on(year) }),
  );
  const retold = days.map((_, index) =>
    claim({
      id: `statement:${index}`,
      text: index === 0 ? "It might be." : "It is.",
      ...(index > 0 && { restates: "statement:0" }),
    }),
  );
  return having(...following, ...beside, ...retold);
};

/** Many records that any of the rules on days, names and origins would compare with each other. */
const busy = (size: number) => {
  const days = Array.from({ length: size }, (_, index) => on(String(1000 + index)));
  const references = (index: number) => [
    { source: "source:post" },
    { source: `source:${index}`, intent: "disputes" as const },
  ];
  const made = days.map((day, index): DossierRecord[] => [
    { ...post, id: `source:${index}`, publisher: `Harbour Post ${"abcdefghij"[index % 10] ?? ""}${index}` },
    event({ id: `event:${index}`, when: on("2026-02-20"), references: references(index) }),
    position({ id: `position:r${index}`, redLine: true, valid: { from: day } }),
    position({ id: `position:s${index}`, issue: "issue:shifts", statedOn: day, supersedes: `position:s${index + 1}` }),
    { ...proposal(), id: `proposal:${index}`, status: "signed", by: ["party:port"], summary: "More pay.", on: day },
    conflict({ id: `conflict:${index}`, type: "strength", members: ["event:0", `statement:${index}`] }),
    claim({ id: `statement:${index}`, text: "outcom: it failed" }),
    { kind: "term", id: `term:${index}`, name: "Veto", notToBeConfusedWith: [`term:${index + 1}`] },
  ]);
  return having(...made.flat());
};

describe.each([
  { what: "a large dossier", dossierOf: crowded },
  { what: "a busy dossier", dossierOf: busy },
])("$what", ({ dossierOf }) => {
  test.each([...lintRules])("takes $name twice the work when it has twice the records", (rule) => {
    const readsAt = (size: number) =>
      readsOf(dossierOf(size), (dossier) => {
        const rules = new Map(lintRules.map((each) => [each.name, each]));
        rule.find(contextOf(dossier, { asOf: sound.asOf }, { rules, found: new Map() }));
      });
    expect(readsAt(1000) / readsAt(500)).toBeLessThan(2.4);
  });
});

describe("a large dossier", () => {
  test("is read to its end, with positions side by side and one after the other", () => {
    const { diagnostics } = lintDossier(crowded(500), { asOf: sound.asOf });
    expect(diagnostics.filter(({ record }) => record?.startsWith("position:f"))).toStrictEqual([]);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toStrictEqual(new Set(["positions-overlap", "hedge-dropped"]));
  });
});

test("an old id leads to its record and to the text of the source", () => {
  const dossier = {
    ...having(claim({ references: [{ source: "source:old", selector: { exact: "not there" } }] })),
    records: having(claim({ references: [{ source: "source:old", selector: { exact: "not there" } }] })).records.map(
      (record) => (record.id === "source:post" ? { ...record, moved: ["source:old"] } : record),
    ),
  };
  const { diagnostics } = lintDossier(dossier, { asOf: sound.asOf, texts: new Map([["source:old", "Here it is."]]) });
  expect(diagnostics.map(({ rule, record }) => [rule, record])).toStrictEqual([["words-not-in-source", "statement:a"]]);
});

test.each(["", "abc", "ü€😀", "words ".repeat(1000).trim()])(
  "a passage has the checksum that any other tool works out (%#)",
  (text) => {
    expect(passageOf(text).sha256).toBe(createHash("sha256").update(text).digest("hex"));
  },
);

test("a passage is kept with its first five and last five words", () => {
  expect(passageOf("One two\u00a0three four five six seven‑eight nine ten “eleven”")).toMatchObject({
    first: "One two three four five",
    last: 'six seven-eight nine ten "eleven"',
  });
});

interface Node {
  $ref?: string;
  const?: unknown;
  enum?: unknown;
  type?: string;
  pattern?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

describe("every published text is either read by the rules on words or known not to be prose:", () => {
  const { $defs } = JSON.parse(
    readFileSync(new URL("../../../schema/dossier.schema.json", import.meta.url), "utf8"),
  ) as {
    $defs: Record<string, Node>;
  };
  const stringsIn = (node: Node, path = ""): string[] => {
    const type = node.$ref?.split("/").at(-1) ?? "";
    if (["Id", "IsoDate", "When", "RichText", "Checked"].includes(type)) return [];
    const { properties = {}, items, anyOf = [], oneOf = [], ...own } = $defs[type] ?? node;
    return [
      ...(own.type === "string" && own.const === undefined && own.enum === undefined && own.pattern === undefined
        ? [path]
        : []),
      ...Object.entries(properties).flatMap(([name, next]) => stringsIn(next, path === "" ? name : `${path}.${name}`)),
      ...(items === undefined ? [] : stringsIn(items, `${path}[]`)),
      ...[...anyOf, ...oneOf].flatMap((next) => stringsIn(next, path)),
    ];
  };
  const notProse =
    /references\[\]\.|^note$|\.by$|rule$|^(title|publisher|author|url)$|^footnotes|wordsOfSource$|unit$|\.per$|within$|paxCodes|^sameAs|^inLanguage$|^original$/;
  test.each(($defs["DossierRecord"]?.oneOf ?? []).map((record) => ({ record, name: record.$ref ?? "" })))(
    "$name",
    ({ record }) => {
      const kind = String(
        ($defs[record.$ref?.split("/").at(-1) ?? ""] ?? {}).properties?.["kind"]?.const,
      ) as keyof typeof ownWordsPaths;
      const known = new Set(ownWordsPaths[kind]);
      expect([...new Set(stringsIn(record))].filter((path) => !known.has(path) && !notProse.test(path))).toStrictEqual(
        [],
      );
    },
  );
});
