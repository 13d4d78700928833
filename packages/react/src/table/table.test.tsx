import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { tableExamples } from "@backgrounder/model/examples";
import { Table } from "./table.js";

it("finds rows and columns by their names", () => {
  render(<Table block={tableExamples["rows with names"]} />);
  expect(screen.getByRole("table", { name: "What a crane driver would earn a month" })).toBeVisible();
  expect(screen.getByRole("columnheader", { name: "Pay" })).toBeVisible();
  expect(screen.getByRole("rowheader", { name: "Port, 4 March" })).toBeVisible();
  expect(screen.getByRole("cell", { name: "3,373" })).toHaveAttribute("data-number");
});

it("has no empty header where its corner is empty", () => {
  render(<Table block={tableExamples["wider than a phone"]} />);
  expect(screen.getAllByRole("columnheader").every((cell) => cell.textContent !== "")).toBe(true);
});
