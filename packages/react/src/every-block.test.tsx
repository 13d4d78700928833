import { render } from "@testing-library/react";
import { act, createElement, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Block, Diagnostic } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { ArticleBody } from "../exports/article-body.js";
import { Callout } from "../exports/callout.js";
import { Challenges } from "../exports/challenges.js";
import { Corrections } from "../exports/corrections.js";
import { Disputes } from "../exports/disputes.js";
import { ExpertOpinion } from "../exports/expert-opinion.js";
import { Faq } from "../exports/faq.js";
import { Figures } from "../exports/figures.js";
import { GuaranteeLayers } from "../exports/guarantee-layers.js";
import { GuaranteeTerms } from "../exports/guarantee-terms.js";
import { Image } from "../exports/image.js";
import { KeyPoints } from "../exports/key-points.js";
import { KeyTerms } from "../exports/key-terms.js";
import { Method } from "../exports/method.js";
import { NextSteps } from "../exports/next-steps.js";
import { Participants } from "../exports/participants.js";
import { Places } from "../exports/places.js";
import { PositionsMatrix } from "../exports/positions-matrix.js";
import { Prompt } from "../exports/prompt.js";
import { Quote } from "../exports/quote.js";
import { Related } from "../exports/related.js";
import { Scenarios } from "../exports/scenarios.js";
import { Sources } from "../exports/sources.js";
import { Table } from "../exports/table.js";
import { TalksTimeline } from "../exports/talks-timeline.js";
import { Timeline } from "../exports/timeline.js";
import { WhatChanged } from "../exports/what-changed.js";
import { WhereThingsStand } from "../exports/where-things-stand.js";

type Report = (diagnostic: Diagnostic) => void;
type States<B> = Record<string, B>;

const withComponent = <B extends Block>(
  name: string,
  states: States<B>,
  Component: (props: { block: B; report: Report }) => ReactElement | null,
) =>
  Object.entries(states).map(([state, block]) => ({
    name: `${name}: ${state}`,
    block,
    draw: (report: Report): ReactElement => createElement(Component, { block, report }),
  }));

const inArticle = (name: string, states: States<Block>) =>
  Object.entries(states).map(([state, block]) => ({
    name: `${name}: ${state}`,
    block,
    draw: (report: Report): ReactElement => (
      <ArticleBody article={{ id: "article:a", title: "A", blocks: [block] }} report={report} />
    ),
  }));

const cases = [
  ...withComponent("faq", examples.faqExamples, Faq),
  ...withComponent("callout", examples.calloutExamples, Callout),
  ...withComponent("key points", examples.keyPointsExamples, KeyPoints),
  ...withComponent("sources", examples.sourcesExamples, Sources),
  ...withComponent("timeline of talks", examples.talksExamples, TalksTimeline),
  ...withComponent("figures", examples.figuresExamples, Figures),
  ...withComponent("participants", examples.participantsExamples, Participants),
  ...withComponent("places", examples.placesExamples, Places),
  ...withComponent("positions", examples.positionsExamples, PositionsMatrix),
  ...withComponent("what changed", examples.whatChangedExamples, WhatChanged),
  ...withComponent("disputes", examples.disputesExamples, Disputes),
  ...withComponent("guarantee layers", examples.guaranteeLayersExamples, GuaranteeLayers),
  ...withComponent("guarantee terms", examples.guaranteeTermsExamples, GuaranteeTerms),
  ...withComponent("where things stand", examples.whereThingsStandExamples, WhereThingsStand),
  ...withComponent("method", examples.methodExamples, Method),
  ...withComponent("scenarios", examples.scenariosExamples, Scenarios),
  ...withComponent("challenges", examples.challengesExamples, Challenges),
  ...withComponent("next steps", examples.nextStepsExamples, NextSteps),
  ...withComponent("timeline", examples.timelineExamples, Timeline),
  ...withComponent("key terms", examples.keyTermsExamples, KeyTerms),
  ...withComponent("expert opinion", examples.expertOpinionExamples, ExpertOpinion),
  ...withComponent("related", examples.relatedExamples, Related),
  ...withComponent("prompt", examples.promptExamples, Prompt),
  ...withComponent("corrections", examples.correctionsExamples, Corrections),
  ...withComponent("quote", examples.quoteExamples, Quote),
  ...withComponent("image", examples.imageExamples, Image),
  ...withComponent("table", examples.tableExamples, Table),
  ...inArticle("paragraph", examples.paragraphExamples),
  ...inArticle("heading", examples.headingExamples),
  ...inArticle("list", examples.listExamples),
  ...inArticle("embed", examples.embedExamples),
  ...inArticle("html", examples.htmlExamples),
];

const isGone = (name: string): boolean => /nothing valid left|not resolved/.test(name);
const shown = cases.filter(({ name }) => !isGone(name));

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));

/** Draws a block on the server and again in the browser, after a reader did something with the page. */
async function hydrated(
  draw: (report: Report) => ReactElement,
  reader: (container: Element) => void = () => undefined,
): Promise<{ before: string; after: string; errors: unknown[] }> {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ignore = (): void => undefined;
  const container = document.createElement("div");
  container.innerHTML = renderToString(draw(ignore));
  reader(container);
  const before = container.innerHTML;
  const recovered = vi.fn();
  const root = await act(() => hydrateRoot(container, draw(ignore), { onRecoverableError: recovered }));
  const result = { before, after: container.innerHTML, errors: [...recovered.mock.calls, ...complaints.mock.calls] };
  act(() => root.unmount());
  complaints.mockRestore();
  return result;
}

describe("every state of every block", () => {
  it.each(shown)("$name comes out of the browser as it came from the server", async ({ draw }) => {
    const { before, after, errors } = await hydrated(draw);
    expect(errors).toEqual([]);
    expect(after).toBe(before);
  });

  it.each(shown)("$name comes out so for a reader who opened all of it before", async ({ draw }) => {
    const { before, after, errors } = await hydrated(draw, (container) => {
      for (const details of container.querySelectorAll("details")) details.open = true;
    });
    expect(errors).toEqual([]);
    expect(after).toBe(before);
  });

  it.each(shown)("$name says what it is and can be found by its id", ({ block, draw }) => {
    const { container } = render(draw(() => undefined));
    const root = container.querySelector(`[data-bgr="${block.type}"]`);
    expect(root).toHaveAttribute("id", block.id);
  });

  it.each(cases.filter(({ name }) => isGone(name)))("$name draws nothing and says why", ({ draw }) => {
    const report = vi.fn<Report>();
    const { container } = render(draw(report));
    expect(container.textContent).toBe("");
    expect(container.querySelector("[data-bgr]")).toBeNull();
    expect(report.mock.calls.map(([diagnostic]) => diagnostic.severity)).toContain("error");
  });

  it.each(cases.filter(({ name }) => name.includes("hostile")))("$name does no harm", ({ draw }) => {
    const html = renderToString(draw(() => undefined));
    const { body } = new DOMParser().parseFromString(html, "text/html");
    expect(body.querySelector("script, b")).toBeNull();
    expect([...body.querySelectorAll("a")].filter((link) => link.protocol === "javascript:")).toEqual([]);
    expect(html.isWellFormed()).toBe(true);
    expect(html).not.toMatch(/[\u202d\u202e]/);
  });

  it("shows a million characters without a script or a crash", () => {
    const answer = "a".repeat(1_000_000);
    const block = {
      type: "faq" as const,
      id: "faq:long",
      items: [{ id: "question:long", question: "How long?", answer }],
    };
    expect(renderToString(<Faq block={block} />)).toContain(answer);
  });

  it("warns on the console if the host passes no `report`", () => {
    render(<Faq block={examples.faqExamples["an answer is missing"]} />);
    expect(vi.mocked(console.warn).mock.calls.join()).toMatch(/items\[1\]\.answer/);
  });
});
