import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { DossierRecord, Figure, Statement } from "../../../generated/types.js";
import { asOf } from "../../as-of.js";
import { figures } from "./figures.js";

const minutes = [{ source: "source:minutes" }];

const stated = (id: string, figure: Figure, fields: Partial<Statement> = {}): Statement => ({
  kind: "statement",
  id: `statement:${id}`,
  name: `Statement ${id}`,
  form: "figure",
  text: `Text ${id}.`,
  speaker: "party:union",
  figure,
  references: minutes,
  ...fields,
});

const shownOn = (day: string, ...records: DossierRecord[]) =>
  figures(asOf({ ...portWages, records: [...portWages.records, ...records] }, day));

const wages: Figure = { variable: "Rise in wages", value: 3.5, comparator: "approximately", unit: "P1", per: "year" };

describe("a figure", () => {
  test("says what is counted, the number, its unit, who says so and when", () => {
    expect(shownOn("2026-03-20")).toMatchObject([
      {
        title: "Rise in wages",
        claims: [
          {
            record: "statement:offer",
            values: [{ number: "4.1", unit: "% per year" }],
            who: "Port authority",
            on: { edtf: "2026-03-01" },
            remark: "The port offers 4.1 per cent.",
            reliability: { state: "corrected", origins: ["Port authority"] },
          },
        ],
      },
    ]);
  });

  test("has every claim about the same thing side by side, each with its hedge", () => {
    const [found] = shownOn("2026-03-20", stated("other", { ...wages, variable: "rise in wages" }));
    expect(found?.claims.map(({ who, values }) => [who, values[0]?.number])).toStrictEqual([
      ["Port authority", "4.1"],
      ["Dockers’ union", "about 3.5"],
    ]);
    expect(found).not.toHaveProperty("dispute");
  });

  test("says that it is disputed, and keeps the names of what each side counts", () => {
    const conflict: DossierRecord = {
      kind: "conflict",
      id: "conflict:offer",
      name: "The offer",
      question: "How much does the port offer?",
      members: ["statement:offer", "statement:other"],
      type: "value",
      state: "open",
    };
    const [found] = shownOn("2026-03-20", stated("other", { ...wages, variable: "Rise without bonus" }), conflict);
    expect(found).toMatchObject({
      title: "Rise in wages",
      dispute: "How much does the port offer?",
      claims: [{ values: [{ number: "4.1" }] }, { values: [{ label: "Rise without bonus", number: "about 3.5" }] }],
    });
  });

  test("is left out where we do not rely on it, where it has no number, and before its source was public", () => {
    const deprecated = stated("a", { ...wages, variable: "Cranes" }, { rank: "deprecated", rankReason: "No source." });
    const empty = stated("b", { variable: "Pilots" });
    const later = stated("c", { ...wages, variable: "Ships" });
    const titles = (day: string): string[] => shownOn(day, deprecated, empty, later).map(({ title }) => title);
    expect(titles("2026-03-20")).toStrictEqual(["Ships", "Rise in wages"]);
    expect(titles("2026-03-14")).toStrictEqual(["Rise in wages"]);
    expect(titles("2026-02-28")).toStrictEqual([]);
  });

  test("prints a range, the number before, and the time that it is about", () => {
    const period = { edtf: "2026-02", earliest: "2026-02-01", latest: "2026-02-28", basis: "stated" as const };
    const range = stated("range", { variable: "Containers", min: 1200, max: 1400, from: 900, period });
    expect(shownOn("2026-03-20", range).find(({ title }) => title === "Containers")?.claims).toMatchObject([
      { values: [{ number: "1,200–1,400" }], previously: "900", period },
    ]);
  });
});

test("the counts of a vote are one figure, and a vote that is still planned is none", () => {
  const when = { edtf: "2026-03-18", earliest: "2026-03-18", latest: "2026-03-18", basis: "stated" as const };
  const ballot: DossierRecord = {
    kind: "event",
    id: "event:ballot",
    name: "Strike ballot",
    type: "vote",
    status: "happened",
    when,
    vote: {
      motion: "A strike in April.",
      body: "party:union",
      counts: [{ option: "yes", value: 412, share: 81.7 }, { option: "no", value: 92 }, { option: "abstain" }],
    },
    references: minutes,
  };
  const planned: DossierRecord = { ...ballot, id: "event:second-ballot", status: "planned" };
  const found = shownOn("2026-03-20", ballot, planned).filter(({ title }) => title === "Strike ballot");
  expect(found).toMatchObject([
    {
      claims: [
        {
          record: "event:ballot",
          values: [
            { label: "Yes:", number: "412", unit: "(81.7 %)" },
            { label: "No:", number: "92" },
          ],
          who: "Dockers’ union",
          remark: "A strike in April.",
        },
      ],
    },
  ]);
});

test("each report on what was carried out is a claim of its own, with the sources of the report", () => {
  const agreement: DossierRecord = {
    kind: "proposal",
    id: "proposal:agreement",
    name: "Agreement of 2024",
    status: "in-force",
    references: [{ source: "source:post-1" }],
    implementation: [
      { shares: [{ state: "full", share: 60 }], by: "party:city" },
      { shares: [{ state: "full", share: 70 }], references: minutes },
    ],
  };
  const claims = (day: string) => shownOn(day, agreement).find(({ title }) => title === "Agreement of 2024")?.claims;
  expect(claims("2026-03-20")).toMatchObject([
    { values: [{ label: "Carried out", number: "60 %" }], who: "City council", sources: [{ id: "source:post-1" }] },
    { values: [{ number: "70 %" }], reliability: { origins: ["State mediator"] }, sources: [{ id: "source:minutes" }] },
  ]);
  expect(claims("2026-03-10")).toHaveLength(1);
});

test("an editor chooses figures by their statements, and gets no votes then", () => {
  const view = asOf({ ...portWages, records: [...portWages.records, stated("other", wages)] }, "2026-03-20");
  expect(figures(view, { statements: ["statement:other"] })).toMatchObject([
    { claims: [{ record: "statement:other" }] },
  ]);
});
