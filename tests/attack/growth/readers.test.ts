// The functions are imported after the counter has started, so here are only their types.
import type { readDossier as ReadDossier } from "@backgrounder/dossier";
import type { beginDocument as BeginDocument } from "@backgrounder/dossier/start";
import type { talksPage as TalksPage } from "@backgrounder/embed/page";
import type { lintDossier as LintDossier } from "@backgrounder/model/talks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StepCounter } from "../../../scripts/lib/step-counter.js";
import { amount } from "../lib/amount.js";

let steps: StepCounter;
let readDossier: typeof ReadDossier;
let beginDocument: typeof BeginDocument;
let lintDossier: typeof LintDossier;
let talksPage: typeof TalksPage;
beforeAll(async () => {
  // Ours, and the libraries that we use.
  steps = new StepCounter((url) => /\/packages\/|\/node_modules\/(?!.*vite)/.test(url));
  ({ readDossier } = await import("@backgrounder/dossier"));
  ({ beginDocument } = await import("@backgrounder/dossier/start"));
  ({ lintDossier } = await import("@backgrounder/model/talks"));
  ({ talksPage } = await import("@backgrounder/embed/page"));
});
afterAll(() => steps.stop());

const head = "# Port wage talks\nquestion: What do they offer?\nas of: 2026-04-02\nlanguage: en\n\n";
const lines = (length: number, line: (index: number) => string): string => {
  const made: string[] = [];
  for (let [size, index] = [0, 0]; size < length; index++) size += (made[made.push(line(index)) - 1]?.length ?? 0) + 1;
  return made.join("\n");
};
const letters = (index: number): string =>
  String(index).replace(/\d/g, (digit) => String.fromCodePoint(97 + Number(digit)));

const record = (fields: string): { path: string; text: string }[] => [
  {
    path: "dossier.yml",
    text: "schemaVersion: 1\nid: dossier:port\nname: Port\nquestion: What?\nlang: en\nasOf: 2026-04-02\n",
  },
  { path: "term/a.yml", text: `id: term:a\nname: A\n${fields}\n` },
];

const folders: Record<string, (length: number) => string> = {
  "bad entries of a list": (length) => `variants:\n${lines(length, () => "  - {}")}`,
  "empty entries of a list": (length) => `variants:\n${lines(length, () => "  -")}`,
  "many keys": (length) => lines(length, (at) => `key${at}: x`),
  "one key over and over": (length) => lines(length, () => "note: x"),
  "spaces after a key that goes on": (length) => `note: a\n  b: c${" ".repeat(length)}d`,
  "words with emphasis": (length) => `definitions:\n${lines(length, () => "  - text: a *b* _c_ a*_")}`,
  "quotes in quotes": (length) => `definitions:\n  - text: "${"> ".repeat(length / 2)}"`,
  "lists in lists": (length) => `definitions:\n  - text: "${"- ".repeat(length / 2)}"`,
  asterisks: (length) => `definitions:\n  - text: "${"a*_".repeat(length / 3)}"`,
};

const documents: Record<string, (length: number) => string> = {
  "a column of asterisks": (length) => `## Dates\n2026-03-01 | Talks | summary: ${"*".repeat(length)}`,
  "columns of asterisks": (length) =>
    `## Dates\n${lines(length, (at) => `2026-03-01 | Talks ${letters(at)} | summary: ${"a*_".repeat(300)}`)}`,
  bars: (length) => `## Dates\n${"|".repeat(length)}`,
  "spaces in a line": (length) => `## Dates\n2026-03-01 | Talks${" ".repeat(length)}resume`,
  "terms with one word": (length) => `## Terms\n${lines(length, (at) => `Veto (${at}) | A way to say no.`)}`,
  "sources in a chain": (length) =>
    `## Sources\n${lines(length, (at) => `s${letters(at)}: Post ${letters(at)}, 2026-03-01, https://example.org/${at}${at === 0 ? "" : `, based on s${letters(at - 1)}`}`)}`,
  "parties and issues": (length) =>
    `## Positions\n${lines(length, (at) => `Party ${letters(at)} | Issue ${letters(at)} | wants 6 % | 2026-03-01`)}`,
};

const notes: Record<string, (length: number) => string> = {
  "blank lines": (length) => `title: Port\n${"\n".repeat(length)}note`,
  "a bracket and spaces": (length) => `[${" ".repeat(length)}x`,
  "a line without an end": (length) => "word ".repeat(length / 5),
  brackets: (length) => "[".repeat(length),
  "spaces and colons": (length) => lines(length, () => "a     : b     : c"),
};

/** Four times the input; sorting and what is the same for any input may take a little more or less. */
const most = 5.5;
const [small, large] = [amount(8000, 40_000), amount(32_000, 160_000)];

/** Of three counts: while V8 optimises a function it counts some of its steps twice. */
async function fewest(work: () => unknown): Promise<number> {
  return Math.min(await steps.count(work), await steps.count(work), await steps.count(work));
}

async function expectProportion(work: (length: number) => unknown): Promise<void> {
  // Whatever is made only once is made here.
  await work(1000);
  const [few, many] = [await fewest(() => work(small)), await fewest(() => work(large))];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThanOrEqual(most);
}

describe("four times the input takes at most five and a half times the steps", () => {
  test.each(Object.entries(folders))("a folder: %s", async (_name, make) => {
    await expectProportion((length) => readDossier(record(make(length))));
  });

  test.each(Object.entries(documents))("a document: %s", async (_name, make) => {
    await expectProportion((length) => {
      const { dossier } = readDossier({ path: "talks.md", text: head + make(length) });
      if (dossier === undefined) return;
      lintDossier(dossier, { asOf: "2026-04-02" });
      talksPage(dossier, { styles: { href: "a.css" }, report: () => undefined });
    });
  });

  test.each(Object.entries(notes))("notes: %s", async (_name, make) => {
    await expectProportion((length) => beginDocument({ path: "notes.txt", text: make(length) }));
    await expectProportion((length) => beginDocument({ path: "notes.aml", text: make(length) }));
  });
});
