import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { imageExamples } from "@backgrounder/model/examples";
import { Image } from "./image.js";

it("shows the picture by its description, with caption and credit", () => {
  render(<Image block={imageExamples["caption and credit"]} />);
  expect(screen.getByRole("img", { name: "A road bridge on stone piers over a river" })).toHaveAttribute(
    "width",
    "1200",
  );
  expect(screen.getByRole("figure")).toHaveTextContent("Credit: City engineer’s office");
});
