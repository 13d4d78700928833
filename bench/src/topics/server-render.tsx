import { renderToStaticMarkup } from "react-dom/server";
import { content, type Content } from "../content/content.js";
import { measure, named, ratio, type Measured } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";
import { Ours } from "../pages/ours.js";
import { PlainReact } from "../pages/plain-react.js";
import { Radix } from "../pages/radix.js";
import { inOnePass } from "../pages/escape.js";
import { template } from "../pages/template.js";

export const sizes = [8, 100, 1000] as const;

const budgets: Record<string, number> = { "ours, string answers": 3.5, "ours, rich text": 4.5 };

const limit = { plain: "template string, string answers", rich: "template string, rich text" };

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
  const plain = content(count, "plain");
  const rich = content(count, "rich");
  assertSameMarkup(plain);
  assertSameMarkup(rich);
  return {
    [limit.plain]: () => template(plain),
    "  the same, escaping in one pass": () => template(plain, inOnePass),
    "plain React, string answers": () => renderToStaticMarkup(<PlainReact {...plain} />),
    "ours, string answers": () => renderToStaticMarkup(<Ours {...plain} />),
    "Radix Accordion, string answers": () => renderToStaticMarkup(<Radix {...plain} />),
    [limit.rich]: () => template(rich),
    "  the same, escaping in one pass, rich text": () => template(rich, inOnePass),
    "ours, rich text": () => renderToStaticMarkup(<Ours {...rich} />),
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

function ratioTable(names: readonly string[], measured: readonly Measured[]): string {
  const rows = names.map((name) => {
    const to = name.endsWith("rich text") ? limit.rich : limit.plain;
    const found = sizes.map((count) => ratio(named(measured, keyOf(name, count)), named(measured, keyOf(to, count))));
    const budget = budgets[name];
    return [name, ...found.map(times), budget === undefined ? "" : within(Math.max(...found), budget)];
  });
  return table(
    "Server render, as a multiple of a template string that writes the same markup",
    ["questions on the page", ...sizes.map(String), "budget"],
    rows,
    [
      "React's pages with renderToStaticMarkup. Rich text is compared with a template",
      "string that is given rich text, everything else with one given strings.",
      "A template escapes as most people write it, with five replacements in a row.",
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
