import { renderToStaticMarkup } from "react-dom/server";
import { content, type Content } from "../content/content.js";
import { measure, named, ratio, type Measured } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";
import { Ours } from "../pages/ours.js";
import { PlainReact } from "../pages/plain-react.js";
import { Radix } from "../pages/radix.js";
import { inFivePasses } from "../pages/escape.js";
import { templateOf } from "../pages/template-of.js";
import { template } from "../pages/template.js";

export const sizes = [8, 100, 1000] as const;

/** What each is compared with: a template string that is given the same words, and escapes in one pass. */
const limits = {
  plain: "template string, string answers",
  rich: "template string, rich text",
  sourced: "template string, a source and a day per answer",
};

const budgets: Record<string, number> = {
  "ours, string answers": 3.5,
  "ours, rich text": 4.5,
  "ours, a source and a day per answer": 4.5,
};

/** Both print the same bytes, or the comparison would be none. */
export function assertSameMarkup(page: Content): void {
  const [own, written] = [renderToStaticMarkup(<Ours {...page} />), template(page)];
  if (own === written) return;
  let at = 0;
  while (own[at] === written[at]) at++;
  throw new Error(
    `The template string no longer writes our markup, so nothing can be compared with it. They part here:\n` +
      `  ours:     …${own.slice(Math.max(0, at - 40), at + 60)}\n  template: …${written.slice(Math.max(0, at - 40), at + 60)}\n` +
      `Write the new markup into bench/src/pages/template.ts.`,
  );
}

function tasks(count: number): Record<string, () => string> {
  const [plain, rich, sourced] = [content(count, "plain"), content(count, "rich"), content(count, "sourced")];
  assertSameMarkup(plain);
  assertSameMarkup(rich);
  const sourcedTemplate = templateOf(renderToStaticMarkup(<Ours {...sourced} />));
  return {
    [limits.plain]: () => template(plain),
    "  the same, with five replacements in a row, string answers": () => template(plain, inFivePasses),
    "plain React, string answers": () => renderToStaticMarkup(<PlainReact {...plain} />),
    "ours, string answers": () => renderToStaticMarkup(<Ours {...plain} />),
    "Radix Accordion, string answers": () => renderToStaticMarkup(<Radix {...plain} />),
    [limits.rich]: () => template(rich),
    "ours, rich text": () => renderToStaticMarkup(<Ours {...rich} />),
    [limits.sourced]: () => sourcedTemplate(),
    "ours, a source and a day per answer": () => renderToStaticMarkup(<Ours {...sourced} />),
  };
}

export async function serverRender(): Promise<string> {
  const pages = sizes.map((count) => ({ count, renders: tasks(count) }));
  const all = pages.flatMap(({ count, renders }) =>
    Object.entries(renders).map(([name, render]) => [keyOf(name, count), render] as const),
  );
  const measured = await measure(Object.fromEntries(all));
  const names = Object.keys(pages[0]?.renders ?? {});
  return ratioTable(names, measured) + growthTable(names, measured);
}

const keyOf = (name: string, count: number): string => `${name}, ${count}`;

const answersOf = (name: string): string => name.slice(name.indexOf(", ") + 2);

function ratioTable(names: readonly string[], measured: readonly Measured[]): string {
  const rows = names.map((name) => {
    const to = Object.values(limits).find((limit) => name.endsWith(answersOf(limit))) ?? limits.plain;
    const found = sizes.map((count) => ratio(named(measured, keyOf(name, count)), named(measured, keyOf(to, count))));
    const budget = budgets[name];
    return [name, ...found.map(times), budget === undefined ? "" : within(Math.max(...found), budget)];
  });
  return table(
    "Server render, as a multiple of a template string that writes the same markup",
    ["questions on the page", ...sizes.map(String), "budget"],
    rows,
    [
      "React's pages with renderToStaticMarkup. A template escapes in one pass; most people",
      "write five replacements in a row, which is printed below it.",
      "Plain React draws bare details and paragraphs, without our classes, ids and labels.",
    ],
  );
}

/** Ten times the questions should take ten times as long, and not more. */
function growthTable(names: readonly string[], measured: readonly Measured[]): string {
  const rows = names.map((name) => [
    name,
    ratio(named(measured, keyOf(name, 1000)), named(measured, keyOf(name, 100))).toFixed(1),
  ]);
  return table("Growth from 100 to 1,000 questions; 10 is linear", ["", "times as long"], rows);
}
