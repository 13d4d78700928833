// The functions are imported after the counter has started, so here are only their types.
import type { toText as ToText } from "@backgrounder/model/article";
import type { articlePage as ArticlePage } from "@backgrounder/embed/page";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StepCounter } from "../../../scripts/lib/step-counter.js";
import { amount } from "../lib/amount.js";

let steps: StepCounter;
let toText: typeof ToText;
let articlePage: typeof ArticlePage;
beforeAll(async () => {
  steps = new StepCounter((url) => /\/packages\/|\/node_modules\/(?!.*vite)/.test(url));
  ({ toText } = await import("@backgrounder/model/article"));
  ({ articlePage } = await import("@backgrounder/embed/page"));
});
afterAll(() => steps.stop());

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
const paragraph = (text: object): object => ({ type: "paragraph", id: "paragraph:a", text: [text] });
const span = (text: string, marks: string[] = []): object => ({ _type: "span", text, marks });
const link = (key: number): object => ({ _type: "link", _key: `l${key}`, href: `https://example.org/${key}` });
const keys = (length: number): string[] => list(length, (at) => `l${at}`);

const blocks: Record<string, (length: number) => object> = {
  "marks on one span": (length) =>
    paragraph({ _type: "block", markDefs: list(length, link), children: [span("words", keys(length))] }),
  "one mark over and over": (length) =>
    paragraph({
      _type: "block",
      children: [
        span(
          "words",
          list(length, () => "em"),
        ),
      ],
    }),
  "marks that are not defined": (length) => paragraph({ _type: "block", children: [span("words", keys(length))] }),
  "spans with a link each": (length) =>
    paragraph({
      _type: "block",
      markDefs: list(length, link),
      children: list(length, (at) => span("words", [`l${at}`])),
    }),
  "questions with one id": (length) => ({
    type: "faq",
    id: "faq:a",
    items: list(length, () => ({ id: "question:a", question: "Who?", answer: "We." })),
  }),
  "overrides of direction": (length) => paragraph({ _type: "block", children: [span("\u202e\u2066".repeat(length))] }),
};

/** Four times the input; sorting and what is the same for any input may take a little more or less. */
const most = 5.5;
const [small, large] = [amount(500, 4000), amount(2000, 16_000)];

async function expectProportion(work: (length: number) => unknown): Promise<void> {
  await work(50);
  const fewest = async (length: number): Promise<number> =>
    Math.min(await steps.count(() => work(length)), await steps.count(() => work(length)));
  expect((await fewest(large)) / (await fewest(small))).toBeLessThanOrEqual(most);
}

describe("four times as much takes at most five and a half times the steps", () => {
  test.each(Object.entries(blocks))("to render: %s", async (_name, make) => {
    await expectProportion((length) => {
      const article = { id: "article:a", title: "A", blocks: [make(length)] } as never;
      toText(article);
      return articlePage(article, { styles: { href: "a.css" }, report: () => undefined });
    });
  });
});
