import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderToStaticMarkup } from "react-dom/server";
import { content } from "../content/content.js";
import { bundle } from "../measure/bundle.js";
import { kilobytes, table, times, within } from "../measure/table.js";
import { nothing, together, weigh, type Weight } from "../measure/weigh.js";
import { bare } from "../pages/bare.js";
import { Ours } from "../pages/ours.js";
import { Radix } from "../pages/radix.js";

const page = (body: string): Weight =>
  weigh(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferries</title><body>${body}</body></html>`);

const sheet = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@backgrounder/react/${name}.css`)), "utf8");

const usedSheets = ["tokens", "base", "faq", "callout", "key-points"];

interface Kit {
  name: string;
  html: Weight;
  css: Weight;
  script: Weight;
}

async function kits(): Promise<Kit[]> {
  const plain = content(8, "plain");
  const rich = content(8, "rich");
  const own = renderToStaticMarkup(<Ours {...plain} />);
  assertNoScript(own);
  const radix = page(renderToStaticMarkup(<Radix {...plain} />));
  const react = ["react", "react/jsx-runtime", "react-dom", "react-dom/client"];
  return [
    { name: "bare elements (the limit)", html: page(bare(plain)), css: nothing, script: nothing },
    { name: "ours, unstyled", html: page(own), css: nothing, script: nothing },
    { name: "ours, its components' CSS", html: page(own), css: weigh(usedSheets.map(sheet).join("")), script: nothing },
    { name: "ours, styles.css", html: page(own), css: weigh(sheet("styles")), script: nothing },
    { name: "bare elements, rich text", html: page(bare(rich)), css: nothing, script: nothing },
    {
      name: "ours, rich text, unstyled",
      html: page(renderToStaticMarkup(<Ours {...rich} />)),
      css: nothing,
      script: nothing,
    },
    {
      name: "Radix, React not counted",
      html: radix,
      css: nothing,
      script: weigh(await bundle("../pages/radix-client.tsx", react)),
    },
    { name: "Radix", html: radix, css: nothing, script: weigh(await bundle("../pages/radix-client.tsx")) },
  ];
}

/** A row that says "0 bytes" is worth something only if the page could have had a script. */
function assertNoScript(html: string): void {
  const found = /<script|\son\w+=|javascript:/i.exec(html);
  if (found !== null)
    throw new Error(`Our page carries a script: …${html.slice(found.index, found.index + 60)}. It must carry none.`);
}

export async function pageWeight(): Promise<string> {
  const all = await kits();
  const rows = all.map(({ name, html, css, script }) => {
    const total = together(html, css, script);
    return [
      name,
      kilobytes(html.gzip),
      kilobytes(css.gzip),
      kilobytes(script.gzip),
      kilobytes(total.gzip),
      kilobytes(total.brotli),
    ];
  });
  return (
    table(
      "What a reader downloads: 8 questions, 2 callouts, 4 key points",
      ["gzip, last column brotli", "HTML", "CSS", "script", "total", "brotli"],
      rows,
      ["Radix answers no question without its script and React. It brings no CSS."],
    ) + budgetTable(all)
  );
}

function budgetTable(all: readonly Kit[]): string {
  const total = (name: string): Weight => {
    const kit = all.find((candidate) => candidate.name === name);
    if (kit === undefined) throw new Error(`There is no page named "${name}".`);
    return together(kit.html, kit.css, kit.script);
  };
  const share = (name: string, limit: string, unit: "gzip" | "brotli"): number =>
    total(name)[unit] / total(limit)[unit];
  const ratioRow = (words: string, ratio: number, budget: number): string[] => [
    words,
    ratio.toFixed(2),
    within(ratio, budget),
  ];
  const styled = total("ours, its components' CSS").brotli;
  return table(
    "Budgets of the page",
    ["", "measured", "budget"],
    [
      ratioRow("HTML ÷ bare elements, gzip", share("ours, unstyled", "bare elements (the limit)", "gzip"), 1.25),
      ratioRow("the same with rich text", share("ours, rich text, unstyled", "bare elements, rich text", "gzip"), 1.25),
      ratioRow("HTML ÷ bare elements, brotli", share("ours, unstyled", "bare elements (the limit)", "brotli"), 1.5),
      ["HTML and CSS, brotli", kilobytes(styled), within(styled / 1000, 2.5, " kB")],
      ["JavaScript", "0 bytes", "within 0"],
      ["Radix's page ÷ ours, brotli", times(total("Radix").brotli / styled), ""],
    ],
  );
}
