import { cleanArticle, toText, type Article } from "@backgrounder/model/article";
import { bridgeExplainer, securityGuaranteesTalks } from "@backgrounder/model/examples";
import { articleSchema, dossierSchema } from "@backgrounder/model/schema";
import { timeline, type Dossier } from "@backgrounder/model/talks";
import { grown } from "../content/grown.js";
import { measure, named, ratio } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";

const size = 1000;

interface Step {
  run: () => unknown;
  budget?: number;
}

const article: Article = { ...bridgeExplainer, blocks: grown(bridgeExplainer.blocks, size) };
const dossier: Dossier = { ...securityGuaranteesTalks, records: grown(securityGuaranteesTalks.records, size) };
const [articleText, dossierText] = [JSON.stringify(article), JSON.stringify(dossier)];

async function steps(title: string, base: string, all: Record<string, Step>): Promise<string> {
  const measured = await measure(Object.fromEntries(Object.entries(all).map(([name, { run }]) => [name, run])));
  const rows = Object.entries(all).map(([name, { budget }]) => {
    const found = ratio(named(measured, name), named(measured, base));
    return [name, times(found), budget === undefined ? "" : within(found, budget)];
  });
  return table(title, ["", "÷ JSON.parse", "budget"], rows);
}

/** What is timed must be a pass over valid data: a validator that gives up early is fast. */
function assertValid(): void {
  articleSchema.parse(article);
  dossierSchema.parse(dossier);
  const { article: clean, diagnostics } = cleanArticle(article);
  if (clean?.blocks.length !== size || diagnostics.length > 0) {
    throw new Error(`The article to be measured is not clean: ${diagnostics[0]?.path}: ${diagnostics[0]?.message}`);
  }
}

export async function modelSpeed(): Promise<string> {
  assertValid();
  const articles = await steps(`An article of ${size} blocks, beside JSON.parse of its text`, "JSON.parse", {
    "JSON.parse": { run: () => JSON.parse(articleText) },
    cleanArticle: { run: () => cleanArticle(article) },
    "articleSchema (zod)": { run: () => articleSchema.parse(article), budget: 3 },
    toText: { run: () => toText(article) },
  });
  const dossiers = await steps(`A dossier of ${size} records, beside JSON.parse of its text`, "JSON.parse", {
    "JSON.parse": { run: () => JSON.parse(dossierText) },
    "dossierSchema (zod)": { run: () => dossierSchema.parse(dossier), budget: 3 },
    timeline: { run: () => timeline(dossier) },
  });
  return articles + dossiers;
}
