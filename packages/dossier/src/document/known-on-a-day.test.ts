import { asOf, talksArticle, type DossierRecord } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { withSection } from "./read.test.util.js";

/** The record of a section's first line as a reader of a day knew it; s1 came out on 1 March, s2 on 12 March. */
function onDay<K extends DossierRecord["kind"]>(kind: K, day: string, heading: string, ...lines: string[]) {
  const { dossier, diagnostics } = withSection(heading, ...lines);
  if (dossier === undefined || diagnostics.some(({ severity }) => severity === "error"))
    throw new Error(JSON.stringify(diagnostics));
  const found = asOf(dossier, day).dossier.records.find((record) => record.kind === kind);
  return found as Extract<DossierRecord, { kind: K }> | undefined;
}

describe("a status that changed", () => {
  test("was what the history says, also if a later source carries the new one", () => {
    const deal = [
      "Pay deal | agreed | 2026-02-01 | s1",
      "  rejected | s2",
      "  changed 2026-03-12, desk editor: status was agreed",
    ];
    const lines = [deal[0]?.replace("| agreed ", "") ?? "", ...deal.slice(1)];
    expect(onDay("proposal", "2026-03-05", "Proposals", ...lines)?.status).toBe("agreed");
    expect(onDay("proposal", "2026-03-12", "Proposals", ...lines)?.status).toBe("rejected");
  });

  test("of talks that went on is not taken back to an announcement", () => {
    const lines = [
      "2026-03-01/2026-03-12 | Talks in town | s1, s2",
      "  changed 2026-03-12, desk editor: status was under-way; date was 2026-03-01/..",
    ];
    expect(onDay("event", "2026-03-05", "Dates", ...lines)).toMatchObject({
      status: "under-way",
      when: { edtf: "2026-03-01/.." },
    });
  });
});

test("the status of an agreement is not known before the step that brought it", () => {
  const lines = ["Pay deal | rejected | 2026-02-01 | s1", "  not ratified: 2026-03-12, Union | s2"];
  const before = onDay("proposal", "2026-03-05", "Proposals", ...lines);
  expect(before?.status).toBe("floated");
  expect(before?.steps ?? []).toStrictEqual([]);
  expect(onDay("proposal", "2026-03-12", "Proposals", ...lines)?.status).toBe("rejected");
});

test("a provision is known from its own source", () => {
  const lines = ["Pay deal | signed | 2026-02-01 | s1", "  provision: (Article 2) Boats run at night. | s2"];
  expect(onDay("proposal", "2026-03-05", "Proposals", ...lines)?.terms ?? []).toStrictEqual([]);
  expect(onDay("proposal", "2026-03-12", "Proposals", ...lines)?.terms).toMatchObject([{ clause: "Article 2" }]);
});

test("the last day of what goes on is not known before it", () => {
  const line = "2026-03-01/2026-03-12 | Talks in town | s1";
  expect(onDay("event", "2026-03-05", "Dates", line)).toMatchObject({
    status: "under-way",
    when: { edtf: "2026-03-01/.." },
  });
  expect(onDay("event", "2026-03-12", "Dates", line)).toMatchObject({ status: "happened" });
  const planned = "2026-03-01/2026-03-12 | Talks in town | planned | s1";
  expect(onDay("event", "2026-02-28", "Dates", planned)).toBeUndefined();
  expect(onDay("event", "2026-03-05", "Dates", planned)).toMatchObject({ status: "planned" });
});

test("a text that was disclosed later was secret before", () => {
  const lines = ["Letter | signed | public | 2026-02-01 | s1", "  disclosed: 2026-03-12 | s2"];
  expect(onDay("proposal", "2026-03-05", "Proposals", ...lines)?.publicity).toBe("secret");
  expect(onDay("proposal", "2026-03-12", "Proposals", ...lines)?.publicity).toBe("public");
});

test("no id is printed for a party or an issue that only an ended position names", () => {
  const { dossier } = withSection(
    "Positions",
    "Union | Pay | demands: 6 % | 2026-03-01 | s1",
    "  until 2026-03-10 | s2",
  );
  if (dossier === undefined) throw new Error("The document has errors.");
  expect(JSON.stringify(talksArticle(dossier).blocks)).not.toMatch(/"(?:name|party)":"(?:issue|party):/);
});

test("a source without a headline is named by its publisher and its day, without signs of EDTF", () => {
  const { dossier } = withSection(
    "Sources",
    "s3: Essay Daily, [2026-03-10..2026-03-22] (inferred)",
    "s4: Radio, 9 March 2026 (inferred)",
  );
  const names = dossier?.records.flatMap((record) => (record.kind === "source" ? record.name : []));
  expect(names).toEqual(expect.arrayContaining(["Essay Daily", "Radio, 9 March 2026"]));
});
