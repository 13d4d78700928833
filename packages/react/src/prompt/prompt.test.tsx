import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { promptExamples } from "@backgrounder/model/examples";
import { Prompt } from "./prompt.js";

it("can be answered without script", () => {
  render(<Prompt block={promptExamples["newsletter with a form"]} />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Your email address" });
  expect(field.form).toHaveAttribute("action", "/newsletter");
  expect(field.form?.method).toBe("post");
  expect(screen.getByRole("button", { name: "Send it to me" })).toHaveAttribute("type", "submit");
});
