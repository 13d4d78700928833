import { asOf, positions } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { dossier } from "./dossier.test.util.js";
import { recordsOf } from "./records-of.test.util.js";

/** What a reporter asks in December, and to which the right answer is that none of the five articles tells it. */

const december = asOf(dossier, "2025-12-15");
const { cell, parties, issues } = positions(december);
const terms = recordsOf(december, "proposal").flatMap((proposal) => proposal.terms ?? []);

describe("Not in our sources:", () => {
  test("Russia’s own word on guarantees, on EU membership or on the place of a force", () => {
    for (const issue of ["issue:security-guarantees", "issue:eu-membership", "issue:force-location"])
      expect(cell("party:russia", issue)).toMatchObject({ silence: "not-in-our-sources" });
  });

  test("any quotation of Russia: whoever is quoted speaks for another side", () => {
    const speakers = recordsOf(december, "statement").flatMap(({ speaker, origin }) => [speaker, origin]);
    expect(speakers).not.toContain("party:russia");
    expect(speakers).not.toContain("person:putin");
  });

  test("whether the three-way summit was held: in August it was possible, with no place or time", () => {
    const summit = recordsOf(december, "proposal").find(({ id }) => id === "proposal:three-way-summit");
    expect(summit).toMatchObject({ status: "floated" });
    expect(summit?.summary).toContain("No source says that it was planned or held.");
    expect(JSON.stringify(recordsOf(december, "event"))).not.toContain("three-way");
    expect(december.recordViews.get("statement:axios-friday")).toMatchObject({ origins: ["party:axios"] });
  });

  test("who approves the guarantees anywhere but in the American Senate", () => {
    const bodies = terms.flatMap((term) => (term.form === "ratification" ? [term.body] : []));
    expect(new Set(bodies)).toStrictEqual(new Set(["party:us-senate"]));
  });

  test("which state would send soldiers, or how many", () => {
    const contributors = terms.flatMap((term) => (term.form === "force" ? (term.contributors ?? []) : []));
    expect(contributors).toStrictEqual(["party:european-states"]);
    const counted = recordsOf(december, "statement").flatMap(({ figure }) => figure?.variable ?? []);
    expect(counted.filter((variable) => /soldier|troop|force strength/i.test(variable))).toStrictEqual([]);
  });

  test("over what Russia’s veto of 2022 would have been", () => {
    const veto = terms.find((term) => term.form === "guarantee" && term.vetoHolders !== undefined);
    expect(veto?.summary).toContain("Over what is not in our sources.");
  });

  test("a red line that a party itself calls one", () => {
    expect(recordsOf(december, "position").filter(({ redLine }) => redLine !== undefined)).toStrictEqual([]);
  });

  test("that anybody has kept silent when asked: no article tells of such a question", () => {
    const silences = parties.flatMap((party) => issues.map((issue) => cell(party, issue).silence));
    expect(silences).not.toContain("not-stated");
  });
});
