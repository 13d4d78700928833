import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  asOf,
  conflicts,
  diff,
  lintDossier,
  positions,
  talksArticle,
  timeline,
  type DossierRecord,
} from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { readDossier } from "./read-dossier.js";

/**
 * What a reporter asks of a real negotiation that an editor wrote as one document. Each answer was looked up by hand in
 * the sources that the document names.
 */

const path = "apps/demo/src/dossiers/colombia-talks.md";
const reading = readDossier({ path, text: await readFile(resolve(path), "utf8") });
const dossier = reading.dossier ?? expect.fail("The document cannot be read");

const farc = "party:farc-ep";
const government = "party:government-of-colombia";
const firstText = "proposal:final-agreement-of-august-2016";
const secondText = "proposal:final-agreement-of-november-2016";

function on<K extends DossierRecord["kind"]>(day: string, kind: K, id: string) {
  const found = asOf(dossier, day).dossier.records.find((record) => record.id === id);
  return found?.kind === kind ? (found as Extract<DossierRecord, { kind: K }>) : undefined;
}

const steps = (day: string, id: string) =>
  (on(day, "proposal", id)?.steps ?? []).map((step) => [step.step, step.on?.edtf, step.by]);

test("The document has no errors, nothing in it was guessed, and lint finds only that no one has checked it", () => {
  expect(reading.diagnostics).toStrictEqual([]);
  expect(reading.inferred).toStrictEqual([]);
  expect(dossier.records.length).toBeGreaterThan(150);
  const { diagnostics } = lintDossier(dossier, { asOf: dossier.asOf });
  expect(diagnostics.map(({ rule }) => rule)).toStrictEqual(["dossier-unchecked"]);
});

describe("What was known about the deadline on 22 March 2016?", () => {
  const deadline = "event:final-agreement-is-due";
  const stance = (party: string) => positions(asOf(dossier, "2016-03-22")).cell(party, "issue:date-of-the-signature");

  test("That it was the next day. No one could know that it would be missed", () => {
    const known = on("2016-03-22", "event", deadline);
    expect(known).toMatchObject({ type: "deadline", status: "announced", when: { edtf: "2016-03-23" } });
    expect(known).not.toHaveProperty("deadlineResult");
    expect(on("2016-03-24", "event", deadline)?.deadlineResult).toBe("missed");
  });

  test("That the president would not sign a bad agreement, and that the FARC-EP wanted another date", () => {
    expect(stance(government).positions).toMatchObject([
      { stance: "conditional", statedBy: "person:juan-manuel-santos" },
    ]);
    expect(stance(farc).positions).toMatchObject([{ stance: "opposes" }]);
  });
});

describe("Who had signed on 1 October 2016, and was the text in force?", () => {
  test("Both sides had signed in Cartagena. It was not in force", () => {
    expect(on("2016-10-01", "proposal", firstText)?.status).toBe("signed");
    expect(steps("2016-10-01", firstText)).toStrictEqual([["signed", "2016-09-26", [government, farc]]]);
  });

  test("Two days later voters had rejected it", () => {
    expect(on("2016-10-03", "proposal", firstText)?.status).toBe("rejected");
    expect(steps("2016-10-03", firstText).at(-1)).toStrictEqual([
      "not-ratified",
      "2016-10-02",
      ["party:voters-of-colombia"],
    ]);
  });
});

describe("Did the plebiscite need a majority of all voters?", () => {
  const vote = (day: string) => on(day, "event", "event:plebiscite-on-the-final-agreement")?.vote;

  test("No: a majority of the votes, and 13 per cent of all voters for the yes", () => {
    expect(vote("2016-10-01")).toMatchObject({ majority: "simple" });
    expect(vote("2016-10-01")).not.toHaveProperty("of");
    const answer = on("2016-10-01", "question", "question:did-the-plebiscite-need-a-majority-of-all-voters")?.answer;
    expect(answer).toContain("at least 13 per cent of all voters");
  });

  test("The count was not known on the day before, and its shares are those of the two numbers", () => {
    expect(vote("2016-10-01")).not.toHaveProperty("counts");
    const { counts = [], turnout, result } = vote("2016-10-03") ?? {};
    const votes = counts.reduce((sum, { value = 0 }) => sum + value, 0);
    expect(counts.map(({ option }) => option)).toStrictEqual(["yes", "no"]);
    for (const { value = 0, share = 0 } of counts) expect((100 * value) / votes).toBeCloseTo(share, 1);
    expect({ turnout, result }).toStrictEqual({ turnout: 37.4, result: "failed" });
  });
});

test("What came of laying down arms, and who says so? Part by June 2017, all by September, says the UN Mission", () => {
  const carriedOut = (day: string) =>
    on(day, "proposal", secondText)
      ?.terms?.find(({ clause }) => clause === "Point 3.1")
      ?.implementation?.map(({ state, by }) => [state, by]);
  const mission = "party:un-mission-in-colombia";
  expect(carriedOut("2017-01-31") ?? []).toStrictEqual([]);
  expect(carriedOut("2017-06-30")).toStrictEqual([["intermediate", mission]]);
  expect(carriedOut("2017-09-30")).toStrictEqual([
    ["intermediate", mission],
    ["full", mission],
  ]);
});

test("Who guaranteed the talks? Cuba and Norway, no one else; they signed the ceasefire agreement as guarantors", () => {
  const guarantors = on("2016-07-01", "party", "party:guarantor-countries");
  expect(guarantors?.members?.map(({ party }) => party)).toStrictEqual(["party:cuba", "party:norway"]);
  expect(guarantors?.membersComplete).toBe(true);
  const signed = on("2016-07-01", "proposal", "proposal:ceasefire-agreement")?.steps ?? [];
  expect(signed.find(({ capacity }) => capacity === "guarantor")?.by).toStrictEqual(["party:cuba", "party:norway"]);
});

describe("Why did the talks stop in November 2014, and when did they go on?", () => {
  const names = (day: string) => timeline(asOf(dossier, day)).map(({ name, status }) => `${name}: ${status}`);

  test("After the capture of a general, the president suspended them", () => {
    expect(names("2014-11-20").slice(-2)).toStrictEqual([
      "The FARC-EP captures General Alzate: happened",
      "Suspension of the talks: under-way",
    ]);
  });

  test("On 4 December it was known that they would go on six days later", () => {
    expect(names("2014-12-04")).toContain("Talks resume after the suspension: announced");
  });
});

describe("What happened between the plebiscite and the vote in Congress?", () => {
  const changes = diff(dossier, "2016-10-03", "2016-12-01");

  test("A second text came in the place of the first, and both chambers approved it without a vote against", () => {
    expect(changes.find(({ id }) => id === secondText)).toMatchObject({
      change: "added",
      after: { previousVersion: firstText, status: "in-force" },
    });
    const against = (id: string) => on("2016-12-01", "event", id)?.vote?.counts?.find(({ option }) => option === "no");
    expect(against("event:the-senate-approves-the-new-agreement")?.value).toBe(0);
    expect(against("event:the-house-approves-the-new-agreement")?.value).toBe(0);
  });

  test("The second text was agreed, then signed, then in force", () => {
    const status = (day: string) => on(day, "proposal", secondText)?.status;
    expect(["2016-11-15", "2016-11-26", "2016-12-02"].map(status)).toStrictEqual(["agreed", "signed", "in-force"]);
  });

  test("No one had found a mistake of ours", () => {
    expect(changes.filter(({ cause }) => cause === "mistake")).toStrictEqual([]);
  });
});

test("Did the FARC-EP always accept a court? No: in early 2015 it refused prison, in December it accepted a court", () => {
  const stance = (day: string) => positions(asOf(dossier, day)).cell(farc, "issue:prison").positions[0]?.stance;
  expect(stance("2015-06-01")).toBe("rejects");
  expect(stance("2015-12-15")).toBe("conditional");
});

describe("Was the question of land settled?", () => {
  const settled = (day: string) =>
    talksArticle(dossier, { asOf: day }).blocks.flatMap((block) =>
      block.type === "talks" && block.widget === "positions"
        ? (block.entries ?? []).filter(({ id }) => id === "issue:rural-reform").map((row) => row.settled?.by)
        : [],
    );

  test("Not before May 2013; then it was, until the vote made both sides go back to the whole text", () => {
    expect(settled("2013-05-20").flatMap((by) => by ?? [])).toStrictEqual([]);
    expect(settled("2013-06-01")).toStrictEqual(["Rural reform agreement"]);
    expect(settled("2016-10-20")).toStrictEqual([undefined]);
    expect(settled("2016-11-20")).toStrictEqual(["Final Agreement of November 2016"]);
  });
});

test("Could one read the agreement on land when it was made? No, it was secret for sixteen months", () => {
  const publicity = (day: string) => on(day, "proposal", "proposal:rural-reform-agreement")?.publicity;
  expect(publicity("2014-06-01")).toBe("secret");
  expect(publicity("2014-09-24")).toBe("public");
});

test("Where do the sources disagree? On two numbers, and on who began the fighting in April 2015", () => {
  const found = conflicts(asOf(dossier, dossier.asOf)).map(({ conflict, members }) => [conflict.id, members.length]);
  expect(Object.fromEntries(found)).toStrictEqual({
    "conflict:who-began-the-fighting-in-cauca-in-april-2015": 2,
    "conflict:how-many-changes-did-the-new-agreement-take-up": 2,
    "conflict:how-many-votes-did-the-amnesty-law-have-in-the-house": 2,
  });
});
