import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { relatedExamples } from "@backgrounder/model/examples";
import { Related } from "./related.js";

it("says where and when each article was printed", () => {
  render(<Related block={relatedExamples["several articles"]} />);
  expect(screen.getAllByRole("listitem")[1]).toHaveTextContent("Engineers’ weekly, November 2025");
});
