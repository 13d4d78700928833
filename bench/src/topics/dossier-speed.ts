import { dossierSchema } from "@backgrounder/model/schema";
import { asOf, checkDossier, diff, lintDossier, positions, timeline } from "@backgrounder/model/talks";
import { grownDossier } from "../content/grown-dossier.js";
import { measure, named, ratio } from "../measure/rounds.js";
import { table, times, within } from "../measure/table.js";

const sizes = [1000, 10_000];
const budgets: Record<string, number> = { "schema and check": 3, asOf: 0.5, diff: 1 };

/** What is timed must be sound: a check that finds a fault in every record measures the writing of messages. */
async function ratiosAt(size: number): Promise<Map<string, number>> {
  const dossier = grownDossier(size);
  const text = JSON.stringify(dossier);
  dossierSchema.parse(dossier);
  const [fault] = checkDossier(dossier);
  if (fault !== undefined)
    throw new Error(`The dossier to be measured is not sound: ${fault.record}: ${fault.message}`);
  const view = asOf(dossier, "2026-03-12");
  const measured = await measure(
    {
      "JSON.parse": () => JSON.parse(text),
      "schema and check": () => [dossierSchema.parse(dossier), checkDossier(dossier)],
      check: () => checkDossier(dossier),
      "lint, without texts": () => lintDossier(dossier, { asOf: "2026-03-20" }),
      asOf: () => asOf(dossier, "2026-03-12"),
      diff: () => diff(dossier, "2026-03-05", "2026-03-15"),
      "positions of a view": () => positions(view),
      "timeline of a view": () => timeline(view.dossier),
    },
    { rounds: 9 },
  );
  const base = named(measured, "JSON.parse");
  return new Map(measured.map(({ name }) => [name, ratio(named(measured, name), base)]));
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
  return table("A dossier, beside JSON.parse of its text", ["", ...sizes.map(String), "budget"], rows);
}
