import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { correctionsExamples } from "@backgrounder/model/examples";
import { Corrections } from "./corrections.js";

it("says on which day, names what was corrected, and leads there", () => {
  render(<Corrections block={correctionsExamples["one, naming what it corrects"]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(/^6 March 2026 An earlier version/);
  expect(screen.getByRole("link")).toHaveAttribute("href", "#question:what-is-offered");
});
