import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { keyPointsExamples } from "@backgrounder/model/examples";
import { KeyPoints } from "./key-points.js";

it("lists the points under a heading that says what they are", () => {
  render(<KeyPoints block={keyPointsExamples["what we don’t know"]} />);
  expect(screen.getByRole("heading", { level: 2, name: "What we don’t know" })).toBeInTheDocument();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "How many dockers will take part.",
    "Whether the mediator has been asked.",
  ]);
});

it("keeps the paragraphs of a long point in one item", () => {
  render(<KeyPoints block={keyPointsExamples["rich text with a source"]} />);
  const items = screen.getAllByRole("listitem");
  expect(items).toHaveLength(3);
  expect(items[2]?.querySelectorAll("p")).toHaveLength(2);
});
