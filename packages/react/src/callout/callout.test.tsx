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
