import { expect, test } from "vitest";
import { citysOffer } from "../../examples/blocks/port-guarantees.js";
import { guaranteeLayersExamples } from "../../examples/blocks/talks-guarantee-layers.js";
import { guaranteeTermsExamples } from "../../examples/blocks/talks-guarantee-terms.js";
import { linesOf } from "./written.test.util.js";

test("in a text, guarantees are compared proposal by proposal, and what is not said is said to be so", () => {
  const [, , ...entries] = guaranteeTermsExamples["two proposals and a comparison"].entries;
  const block = {
    ...guaranteeTermsExamples["one proposal"],
    entries: [...guaranteeTermsExamples["one proposal"].entries, ...entries],
  };
  expect(linesOf(block)).toStrictEqual([
    "Guarantees side by side",
    "City’s offer",
    "City council, 12 March 2026, Tabled",
    "What it says: The city pays the wages of one month, and the port pays the city back.",
    "When it applies: The port misses a pay day.",
    "Obligation: Duty to give economic help.",
    "Guarantors: City council",
    "Who decides: Applies only under certain conditions.",
    "Kind of text: Not said",
    "Binding: Politically binding.",
    "One source: Harbour Post, Port and union further apart than in winter, 1 March 2026",
    "Ferry agreement of 2019",
    "14 May 2019, Signed, For comparison only",
    "What it says: The county pays the crews’ wages if the ferry company cannot.",
    "When it applies: The company misses a pay day.",
    "Obligation: Duty to give economic help.",
    "Guarantors: County council",
    "Who decides: Applies without a further decision.",
    "Kind of text: In separate agreements between two sides.",
    "Binding: Legally binding.",
    "One source: Harbour Post, Port and union further apart than in winter, 1 March 2026",
    "Our sources say nothing about: Layer, Measures and Ratification.",
  ]);
});

test("in a text, a point on which layers differ says which of them says what, and a dispute is named", () => {
  const lines = linesOf(guaranteeTermsExamples["two proposals and a comparison"]);
  expect(lines).toContain("Disputed: Does the city have to lend the money?");
  expect(lines).toContain("Obligation: (Layer 1, Layer 2) Duty to give economic help. (Layer 3) Duty to consult.");
  expect(lines).toContain(
    "Who decides: (Layer 1) Applies without a further decision. (Layer 2) Each guarantor decides for itself what to do. (Layer 3) Not said",
  );
});

test("in a text, a box has the points that fit in an article", () => {
  const lines = linesOf(guaranteeTermsExamples["in a box"]);
  expect(lines).toContain("Guarantors: City council");
  expect(lines.join()).not.toMatch(/Kind of text|What it says/);
});

test("in a text, whether there are troops is asked of nobody who only owes money", () => {
  const text = (obligation: "economic" | "defence"): string =>
    linesOf({
      ...guaranteeTermsExamples["one proposal"],
      entries: [{ ...citysOffer, guarantees: [{ summary: "Help.", obligation }] }],
    }).join();
  expect(text("economic")).not.toContain("Troops");
  expect(text("defence")).toContain("Troops");
});

test("in a text, layers are listed from the inside out, each with who owes what, and with what ended", () => {
  expect(linesOf(guaranteeLayersExamples["signed, and one layer has expired"])).toStrictEqual([
    "Guarantee layers",
    "Wage guarantee",
    "Port authority and City council, 2 April 2026, Signed",
    "– Layer 1: The port keeps two months’ wages in a reserve fund, and pays from it first.",
    "  Guarantors: Port authority",
    "  Obligation: Duty to give economic help.",
    "  When it applies: The port misses a pay day.",
    "  Who decides: Applies without a further decision.",
    "  Measures: a reserve fund",
    "– Layer 2: Once the fund is empty, the city lends the port what is missing.",
    "  Guarantors: City council",
    "  Obligation: Duty to give economic help.",
    "  When it applies: The fund does not cover the wages.",
    "  Who decides: Each guarantor decides for itself what to do.",
    "  Measures: a loan for three months",
    "  Expires: 30 June 2026.",
    "– Layer 3: If the city does not lend, the state mediator calls both sides back to the table within ten days.",
    "  Guarantors: State mediator",
    "  Obligation: Duty to consult.",
    "  When it applies: The city refuses the loan.",
    "This comes from Port authority and State mediator.",
    "Source: State mediator, Minutes of the first round, 15 March 2026",
    "As of 10 July 2026",
  ]);
});
