import { expect, test } from "vitest";
import { toText } from "../../../article/to-text.js";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Dossier, Party } from "../../../generated/types.js";
import { talksArticle } from "../pages/talks-article.js";

const state = (name: string): Party => ({ kind: "party", id: `party:${name.toLowerCase()}`, name, type: "state" });
const day = { edtf: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02", basis: "stated" as const };

/** A text that one state signed as a witness, and two as guarantors. */
const signed: Dossier = {
  ...portWages,
  records: [
    ...portWages.records,
    ...["North", "South", "West"].map(state),
    {
      kind: "proposal",
      id: "proposal:deal",
      name: "Deal",
      status: "signed",
      on: day,
      knownFrom: day,
      steps: [
        { step: "signed", by: ["party:west"], capacity: "witness" },
        { step: "signed", by: ["party:north", "party:south"], capacity: "guarantor" },
      ],
    },
  ],
};

test("a reader sees in which role one state signed, and in which role several did", () => {
  const text = toText(talksArticle(signed, { asOf: "2026-03-20" }));
  expect(text).toContain("Signed: West (as witness)");
  expect(text).toContain("Signed: North and South (as guarantors)");
});

test("a German page has the roles in the singular and in the plural", () => {
  const text = toText(talksArticle({ ...signed, lang: "de" }, { asOf: "2026-03-20" }));
  expect(text).toContain("Unterzeichnet: West (als Zeuge)");
  expect(text).toContain("Unterzeichnet: North und South (als Garanten)");
});
