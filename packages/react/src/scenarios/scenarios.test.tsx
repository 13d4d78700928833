import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { scenariosExamples } from "@backgrounder/model/examples";
import { Scenarios } from "./scenarios.js";

it("says what each assumes, leads to, and who thinks it likely, in no order of rank", () => {
  const { container } = render(<Scenarios block={scenariosExamples["two, one with its likelihood"]} />);
  expect(container).toHaveTextContent("Assumes: The port no longer calls");
  expect(container).toHaveTextContent("More likely than not, according to the state mediator’s office");
  expect(container).toHaveTextContent("It depends on: whether the port");
  expect(container.querySelector("ol")).toBeNull();
});
