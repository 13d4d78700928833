import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { methodExamples } from "@backgrounder/model/examples";
import { Method } from "./method.js";

it("says who checked it, and when", () => {
  const { container } = render(<Method block={methodExamples["who and when"]} />);
  expect(container).toHaveTextContent("Checked on 20 March 2026, desk editor.");
});
