import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { quoteExamples } from "@backgrounder/model/examples";
import { Quote } from "./quote.js";

it("says whose words they are, and never the word “source”", () => {
  const { container } = render(<Quote block={quoteExamples["with who said it"]} />);
  expect(container.querySelector("figcaption cite")).toHaveTextContent("The harbour master");
});
