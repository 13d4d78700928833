import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { correctionsExamples } from "@backgrounder/model/examples";
import { Corrections } from "./corrections.js";

it("says on which day, names what was corrected, and leads there", () => {
  render(<Corrections block={correctionsExamples["one, naming what it corrects"]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(/^6 March 2026 An earlier version/);
  expect(screen.getByRole("link")).toHaveAttribute("href", "#question:what-is-offered");
});

it("strikes out the old wording beside the new one, each with a word that can be heard", () => {
  render(<Corrections block={correctionsExamples["the old wording beside the new"]} />);
  const [round, offer, ballot] = screen.getAllByRole("listitem");
  expect(offer).toHaveTextContent("Before: The port offers 4.7 per cent.Now: The port offers 4.1 per cent.");
  expect(within(offer as HTMLElement).getByRole("deletion")).toHaveTextContent("The port offers 4.7 per cent.");
  expect(within(offer as HTMLElement).getByRole("insertion")).toHaveTextContent("The port offers 4.1 per cent.");
  expect(round).toHaveTextContent("Before: 22 March 2026Corrected on 18 March 2026: 24 March 2026Now: 25 March 2026");
  expect(ballot).not.toHaveTextContent("Now:");
});
