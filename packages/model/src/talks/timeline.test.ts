import { expect, test } from "vitest";
import { securityGuaranteesTalks } from "../examples/talks/security-guarantees.js";
import type { Dossier } from "../generated/types.js";
import { timeline } from "./timeline.js";

const saidAtTheSummit = (dossier: Dossier) =>
  timeline(dossier, { events: ["event:alaska-summit"] })[0]?.remarks?.map(({ text }) => text);

test("of one claim in two strengths an event tells the weaker", () => {
  expect(saidAtTheSummit(securityGuaranteesTalks)).toStrictEqual([
    "Russia might not object to such an arrangement within a wider settlement.",
  ]);
});

test("the harder one is not lost where the weaker is not there", () => {
  const records = securityGuaranteesTalks.records.filter(({ id }) => id !== "statement:might-not-object");
  expect(saidAtTheSummit({ ...securityGuaranteesTalks, records })).toHaveLength(1);
});

test("a source is listed by its headline, and carries the name that we gave it", () => {
  const [berlin] = timeline(securityGuaranteesTalks, { events: ["event:berlin-talks"] });
  expect(berlin?.sources).toMatchObject([
    {
      title: "US Proposes NATO-Style Security Guarantees for Ukraine Amid Peace Talks",
      name: "Rewritten report on the Berlin talks",
    },
  ]);
});
