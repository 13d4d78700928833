import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { challengesExamples } from "@backgrounder/model/examples";
import { Challenges } from "./challenges.js";

it("says what could help against each challenge", () => {
  render(<Challenges block={challengesExamples["with what could help"]} />);
  expect(screen.getByRole("heading", { name: "The slope at the hospital", level: 3 })).toBeVisible();
  expect(screen.getByText(/What could help:/).parentElement).toHaveTextContent("A loop of 300 metres");
});
