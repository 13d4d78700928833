/** Adds a language: Portuguese labels, which this trial copies from the English ones. */

import { readFileSync } from "node:fs";

const english = readFileSync("packages/model/src/languages/en.ts", "utf8");
const catalogue = english
  .replaceAll(/\ben(?=Dates|LintWords\b|: Labels)/g, "pt")
  .replace('lang: "en"', 'lang: "pt"')
  .replace('"Did you know?"', '"Sabia que…?"');

/** What the trial expects of the new language; somebody who adds one need not write it. */
const test = `import { expect, test } from "vitest";
import { toText } from "../article/to-text.js";
import { dateWords } from "./date-words.js";
import { hasCatalogue, labelsFor } from "./labels.js";

test("an article in the new language has its labels and its dates", () => {
  const date = { edtf: "2025-08-17", earliest: "2025-08-17", latest: "2025-08-17", basis: "stated" } as const;
  const tip = { type: "callout", id: "callout:a", kind: "did-you-know", body: "Sim." } as const;
  expect(hasCatalogue("pt-BR")).toBe(true);
  expect(toText({ id: "article:a", title: "A", lang: "pt", blocks: [tip] })).toContain("Sabia que…?");
  expect(dateWords(date, labelsFor("pt").dates)).toBe("17 de agosto de 2025");
});
`;

const list = "packages/model/src/languages/languages.ts";

/** @type {import("./edit.mjs").Trial} */
export const trial = {
  title: "a language, Portuguese",
  edits: [
    { piece: "the labels", file: "packages/model/src/languages/pt.ts", create: catalogue },
    {
      piece: "the labels",
      file: list,
      after: 'import type { LintWords } from "./lint-words.js";\n',
      add: 'import { pt, ptLintWords } from "./pt.js";\n',
    },
    { piece: "the entry in the list of labels", file: list, after: "catalogues = { de, en", add: ", pt" },
    {
      piece: "the entry in the list of lint words",
      file: list,
      after: "[enLintWords, deLintWords",
      add: ", ptLintWords",
    },
    {
      piece: "the export",
      file: "packages/model/exports/labels.ts",
      after: 'export { en } from "../src/languages/en.js";\n',
      add: 'export { pt } from "../src/languages/pt.js";\n',
    },
    { piece: "the test of the trial", file: "packages/model/src/labels/pt.test.ts", create: test, isTest: true },
  ],
  commands: [
    ["npm", "run", "generate", "--workspace=@backgrounder/model"],
    ["tsc", "-p", "packages/model"],
    ["vitest", "run", "--project=node", "packages/model/src/labels", "packages/model/src/languages"],
  ],
  leftOut: {
    "the labels": /pt is not defined/,
    "the entry in the list of labels":
      /languages\.ts.*'pt' is declared but its value is never read|`catalogues` in languages\.ts has no "pt"/,
    "the entry in the list of lint words":
      /languages\.ts.*'ptLintWords' is declared but its value is never read|`lintLanguages` in languages\.ts has no "pt"/,
    "the export": /exports\/labels\.ts does not export "pt"/,
  },
};
