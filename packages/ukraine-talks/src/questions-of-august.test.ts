import { asOf, conflicts, positions, timeline, type DossierRecord } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { dossier } from "./dossier.test.util.js";
import { idsOf, recordsOf } from "./records-of.test.util.js";

/** What a record says to readers; notes are for editors, and the end of an interval only sorts it out. */
function proseOf({ note: _, valid: __, ...record }: DossierRecord): string {
  return JSON.stringify(record);
}

describe("What would a reader on 17 August 2025 have known?", () => {
  const view = asOf(dossier, "2025-08-17");

  test("Two days before it, nothing of this: the summit was held, and none of our sources was out", () => {
    expect(asOf(dossier, "2025-08-15").dossier.records).toStrictEqual([]);
  });

  test("The summit was over and Washington announced; nothing of Berlin", () => {
    expect(timeline(view).map(({ id, status }) => [id, status])).toStrictEqual([
      ["event:istanbul-2022", "happened"],
      ["event:alaska-summit", "happened"],
      ["event:military-planning", "happened"],
      ["event:washington-meeting", "announced"],
    ]);
  });

  test("A three-way summit was floated, which is not an event: no one had planned it", () => {
    const summit = recordsOf(view, "proposal").find(({ id }) => id === "proposal:three-way-summit");
    expect(summit?.status).toBe("floated");
    expect(view.recordViews.get("statement:axios-friday")?.origins).toStrictEqual(["party:axios"]);
  });

  test("Two articles, perhaps of that day, the post that one of them sums up, and two that give days; none of December", () => {
    expect(idsOf(view, "source")).toStrictEqual([
      "source:envoy-post",
      "source:envoy-summary",
      "source:leaders-to-washington",
      "source:visit-to-washington",
      "source:washington-meeting",
    ]);
    expect(view.recordViews.get("source:washington-meeting")?.certainty).toBe("possible");
  });

  test("The American president no longer asked for a ceasefire first; Germany’s chancellor agreed, if there is speed", () => {
    const { cell } = positions(view);
    expect(cell("party:united-states", "issue:talks-before-ceasefire").positions).toMatchObject([
      { id: "position:us-talks-without-ceasefire", stance: "accepts" },
    ]);
    expect(cell("party:germany", "issue:talks-before-ceasefire").positions).toMatchObject([{ stance: "conditional" }]);
    expect(cell("party:ukraine", "issue:talks-before-ceasefire").silence).toBe("not-in-our-sources");
  });

  test("Who was expected in Washington, named or not; no one has attended it", () => {
    const visit = recordsOf(view, "event").find(({ id }) => id === "event:washington-meeting");
    expect(new Set(visit?.participants?.map(({ attendance }) => attendance))).toStrictEqual(new Set(["expected"]));
    expect(visit?.participants?.map(({ agent }) => agent)).toContain("party:european-heads");
  });

  test("That Russia might not object, on the word of the envoy; not that anything was agreed", () => {
    expect(view.recordViews.get("statement:might-not-object")?.reliability).toBe("one-origin");
    expect(view.recordViews.get("statement:putin-agreed")).toMatchObject({
      reliability: "one-origin",
      certainty: "possible",
    });
    expect(recordsOf(view, "proposal").filter(({ status }) => status === "agreed")).toStrictEqual([]);
  });

  test("That Russia insists on territory and Ukraine’s president rejects it; which territory, not yet", () => {
    const { cell } = positions(view);
    expect(cell("party:russia", "issue:territory").positions).toMatchObject([{ stance: "demands" }]);
    expect(cell("party:ukraine", "issue:territory").positions).toMatchObject([
      { stance: "rejects", statedBy: "person:zelensky" },
    ]);
    expect(idsOf(view, "issue")).not.toContain("issue:donbas");
  });

  test("That the secretary of state does not rule a ceasefire out, which contradicts nothing", () => {
    const shown = conflicts(view).find(({ conflict }) => conflict.id === "conflict:us-ceasefire");
    expect(shown?.conflict).toMatchObject({ state: "scope-differs" });
    expect(view.recordViews.get("statement:ceasefire-not-off-table")?.reliability).toBe("one-origin");
  });

  test("Not: an American offer, a place for a force, a majority, a scenario, or what Ukraine wants of NATO", () => {
    expect(idsOf(view, "proposal")).toStrictEqual([
      "proposal:august-framework",
      "proposal:istanbul-2022",
      "proposal:north-atlantic-treaty",
      "proposal:three-way-summit",
    ]);
    for (const issue of ["issue:force-location", "issue:multinational-force", "issue:ratification"])
      expect(idsOf(view, "issue")).not.toContain(issue);
    expect(idsOf(view, "scenario")).toStrictEqual([]);
    expect(conflicts(view).filter(({ conflict }) => conflict.state === "open")).toStrictEqual([]);
    const { cell } = positions(view);
    expect(cell("party:ukraine", "issue:nato-membership").silence).toBe("not-in-our-sources");
    expect(cell("party:ukraine", "issue:security-guarantees").silence).toBe("not-in-our-sources");
  });

  test("And is told of nothing later: no word of December, nor how many articles there will be", () => {
    const told = view.dossier.records.filter((record) =>
      /December|platinum|Berlin|five articles/.test(proseOf(record)),
    );
    expect(told.map(({ id }) => id)).toStrictEqual([]);
  });
});
