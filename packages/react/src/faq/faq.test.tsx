import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "@backgrounder/model/article";
import { faqExamples } from "@backgrounder/model/examples";
import { Faq } from "./faq.js";

const heading = (name: string, level: number) => screen.getByRole("heading", { name, level });

describe("a reader of a FAQ", () => {
  it("finds each question as a heading below the block's own", () => {
    render(<Faq block={faqExamples["several questions"]} />);
    heading("Frequently asked questions", 2);
    heading("What has the port offered?", 3);
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(3);
  });

  it("finds them at the level that the page needs", () => {
    render(<Faq block={faqExamples["one question"]} headingLevel={4} />);
    heading("Frequently asked questions", 4);
    heading("Will the ferries sail during the strike?", 5);
  });

  it("has every answer in the page, closed", () => {
    const { container } = render(<Faq block={faqExamples["several questions"]} />);
    expect(container).toHaveTextContent("4.1 per cent over one year");
    const answers = [...container.querySelectorAll("details")];
    expect(answers).toHaveLength(3);
    expect(answers.some((details) => details.open)).toBe(false);
  });

  it("can follow a link to one answer, which is inside what has to open", () => {
    const { container } = render(<Faq block={faqExamples["several questions"]} />);
    const answer = container.querySelector<HTMLElement>('[id="question:what-is-offered"]');
    expect(answer?.parentElement?.tagName).toBe("DETAILS");
    expect(answer).toHaveTextContent(/^4\.1 per cent/);
  });

  it("reads the day, the check and the source in words, as the last line", () => {
    const { container } = render(<Faq block={faqExamples["as of a day, checked, with sources"]} />);
    expect(container.firstElementChild?.lastElementChild).toHaveTextContent(
      "Source: Offer to the dockers, Port authority, 4 March 2026. As of 11 March 2026. Checked on 11 March 2026, desk editor.",
    );
  });

  it("meets no ARIA on what HTML does by itself", () => {
    const { container } = render(
      <Faq block={faqExamples["rich text with links and lists"]} report={() => undefined} />,
    );
    expect(container.querySelector("details [role], summary[aria-expanded], [tabindex]")).toBeNull();
  });

  it("of an Arabic block hears Arabic, from right to left", () => {
    const { container } = render(<Faq block={faqExamples["right to left"]} />);
    expect(container.firstElementChild).toHaveAttribute("lang", "ar");
    expect(container.firstElementChild).toHaveAttribute("dir", "rtl");
  });

  it("of a German page reads German labels, and no language is named twice", () => {
    const { container } = render(<Faq block={faqExamples["one question"]} lang="de" />);
    heading("Häufige Fragen", 2);
    expect(container.firstElementChild).not.toHaveAttribute("lang");
  });

  it("follows links and walks lists in an answer", () => {
    render(<Faq block={faqExamples["rich text with links and lists"]} report={() => undefined} />);
    expect(screen.getByRole("link", { name: "city’s page about the closure", hidden: true })).toHaveAttribute(
      "href",
      "https://example.org/city/closure",
    );
    const outer = screen.getAllByRole("list", { hidden: true })[0];
    expect(outer && within(outer).getAllByRole("listitem", { hidden: true })).toHaveLength(4);
  });
});

describe("a developer", () => {
  it("can show all answers without disclosure", () => {
    const { container } = render(<Faq block={faqExamples["several questions"]} display="open" />);
    expect(container.querySelector("details")).toBeNull();
    expect(screen.getByText(/^4\.1 per cent/)).toBeVisible();
  });

  it("can let one answer close the others", () => {
    const { container } = render(<Faq block={faqExamples["several questions"]} exclusive />);
    const names = [...container.querySelectorAll("details")].map((details) => details.getAttribute("name"));
    expect(new Set(names)).toEqual(new Set(["faq:several"]));
  });

  it("learns which answer was missing, and still shows the rest", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    render(<Faq block={faqExamples["an answer is missing"]} report={report} />);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ path: "items[1].answer", severity: "error" }));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
  });

  it("can put own words in place of the catalogue's", () => {
    render(
      <Faq
        block={faqExamples["one question"]}
        labels={{ faq: { faq: "Fragen", "people-also-ask": "", "questions-and-answers": "" } }}
      />,
    );
    heading("Fragen", 2);
  });

  it("can render links with a component of the host", () => {
    render(
      <Faq
        block={faqExamples["as of a day, checked, with sources"]}
        components={{ link: ({ href, children }) => <a href={`/out?to=${href}`}>{children}</a> }}
      />,
    );
    const links = screen.getAllByRole("link", { name: "Offer to the dockers", hidden: true });
    expect(links[0]?.getAttribute("href")).toMatch(/^\/out\?to=https/);
  });
});
