import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expertOpinionExamples } from "@backgrounder/model/examples";
import { ExpertOpinion } from "./expert-opinion.js";

it("says who speaks, and in which capacity", () => {
  render(<ExpertOpinion block={expertOpinionExamples["with role and house"]} />);
  expect(screen.getByRole("figure")).toHaveTextContent(
    "A retired bridge engineer, lecturer in structural engineering, Technical college of the region",
  );
  expect(screen.getByRole("blockquote")).toHaveTextContent("Cracks like these");
});
