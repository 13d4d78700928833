import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bridgeExplainer, sourcesExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { Sources } from "./sources.js";

describe("a list of sources", () => {
  it("names title, publisher and day, and links what has an address", () => {
    render(<Sources block={sourcesExamples["several sources"]} />);
    const first = screen.getAllByRole("listitem")[0];
    expect(first).toHaveTextContent("Offer to the dockers, Port authority, 4 March 2026");
    expect(screen.getByRole("link", { name: "Inspection of the Kettle Bridge" })).toHaveAttribute(
      "href",
      "https://example.org/city/bridge-report",
    );
  });

  it("leads from a number in the text to the source, and back to that number", () => {
    const { container } = render(<ArticleBody article={bridgeExplainer} />);
    const [there] = screen.getAllByRole("link", { name: "Source 1" });
    expect(there).toHaveAttribute("href", "#source:bridge-report");
    const source = container.querySelector('[id="source:bridge-report"]');
    const back = [...(source?.querySelectorAll<HTMLAnchorElement>('a[href^="#cite-"]') ?? [])];
    expect(back).toHaveLength(3);
    for (const link of back) expect(container.querySelector(`[id="${link.hash.slice(1)}"]`)).toHaveTextContent("1");
    expect(back[1]).toHaveAccessibleName("Back to mention 2 in the text");
  });

  it("by itself has no links back, since nothing is on the page that cites it", () => {
    const { container } = render(<Sources block={sourcesExamples["several sources"]} />);
    expect(container.querySelector('a[href^="#"]')).toBeNull();
  });
});
