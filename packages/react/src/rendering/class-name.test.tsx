import { render, screen } from "@testing-library/react";
import { createElement, type ComponentType } from "react";
import { describe, expect, it } from "vitest";
import type { Article } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { Callout } from "../callout/callout.js";
import { Challenges } from "../challenges/challenges.js";
import { Corrections } from "../corrections/corrections.js";
import { Disputes } from "../disputes/disputes.js";
import { ExpertOpinion } from "../expert-opinion/expert-opinion.js";
import { Faq } from "../faq/faq.js";
import { Figures } from "../figures/figures.js";
import { GuaranteeLayers } from "../guarantee-layers/guarantee-layers.js";
import { GuaranteeTerms } from "../guarantee-terms/guarantee-terms.js";
import { Image } from "../image/image.js";
import { KeyPoints } from "../key-points/key-points.js";
import { KeyTerms } from "../key-terms/key-terms.js";
import { Method } from "../method/method.js";
import { NextSteps } from "../next-steps/next-steps.js";
import { Participants } from "../participants/participants.js";
import { Places } from "../places/places.js";
import { PositionsMatrix } from "../positions-matrix/positions-matrix.js";
import { Prompt } from "../prompt/prompt.js";
import { Quote } from "../quote/quote.js";
import { Related } from "../related/related.js";
import { RichText } from "../rich-text/rich-text.js";
import { Scenarios } from "../scenarios/scenarios.js";
import { Sources } from "../sources/sources.js";
import { Table } from "../table/table.js";
import { TalksTimeline } from "../talks-timeline/talks-timeline.js";
import { Timeline } from "../timeline/timeline.js";
import { WhatChanged } from "../what-changed/what-changed.js";
import { WhereThingsStand } from "../where-things-stand/where-things-stand.js";

/** A component of any block, with the first of its examples. */
const blocks: [string, unknown, Record<string, object>][] = [
  ["Callout", Callout, examples.calloutExamples],
  ["Challenges", Challenges, examples.challengesExamples],
  ["Corrections", Corrections, examples.correctionsExamples],
  ["Disputes", Disputes, examples.disputesExamples],
  ["ExpertOpinion", ExpertOpinion, examples.expertOpinionExamples],
  ["Faq", Faq, examples.faqExamples],
  ["Figures", Figures, examples.figuresExamples],
  ["GuaranteeLayers", GuaranteeLayers, examples.guaranteeLayersExamples],
  ["GuaranteeTerms", GuaranteeTerms, examples.guaranteeTermsExamples],
  ["Image", Image, examples.imageExamples],
  ["KeyPoints", KeyPoints, examples.keyPointsExamples],
  ["KeyTerms", KeyTerms, examples.keyTermsExamples],
  ["Method", Method, examples.methodExamples],
  ["NextSteps", NextSteps, examples.nextStepsExamples],
  ["Participants", Participants, examples.participantsExamples],
  ["Places", Places, examples.placesExamples],
  ["PositionsMatrix", PositionsMatrix, examples.positionsExamples],
  ["Prompt", Prompt, examples.promptExamples],
  ["Quote", Quote, examples.quoteExamples],
  ["Related", Related, examples.relatedExamples],
  ["Scenarios", Scenarios, examples.scenariosExamples],
  ["Sources", Sources, examples.sourcesExamples],
  ["Table", Table, examples.tableExamples],
  ["TalksTimeline", TalksTimeline, examples.talksExamples],
  ["Timeline", Timeline, examples.timelineExamples],
  ["WhatChanged", WhatChanged, examples.whatChangedExamples],
  ["WhereThingsStand", WhereThingsStand, examples.whereThingsStandExamples],
];

describe("a class of the host's", () => {
  it.each(blocks)("is on the outermost element of %s, and nowhere else", (_, component, states) => {
    const props = { block: Object.values(states)[0], className: "wide", report: () => undefined };
    const { container } = render(createElement(component as ComponentType<object>, props));
    expect(container.querySelectorAll(".wide")).toHaveLength(1);
    expect(container.firstElementChild).toHaveClass("wide");
  });

  it("is on a callout that is written by hand, on rich text and on the body of an article", () => {
    const article: Article = { id: "article:a", title: "A", blocks: [examples.faqExamples["one question"]] };
    const { container } = render(
      <>
        <Callout kind="note" className="wide">
          Words.
        </Callout>
        <RichText text="Words." className="wide" />
        <ArticleBody article={article} className="wide" />
      </>,
    );
    expect([...container.children].map(({ className }) => className)).toEqual([
      "bgr-block bgr-callout wide",
      "wide",
      "bgr-article wide",
    ]);
    expect(container.querySelectorAll(".wide")).toHaveLength(3);
  });
});

describe("a label that the page does not show", () => {
  it("is a heading for screen readers, and the questions below it keep their level", () => {
    render(<Faq block={examples.faqExamples["label for screen readers alone"]} />);
    expect(screen.getByRole("heading", { level: 2, name: "Frequently asked questions" })).toHaveClass(
      "bgr-block__unseen",
    );
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
  });

  it("still names a callout", () => {
    render(<Callout block={examples.calloutExamples["label for screen readers alone"]} />);
    expect(screen.getByRole("note", { name: "Note" })).toBeInTheDocument();
    expect(screen.getByText("Note")).toHaveClass("bgr-block__unseen");
  });
});
