import { describe, expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, Issue, IssueStep, Reference } from "../generated/types.js";
import { toText } from "../article/to-text.js";
import { asOf } from "./as-of.js";
import { positionRows } from "./shown/positions-matrix.js";
import { talksArticle } from "./shown/pages/talks-article.js";
import { whereThingsStand } from "./shown/where-things-stand.js";
import { whatChanged } from "./shown/what-changed.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });
const march1: Reference = { source: "source:post-1" };
const march15: Reference = { source: "source:minutes" };

const deal: DossierRecord = {
  kind: "proposal",
  id: "proposal:deal",
  name: "Pay deal",
  status: "agreed",
  on: on("2026-03-01"),
  references: [march1],
};

const agreed: IssueStep = { step: "agreed", proposal: deal.id, on: on("2026-03-01"), references: [march1] };
const reopened: IssueStep = { step: "reopened", on: on("2026-03-14"), references: [march15] };

function withSteps(steps: IssueStep[], others: readonly DossierRecord[] = [deal]): Dossier {
  const records = portWages.records.map((record) =>
    record.kind === "issue" && record.id === "issue:pay" ? ({ ...record, steps } satisfies Issue) : record,
  );
  return { ...portWages, records: [...records, ...others] };
}

const rowOn = (day: string, dossier: Dossier) =>
  positionRows(asOf(dossier, day)).entries.find(({ id }) => id === "issue:pay");

describe("an issue that an agreement settled", () => {
  test("is shown as settled, with the text and the day, and its sources are cited", () => {
    const row = rowOn("2026-03-05", withSteps([agreed]));
    expect(row?.settled).toStrictEqual({ by: "Pay deal", on: on("2026-03-01") });
    expect(row?.details).toContain("Agreed: 1 March 2026, Pay deal");
    expect(row?.sources?.map(({ id }) => id)).toContain("source:post-1");
    expect(toText(talksArticle(withSteps([agreed])))).toContain("Agreed: 1 March 2026, Pay deal");
  });

  test("is open before the source of it came out", () => {
    const late = withSteps([{ ...agreed, references: [march15] }]);
    expect(rowOn("2026-03-05", late)).not.toHaveProperty("settled");
    expect(rowOn("2026-03-15", late)?.settled).toMatchObject({ by: "Pay deal" });
  });

  test("is open before the day, and while nothing is known of the text", () => {
    const planned = withSteps([{ step: "agreed", proposal: deal.id, on: on("2026-03-10") }]);
    expect(rowOn("2026-03-09", planned)?.details ?? []).not.toContainEqual(expect.stringContaining("Agreed"));
    const unknown = withSteps([agreed], [{ ...deal, references: [march15] }]);
    expect(JSON.stringify(rowOn("2026-03-05", unknown))).not.toContain("proposal:deal");
    expect(rowOn("2026-03-15", unknown)?.settled?.by).toBe("Pay deal");
  });

  test("is shown although no position on it is recorded", () => {
    const dossier = withSteps([agreed], [{ ...deal, about: ["issue:pay"] }]);
    const records = dossier.records.filter((record) => record.kind !== "position" || record.issue !== "issue:pay");
    expect(rowOn("2026-03-05", { ...dossier, records })?.settled).toMatchObject({ by: "Pay deal" });
  });

  test.each([
    ["was ended", { status: "terminated" }],
    ["was rejected", { status: "rejected" }],
    ["we no longer rely on", { rank: "deprecated", rankReason: "We took it for another one." }],
    ["had its last day", { status: "in-force", expires: on("2026-03-10") }],
  ] as const)("is open again, and not agreed, where the text that settled it %s", (_, ending) => {
    const dossier = withSteps([agreed], [{ ...deal, ...ending }]);
    expect(rowOn("2026-03-15", dossier)).not.toHaveProperty("settled");
    expect(whereThingsStand(asOf(dossier, "2026-03-15"))).not.toHaveProperty("agreed");
  });

  test("is open again where the talks went back to it", () => {
    const dossier = withSteps([agreed, reopened]);
    expect(rowOn("2026-03-14", dossier)?.settled?.by).toBe("Pay deal");
    expect(rowOn("2026-03-15", dossier)).not.toHaveProperty("settled");
    expect(rowOn("2026-03-15", dossier)?.details).toContain("Open again: 14 March 2026");
  });

  test("is among what changed, with the day and the text", () => {
    const dossier = withSteps([agreed, reopened]);
    const changes = whatChanged(asOf(dossier, "2026-03-10"), asOf(dossier, "2026-03-16"));
    const change = changes.find(({ record }) => record === "issue:pay");
    expect(JSON.stringify(change?.before)).not.toContain("Open again");
    expect(JSON.stringify(change?.after)).toContain("Open again: 14 March 2026");
    expect(change?.after?.sources?.map(({ id }) => id)).toContain("source:minutes");
  });
});

test("an issue that was set aside is not settled", () => {
  const row = rowOn("2026-03-05", withSteps([{ step: "set-aside", on: on("2026-03-02"), references: [march1] }]));
  expect(row).not.toHaveProperty("settled");
  expect(row?.details).toContain("Set aside: 2 March 2026");
});
