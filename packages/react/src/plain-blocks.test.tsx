import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import * as examples from "@backgrounder/model/examples";
import { Challenges } from "./challenges/challenges.js";
import { Corrections } from "./corrections/corrections.js";
import { ExpertOpinion } from "./expert-opinion/expert-opinion.js";
import { Image } from "./image/image.js";
import { KeyTerms } from "./key-terms/key-terms.js";
import { Method } from "./method/method.js";
import { NextSteps } from "./next-steps/next-steps.js";
import { Prompt } from "./prompt/prompt.js";
import { Quote } from "./quote/quote.js";
import { Related } from "./related/related.js";
import { Scenarios } from "./scenarios/scenarios.js";
import { Table } from "./table/table.js";

describe("a reader", () => {
  it("of scenarios reads what each assumes, leads to, and who thinks it likely, in no order of rank", () => {
    const { container } = render(<Scenarios block={examples.scenariosExamples["two, one with its likelihood"]} />);
    expect(container).toHaveTextContent("Assumes: The port withdraws");
    expect(container).toHaveTextContent("More likely than not, according to the state mediator’s office");
    expect(container).toHaveTextContent("It hinges on: whether pay");
    expect(container.querySelector("ol")).toBeNull();
  });

  it("of challenges reads what could help", () => {
    render(<Challenges block={examples.challengesExamples["with what could help"]} />);
    expect(screen.getByRole("heading", { name: "The slope at the hospital", level: 3 })).toBeVisible();
    expect(screen.getByText(/What could help:/).parentElement).toHaveTextContent("A loop of 300 metres");
  });

  it("of next steps reads how certain each is", () => {
    render(<NextSteps block={examples.nextStepsExamples["dated, uncertain and undated"]} />);
    const steps = screen.getAllByRole("listitem");
    expect(steps[0]).toHaveTextContent("Planned, 24 March 2026");
    expect(steps[1]).toHaveTextContent("Expected, about April 2026");
    expect(steps[3]?.textContent).toBe("The diversion is reviewed.");
  });

  it("of key terms finds each term with its meaning", () => {
    render(<KeyTerms block={examples.keyTermsExamples["with definitions"]} />);
    expect(screen.getAllByRole("term")[0]).toHaveTextContent("Mediation");
    expect(screen.getAllByRole("definition")[0]).toHaveTextContent("decides nothing");
  });

  it("of terms without meanings finds a plain list", () => {
    render(<KeyTerms block={examples.keyTermsExamples["terms alone"]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("of an expert's words learns who speaks, in which capacity", () => {
    render(<ExpertOpinion block={examples.expertOpinionExamples["with role and house"]} />);
    expect(screen.getByRole("figure")).toHaveTextContent(
      "A retired bridge engineer, lecturer in structural engineering, Technical college of the region",
    );
    expect(screen.getByRole("blockquote")).toHaveTextContent("Cracks of this kind");
  });

  it("of a quotation learns whose it is, and never the word “source”", () => {
    const { container } = render(<Quote block={examples.quoteExamples["with who said it"]} />);
    expect(container.querySelector("figcaption cite")).toHaveTextContent("The harbour master");
  });

  it("of a correction learns the day, what it was, and gets there", () => {
    render(<Corrections block={examples.correctionsExamples["one, naming what it corrects"]} />);
    expect(screen.getByRole("listitem")).toHaveTextContent(/^6 March 2026 An earlier version/);
    expect(screen.getByRole("link")).toHaveAttribute("href", "#question:what-is-offered");
  });

  it("of a picture reads caption and credit", () => {
    render(<Image block={examples.imageExamples["caption and credit"]} />);
    expect(screen.getByRole("img", { name: "A road bridge on five piers over a river" })).toHaveAttribute(
      "width",
      "1200",
    );
    expect(screen.getByRole("figure")).toHaveTextContent("Credit: City engineer’s office");
  });

  it("of a table finds rows and columns by their names", () => {
    render(<Table block={examples.tableExamples["rows with names"]} />);
    expect(screen.getByRole("table", { name: "What was asked and offered, per cent" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Union" })).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "Second" })).toBeVisible();
    expect(screen.getByRole("cell", { name: "3.2" })).toHaveAttribute("data-number");
  });

  it("of a table whose corner is empty meets no empty header", () => {
    render(<Table block={examples.tableExamples["wider than a phone"]} />);
    expect(screen.getAllByRole("columnheader").every((cell) => cell.textContent !== "")).toBe(true);
  });

  it("can answer a prompt without script", () => {
    render(<Prompt block={examples.promptExamples["newsletter with a form"]} />);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Your email address" });
    expect(field.form).toHaveAttribute("action", "/newsletter");
    expect(field.form?.method).toBe("post");
    expect(screen.getByRole("button", { name: "Send it to me" })).toHaveAttribute("type", "submit");
  });

  it("of related articles reads where and when each was printed", () => {
    render(<Related block={examples.relatedExamples["several articles"]} />);
    expect(screen.getAllByRole("listitem")[1]).toHaveTextContent("Engineers’ weekly, November 2025");
  });

  it("of a method learns who checked it", () => {
    const { container } = render(<Method block={examples.methodExamples["who and when"]} />);
    expect(container).toHaveTextContent("Checked on 6 March 2026, desk editor.");
  });
});
