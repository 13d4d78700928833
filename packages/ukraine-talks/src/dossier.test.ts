import { checkDossier, type DossierRecord } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { dossier, read } from "./dossier.test.util.js";

const of = <K extends DossierRecord["kind"]>(kind: K) =>
  dossier.records.filter((record): record is Extract<DossierRecord, { kind: K }> => record.kind === kind);

/** Each of the five articles has the sum of its text; a post is known only from the article that sums it up. */
const isArticle = (id: string) =>
  of("source").some(
    (source) => source.id === id && (source.sha256 !== undefined || source.completeness === "truncated"),
  );

test("every file is read, and there are no errors", () => {
  expect(read.diagnostics).toStrictEqual([]);
  expect(checkDossier(dossier)).toStrictEqual([]);
});

test("whoever sees it is told that it is a demonstration and that no newsroom has checked it", () => {
  expect(dossier.notice).toMatch(/^Demonstration\..*No newsroom has checked it\.$/);
  expect(dossier.checked).toBeUndefined();
  expect(dossier.records.filter(({ checked, confirmed }) => checked ?? confirmed)).toStrictEqual([]);
});

describe("nothing is stronger than the articles have it", () => {
  test("no proposal is agreed but treaties that are in force", () => {
    const firm = of("proposal").filter(({ status }) => ["agreed-in-principle", "agreed", "signed"].includes(status));
    expect(firm.map(({ id }) => id)).toStrictEqual(["proposal:dayton-accords", "proposal:north-atlantic-treaty"]);
  });

  test("only meetings that an article has held have happened", () => {
    const happened = of("event").filter(({ status }) => status === "happened");
    expect(happened.map(({ id }) => id)).toStrictEqual([
      "event:alaska-summit",
      "event:berlin-talks",
      "event:istanbul-2022",
      "event:military-planning",
      "event:washington-meeting",
    ]);
  });

  test("every figure of the articles is doubtful, and says why", () => {
    const figures = of("statement").filter(({ form }) => form === "figure");
    expect(figures).toHaveLength(6);
    for (const { rank, rankReason } of figures) {
      expect(rank).toBe("deprecated");
      expect(rankReason).toBeDefined();
    }
  });

  test("what is said of a scenario’s likelihood, analysts and experts of the articles say", () => {
    const said = of("scenario").flatMap(({ likelihood }) => likelihood ?? []);
    expect(new Set(said.map(({ accordingTo }) => accordingTo))).toStrictEqual(
      new Set(["party:analysts", "party:experts"]),
    );
    expect(new Set(said.map(({ wording }) => wording))).toStrictEqual(new Set(["plausible", "might"]));
  });
});

test("days that no article gives are marked as brought from outside", () => {
  const days = of("event").map(({ id, when }) => [id, when?.basis]);
  expect(Object.fromEntries(days)).toMatchObject({
    "event:istanbul-2022": "stated",
    "event:alaska-summit": "external",
    "event:washington-meeting": "external",
    "event:berlin-talks": "external",
  });
  // One of the five articles has a date of its own.
  const dated = of("source").filter(({ id, published }) => isArticle(id) && published?.basis === "stated");
  expect(dated.map(({ id }) => id)).toStrictEqual(["source:nato-style-guarantees"]);
});

test("an event whose day comes from outside has two outside sources, and other events have none", () => {
  for (const { id, when, references = [] } of of("event")) {
    const outside = references.filter(({ source }) => !isArticle(source));
    const publishers = outside.map(({ source }) => of("source").find((one) => one.id === source)?.publisher);
    expect(new Set(publishers).size > 1, id).toBe(when?.basis === "external");
    expect(publishers, id).not.toContain(undefined);
  }
  const others = of("statement").filter((record) => JSON.stringify(record).includes('"basis":"external"'));
  expect(others.map(({ id }) => id)).toStrictEqual([]);
});

test("words in quotation marks are a quotation only if a person with a name said them", () => {
  const quoted = of("statement").filter(({ form }) => form === "quote");
  expect(new Set(quoted.map(({ speaker }) => speaker))).toStrictEqual(
    new Set(["person:arno", "person:trump", "person:zelensky"]),
  );
});

test("each of the five articles can be told by the sum of its text", () => {
  const sums = of("source").flatMap(({ sha256 }) => sha256 ?? []);
  expect(new Set(sums).size).toBe(5);
});
