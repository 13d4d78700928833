import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { nextStepsExamples } from "@backgrounder/model/examples";
import { NextSteps } from "./next-steps.js";

it("says how certain each step is", () => {
  render(<NextSteps block={nextStepsExamples["dated, uncertain and undated"]} />);
  const steps = screen.getAllByRole("listitem");
  expect(steps[0]).toHaveTextContent("Planned, 24 March 2026");
  expect(steps[1]).toHaveTextContent("Expected, about April 2026");
  expect(steps[3]?.textContent).toBe("The diversion is reviewed.");
});
