import { builtJson, readDossier } from "@backgrounder/dossier";
import { dossierSchema } from "@backgrounder/model/schema";
import {
  asOf,
  checkDossier,
  datesOfChange,
  diff,
  freezeDossier,
  lintDossier,
  positions,
  timeline,
  type Dossier,
} from "@backgrounder/model/talks";
import { grownDossier } from "../content/grown-dossier.js";
import { measure, named, ratio } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";

const sizes = [1000, 10_000];

/** Most programs freeze a dossier before they ask it more than once; what a single question costs is printed beside. */
const budgets: Record<string, number> = {
  "schema and check": 3,
  "the command line opens built JSON": 15,
  "asOf of a frozen dossier, another day each time": 0.5,
  "asOf of a frozen dossier, asked again": 0.2,
  "diff of a frozen dossier": 1,
};

/** Days of one year after the other, so that no view has been asked for lately. */
function* otherDays(): Generator<string, never> {
  for (let count = 0; ; count++)
    yield new Date(Date.UTC(2000, 0, 1) + (count % 3000) * 86_400_000).toISOString().slice(0, 10);
}

const [from, day] = ["2010-03-05", "2010-03-15"];

/** What is timed must be sound: a check that finds a fault in every record measures the writing of messages. */
async function ratiosAt(size: number): Promise<Map<string, number>> {
  const dossier = grownDossier(size);
  const text = JSON.stringify(dossier);
  const built = builtJson(dossier);
  dossierSchema.parse(dossier);
  const [fault] = checkDossier(dossier);
  if (fault !== undefined)
    throw new Error(`The dossier to be measured is not sound: ${fault.record}: ${fault.message}`);
  const frozen = freezeDossier(dossier);
  const days = otherDays();
  const view = asOf(frozen, day);
  const measured = await measure(
    {
      "JSON.parse": () => JSON.parse(text),
      "the command line opens built JSON": () => readDossier({ path: "dossier.json", text: built }),
      "schema and check": () => [dossierSchema.parse(dossier), checkDossier(dossier)],
      check: () => checkDossier(dossier),
      "lint, without texts": () => lintDossier(dossier, { asOf: "2026-03-20" }),
      "freezing it": () => freezeDossier(dossier),
      "asOf, once": () => asOf(dossier, day),
      "asOf of a frozen dossier, another day each time": () => asOf(frozen, days.next().value),
      "asOf of a frozen dossier, asked again": () => asOf(frozen, day),
      "diff, once": () => diff(dossier, from, day),
      "diff of a frozen dossier": () => diff(frozen, from, day),
      "positions of a view": () => positions(view),
      "timeline of a view": () => timeline(view.dossier),
    },
    { rounds: 9 },
  );
  const base = named(measured, "JSON.parse");
  return new Map(measured.map(({ name }) => [name, ratio(named(measured, name), base)]));
}

/** So slow beside the others that it is timed apart, and in the smaller dossier only. */
async function datesOfChangeRatio(dossier: Dossier): Promise<string> {
  const text = JSON.stringify(dossier);
  const measured = await measure(
    { "JSON.parse": () => JSON.parse(text), "dates of change": () => datesOfChange(dossier) },
    { rounds: 3 },
  );
  return times(ratio(named(measured, "dates of change"), named(measured, "JSON.parse")));
}

export async function dossierSpeed(): Promise<string> {
  const found: Map<string, number>[] = [];
  for (const size of sizes) found.push(await ratiosAt(size));
  const names = [...(found[0]?.keys() ?? [])];
  const rows = names.map((name) => {
    const ratios = found.map((ratios) => ratios.get(name) ?? Number.NaN);
    const budget = budgets[name];
    return [name, ...ratios.map(times), budget === undefined ? "" : within(Math.max(...ratios), budget)];
  });
  const speeds = table("A dossier, beside JSON.parse of its text", ["", ...sizes.map(String), "budget"], rows);
  const dates = await datesOfChangeRatio(grownDossier(1000));
  return `${speeds}\nAll dates of change in 40 years, 1000 records: ${dates} × JSON.parse (budget 50)\n`;
}
