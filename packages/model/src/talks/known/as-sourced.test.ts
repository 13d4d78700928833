import { expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { DossierRecord, Reference } from "../../generated/types.js";
import { asOf } from "../as-of.js";

const march1: Reference = { source: "source:post-1" };
const march15: Reference = { source: "source:minutes" };
const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });

const seenOn = (day: string, ...records: DossierRecord[]) => {
  const view = asOf({ ...portWages, records: [...portWages.records, ...records] }, day);
  return (id: string) => ({
    record: view.dossier.records.find((one) => one.id === id),
    seen: view.recordViews.get(id),
  });
};

const letter: DossierRecord = {
  kind: "proposal",
  id: "proposal:letter",
  name: "Letter",
  status: "tabled",
  references: [march1, march15],
  terms: [
    { form: "force", summary: "Guards at the gate.", basing: "inside", references: [march1] },
    { form: "force", summary: "Guards at sea.", basing: "border", references: [march15] },
    { form: "force", summary: "Guards in town.", basing: "neighbouring" },
  ],
};

test("a record rests on the sources that were out on the day", () => {
  expect(seenOn("2026-03-05", letter)("proposal:letter").seen).toMatchObject({
    origins: ["Harbour Post"],
    reliability: "one-origin",
  });
  expect(seenOn("2026-03-15", letter)("proposal:letter").seen).toMatchObject({ reliability: "several-origins" });
});

test("a source that is not out yet is not there, although a record will cite it", () => {
  expect(seenOn("2026-03-05", letter)("source:minutes").record).toBeUndefined();
  expect(seenOn("2026-03-15", letter)("source:minutes").record).toBeDefined();
});

test("a provision that only a later source reports is not there yet", () => {
  const summaries = (day: string) => {
    const { record } = seenOn(day, letter)("proposal:letter");
    return record?.kind === "proposal" ? record.terms?.map(({ summary }) => summary) : undefined;
  };
  expect(summaries("2026-03-05")).toStrictEqual(["Guards at the gate.", "Guards in town."]);
  expect(summaries("2026-03-15")).toStrictEqual(["Guards at the gate.", "Guards at sea.", "Guards in town."]);
});

test("an obstacle and its mitigation come with the sources that report them", () => {
  const issue: DossierRecord = {
    kind: "issue",
    id: "issue:pay",
    name: "Pay",
    question: "How much do wages rise?",
    obstacles: [
      { summary: "Debt.", references: [march1], mitigations: [{ summary: "A loan.", references: [march15] }] },
      { summary: "Prices.", references: [march15] },
    ],
  };
  const records = portWages.records.map((record) => (record.id === issue.id ? issue : record));
  const obstacles = (day: string) => {
    const shown = asOf({ ...portWages, records }, day).dossier.records.find(({ id }) => id === issue.id);
    return shown?.kind === "issue"
      ? shown.obstacles?.map(({ summary, mitigations }) => [summary, mitigations?.length])
      : [];
  };
  expect(obstacles("2026-03-05")).toStrictEqual([["Debt.", 0]]);
  expect(obstacles("2026-03-15")).toStrictEqual([
    ["Debt.", 1],
    ["Prices.", undefined],
  ]);
});

test("a definition and a likelihood come with the sources that report them", () => {
  const term: DossierRecord = {
    kind: "term",
    id: "term:night-work",
    name: "Night work",
    definitions: [
      { text: "Work after ten.", references: [march1] },
      { text: "Work after dark.", references: [march15] },
    ],
  };
  const strike: DossierRecord = {
    kind: "scenario",
    id: "scenario:strike",
    name: "A strike",
    set: "spring",
    summary: "Work stops.",
    references: [march1],
    likelihood: { wording: "likely", accordingTo: "party:union", references: [march15] },
  };
  const about: DossierRecord = {
    kind: "statement",
    id: "statement:term",
    name: "On night work",
    form: "claim",
    text: "Night work is dear.",
    about: ["term:night-work"],
    references: [march1],
  };
  const [early, late] = [seenOn("2026-03-05", term, strike, about), seenOn("2026-03-15", term, strike, about)];
  expect(early("term:night-work").record).toMatchObject({ definitions: [{ text: "Work after ten." }] });
  expect(late("term:night-work").record).toStrictEqual(term);
  expect(early("scenario:strike").record).toMatchObject({ summary: "Work stops." });
  expect(early("scenario:strike").record).not.toHaveProperty("likelihood");
  expect(late("scenario:strike").record).toStrictEqual(strike);
});

test("a record that says since when it was known keeps its only source, though that came later", () => {
  const leaked: DossierRecord = {
    kind: "statement",
    id: "statement:leak",
    name: "Leak",
    form: "claim",
    text: "Words.",
    knownFrom: on("2026-03-02"),
    references: [march15],
  };
  expect(seenOn("2026-03-05", leaked)("statement:leak").record).toMatchObject({ references: [march15] });
});
