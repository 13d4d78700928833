import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { calloutExamples } from "@backgrounder/model/examples";
import { Callout } from "./callout.js";

describe("a callout", () => {
  it.each([
    ["did you know", "Did you know?"],
    ["pro tip", "Pro tip"],
    ["data point", "Data point"],
    ["key trend", "Key trend"],
    ["example", "Example"],
    ["case study", "Case study"],
    ["caution", "Caution"],
    ["note", "Note"],
    ["own label", "Background"],
  ] as const)("of the kind %s is named by its visible label", (state, label) => {
    render(<Callout block={calloutExamples[state]} />);
    expect(screen.getByRole("note", { name: label })).toContainElement(screen.getByText(label));
  });

  it("begins the bar of a share on the right in a text from right to left", () => {
    const { container } = render(
      <Callout
        block={{ type: "callout", id: "", kind: "data-point", title: "63 ٪ من العمال", body: "أضربوا.", lang: "ar" }}
      />,
    );
    expect(container.querySelector("rect[fill=currentColor]")).toHaveAttribute("x", "37%");
  });

  it("sets the number of a data point apart, and draws a share as a bar", () => {
    const { container, rerender } = render(<Callout block={calloutExamples["data point"]} />);
    const bars = (): (string | null)[] =>
      [...container.querySelectorAll("rect")].map((bar) => bar.getAttribute("width"));
    expect(screen.getByText("11,400")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "11,400 vehicles a day" })).toBeInTheDocument();
    expect(bars()).toEqual([]);
    for (const [title, width] of [
      ["63 % of the members", "63%"],
      ["4,1 % more", "4.1%"],
      ["0.5% of it", "0.5%"],
    ] as const) {
      rerender(<Callout block={{ ...calloutExamples["data point"], title }} />);
      expect(bars()).toEqual(["100%", width]);
    }
    rerender(<Callout block={{ ...calloutExamples["data point"], title: "140 % of the plan" }} />);
    expect(bars()).toEqual([]);
    rerender(<Callout block={{ ...calloutExamples["data point"], title: "Many vehicles" }} />);
    expect(screen.getByRole("heading", { name: "Many vehicles" })).toBeInTheDocument();
  });

  it("has its title as a heading, where it has one", () => {
    render(<Callout block={calloutExamples["data point"]} headingLevel={3} />);
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("11,400 vehicles a day");
  });

  it("says in words where its figure comes from", () => {
    render(<Callout block={calloutExamples["data point"]} />);
    expect(screen.getByRole("note").lastElementChild).toHaveTextContent(/^Source: Inspection of the Kettle Bridge/);
  });

  it("differs from other kinds in words, not in classes", () => {
    const { container } = render(<Callout block={calloutExamples.caution} />);
    expect(container.firstElementChild?.className).toBe("bgr-block bgr-callout");
  });

  it("written by hand is named without an id", () => {
    render(
      <Callout kind="note" lang="de" title="Kurz gesagt">
        Die Brücke bleibt gesperrt.
      </Callout>,
    );
    const note = screen.getByRole("note", { name: "Hinweis" });
    expect(note).toHaveTextContent("Die Brücke bleibt gesperrt.");
    expect(note.querySelector("[id]")).toBeNull();
  });
});
