/** Adds a language: Portuguese labels, which this trial copies from the English ones. */

import { readFileSync } from "node:fs";

/** @param {string} name */
const english = (name) =>
  readFileSync(`packages/model/src/languages/en/${name}.ts`, "utf8").replaceAll(
    /\ben(?=Dates|TalksLabels\b|RecordWords\b|GuaranteeLabels\b|LintWords\b|: Labels)/g,
    "pt",
  );
const catalogue = english("labels").replace('lang: "en"', 'lang: "pt"').replace('"Did you know?"', '"Sabia que…?"');

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

const list = "packages/model/src/languages/catalogues.ts";
const lintList = "packages/model/src/languages/all-lint-words.ts";

/** @type {import("./edit.mjs").Trial} */
export const trial = {
  title: "a language, Portuguese",
  edits: [
    { piece: "the labels", file: "packages/model/src/languages/pt/labels.ts", create: catalogue },
    {
      piece: "the labels of talks",
      file: "packages/model/src/languages/pt/talks-labels.ts",
      create: english("talks-labels"),
    },
    {
      piece: "the labels of guarantees",
      file: "packages/model/src/languages/pt/guarantee-labels.ts",
      create: english("guarantee-labels"),
    },
    {
      piece: "the words of records",
      file: "packages/model/src/languages/pt/record-words.ts",
      create: english("record-words"),
    },
    { piece: "the lint words", file: "packages/model/src/languages/pt/lint-words.ts", create: english("lint-words") },
    {
      piece: "the labels",
      file: list,
      after: 'import { pl } from "./pl/labels.js";\n',
      add: 'import { pt } from "./pt/labels.js";\n',
    },
    {
      piece: "the lint words",
      file: lintList,
      after: 'import { plLintWords } from "./pl/lint-words.js";\n',
      add: 'import { ptLintWords } from "./pt/lint-words.js";\n',
    },
    { piece: "the entry in the list of labels", file: list, after: "catalogues = {", add: " pt," },
    {
      piece: "the entry in the list of lint words",
      file: lintList,
      after: "en: enLintWords,",
      add: "\n  pt: ptLintWords,",
    },
    {
      piece: "the export",
      file: "packages/model/exports/languages.ts",
      after: 'export { en } from "../src/languages/en/labels.js";\n',
      add: 'export { pt } from "../src/languages/pt/labels.js";\n',
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
    "the words of records": /Cannot find module '.*\/record-words\.js'/,
    "the labels of talks": /Cannot find module '.*\/talks-labels\.js'/,
    "the labels of guarantees": /Cannot find module '.*\/guarantee-labels\.js'/,
    "the lint words": /Cannot find module '.*\/lint-words\.js'/,
    "the entry in the list of labels":
      /catalogues\.ts.*'pt' is declared but its value is never read|`catalogues` in catalogues\.ts has no "pt"/,
    "the entry in the list of lint words":
      /all-lint-words\.ts.*'ptLintWords' is declared but its value is never read|`lintLanguages` in all-lint-words\.ts has no "pt"/,
    "the export": /exports\/languages\.ts does not export "pt"/,
  },
};
