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

it("offers the browser the same picture in several sizes", () => {
  render(<Image block={imageExamples["several sizes"]} />);
  const picture = screen.getByRole("img");
  expect(picture).toHaveAttribute("srcset", "/kettle-bridge.svg?width=600 600w, /kettle-bridge.svg 1200w");
  expect(picture).toHaveAttribute("sizes", "(min-width: 40rem) 36rem, 100vw");
});

it("keeps addresses apart that have blanks or commas, and leaves out those that are not safe", () => {
  const versions = [
    { src: "/the bridge.jpg,", width: 300 },
    { src: "/w_600,h_400/bridge.jpg", width: 600 },
    { src: "javascript:alert(1)", width: 900 },
  ];
  render(<Image block={{ ...imageExamples["no caption"], versions }} report={() => undefined} />);
  expect(screen.getByRole("img").getAttribute("srcset")).toBe(
    "/the%20bridge.jpg%2C 300w, /w_600,h_400/bridge.jpg 600w, /kettle-bridge.svg 1200w",
  );
});
