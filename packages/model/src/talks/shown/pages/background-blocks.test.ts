import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Block, DossierRecord } from "../../../generated/types.js";
import { en } from "../../../languages/en/labels.js";
import { asOf } from "../../as-of.js";
import { backgroundBlocks } from "./background-blocks.js";

const day = { edtf: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02", basis: "stated" as const };

function blocksOf(...records: object[]): Block[] {
  const more = records.map((record) => ({ knownFrom: day, ...record }) as DossierRecord);
  const view = asOf({ ...portWages, records: [...portWages.records, ...more] }, "2026-03-20");
  return Object.values(backgroundBlocks(view, en)).flat();
}

const block = (type: Block["type"], ...records: object[]): Block | undefined =>
  blocksOf(...records).find((one) => one.type === type);

const scenario = (id: string, fields: object): object => ({
  kind: "scenario",
  id: `scenario:${id}`,
  name: `Scenario ${id}`,
  set: "spring",
  summary: "Work stops.",
  ...fields,
});

describe("scenarios", () => {
  test("have what they assume and lead to, and whose guess it is, with their sources", () => {
    const strike = scenario("strike", {
      assumes: ["The ballot passes."],
      leadsTo: ["Ferries stop."],
      likelihood: { wording: "likely", accordingTo: "party:union" },
      references: [{ source: "source:post-1" }, { source: "source:radio" }],
    });
    expect(block("scenarios", strike)).toMatchObject({
      items: [
        {
          title: "Scenario strike",
          summary: "Work stops.",
          assumes: ["The ballot passes."],
          leadsTo: ["Ferries stop."],
          likelihood: { wording: "likely", accordingTo: "Dockers’ union" },
        },
      ],
      sources: [{ title: "Report of 1 March" }, { title: "Morning news" }],
    });
  });

  test("have none of it if no one said so", () => {
    expect(block("scenarios", scenario("strike", {}))).toStrictEqual({
      type: "scenarios",
      id: "scenarios:set-1",
      items: [{ title: "Scenario strike", summary: "Work stops." }],
    });
  });

  test("of one set are in one block, and say once what they all hinge on", () => {
    const shared = { hingesOn: ["The ballot."] };
    const both = block("scenarios", scenario("a", shared), scenario("b", shared));
    expect(both).toMatchObject({ items: [{ title: "Scenario a" }, { title: "Scenario b" }], hingesOn: "The ballot." });
  });

  test("of several sets each say whose they are", () => {
    const found = blocksOf(
      scenario("a", { set: "post", references: [{ source: "source:post-1" }] }),
      scenario("b", { set: "radio", references: [{ source: "source:radio" }] }),
    ).filter(({ type }) => type === "scenarios");
    expect(found.map(({ id, label }) => [id, label])).toStrictEqual([
      ["scenarios:set-1", "What might happen, according to Report of 1 March"],
      ["scenarios:set-2", "What might happen, according to Morning news"],
    ]);
  });
});

test("terms without a definition are left out; one says what it is not to be confused with", () => {
  const statement = {
    kind: "statement",
    id: "statement:terms",
    name: "On nights",
    form: "claim",
    text: "Nights are dear.",
    about: ["term:night", "term:late"],
  };
  const night = {
    kind: "term",
    id: "term:night",
    name: "Night work",
    definitions: [{ text: "Work after ten." }],
    notToBeConfusedWith: ["term:late"],
  };
  const terms = block("key-terms", statement, night, { kind: "term", id: "term:late", name: "Late shift" });
  expect(JSON.stringify(terms)).toContain("Late shift");
  expect(terms).toMatchObject({ items: [{ id: "term:night", term: "Night work" }] });
});

describe("a correction links to the part of the page that it is about", () => {
  const history = [{ on: "2026-03-16", by: "desk editor", change: "corrected", before: { name: "Old" } }];
  const targetOf = (record: object, ...others: object[]) => {
    const corrections = block("corrections", { name: "New", history, ...record }, ...others);
    return corrections?.type === "corrections"
      ? corrections.items.find(({ correctsName }) => correctsName === "New")
      : undefined;
  };

  test.each([
    [{ kind: "event", id: "event:a", type: "meeting", status: "happened", when: day }, "event:a"],
    [
      { kind: "position", id: "position:a", party: "party:port", issue: "issue:pay", summary: "A", statedOn: day },
      "issue:pay",
    ],
    [
      {
        kind: "statement",
        id: "statement:a",
        form: "claim",
        text: "A",
        on: day,
        about: ["proposal:a", "event:round-1"],
      },
      "event:round-1",
    ],
    [{ kind: "question", id: "question:a", question: "A?", answer: "No.", asOf: "2026-03-02" }, "question:a"],
  ])("%j", (record, target) => {
    expect(targetOf(record)).toMatchObject({ corrects: target, published: "2026-03-16", text: "Corrected." });
  });

  test("and to nothing where no part of the page shows it", () => {
    expect(targetOf({ kind: "proposal", id: "proposal:a", status: "tabled" })).not.toHaveProperty("corrects");
    const statement = { kind: "statement", id: "statement:a", form: "claim", text: "A", on: day };
    expect(targetOf(statement)).not.toHaveProperty("corrects");
  });

  test("and says so where something was withdrawn without a note", () => {
    const withdrawn = [{ on: "2026-03-16", by: "desk editor", change: "withdrawn" }];
    expect(
      targetOf({ kind: "event", id: "event:a", type: "meeting", status: "happened", when: day, history: withdrawn }),
    ).toMatchObject({ text: "Withdrawn." });
  });
});
