/** Adds a kind of record: its schema, its place on a page, and words for it. Nothing else is written by hand. */

const schema = `import { z } from "zod";
import { date, ref } from "../common.js";
import { named, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";

export const Witness = z
  .object({
    kind: tag("witness", "Kind"),
    ...record,
    account: prose({ title: "Account", help: "What the witness saw, in our own words." }),
    saw: ref(["event"], { title: "Saw", help: "The event that the witness saw." }),
    on: date({ title: "Date", help: "When the witness spoke." }).exactOptional(),
    place: text({ title: "Place", help: "Where the witness was.", example: "the harbour" }).exactOptional(),
  })
  .meta(
    named(
      "Witness",
      { title: "Witness", help: "Somebody who saw an event." },
      { traits: { shown: "by-itself", holdsFrom: "on", isNews: true, newsOrder: 5, isEditorial: false } },
    ),
  );
`;

/** What the trial expects of the new kind; somebody who adds one need not write it. */
const test = `import { expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import { cleanBlock } from "../article/clean-blocks.js";
import { checkDossier } from "./check/check.js";
import type { Dossier, DossierRecord } from "../generated/types.js";
import { toText } from "../article/to-text.js";
import { dossierSchema } from "../schema/dossier-schema.js";
import { resolve } from "./shown/resolve.js";

const event = portWages.records.find(({ kind }) => kind === "event")?.id ?? "";
const day = portWages.asOf;
const on = { edtf: day, earliest: day, latest: day, basis: "stated" } as const;
const witness: DossierRecord = { kind: "witness", id: "witness:a", name: "A docker", account: "The gate was shut.", saw: event, on, knownFrom: on };
const dossier: Dossier = { ...portWages, records: [...portWages.records, witness] };

test("a record of the new kind is valid, and what it points to is checked", () => {
  expect(() => dossierSchema.parse(dossier)).not.toThrow();
  expect(checkDossier(dossier)).toStrictEqual([]);
  const wrong = { ...dossier, records: [...portWages.records, { ...witness, saw: "event:nowhere" }] };
  expect(checkDossier(wrong)).toMatchObject([{ rule: "known-references", record: "witness:a", path: "saw" }]);
});

test("a reader is shown that it is new", () => {
  const block = { type: "talks", id: "talks:a", talks: dossier.id, widget: "what-changed", since: "2000-01-01" } as const;
  const { article, diagnostics } = resolve({ id: "article:a", title: "A", blocks: [block] }, [dossier]);
  expect(diagnostics).toStrictEqual([]);
  expect(cleanBlock(article.blocks[0]).diagnostics).toStrictEqual([]);
  expect(toText(article)).toContain("Witness, New: A docker");
  expect(toText(article)).toContain("The gate was shut.");
});
`;

const inUnion = { file: "packages/model/src/schema/talks/dossier.ts", piece: "the entry in the union of records" };

/** The line that the new word is written behind, and the new word. @type {Record<string, [string, string]>} */
const wordIn = {
  ar: ["سؤال", "شاهد"],
  de: ["Frage", "Zeugnis"],
  en: ["Question", "Witness"],
  es: ["Pregunta", "Testigo"],
  fr: ["Question", "Témoin"],
  pl: ["Pytanie", "Świadek"],
  uk: ["Запитання", "Свідок"],
};

const words = Object.entries(wordIn).map(([lang, [question, witness]]) => ({
  piece: `the word in ${lang}`,
  file: `packages/model/src/languages/${lang}/talks-labels.ts`,
  after: `    question: "${question}",\n`,
  add: `    witness: "${witness}",\n`,
}));

/** @type {import("./edit.mjs").Trial} */
export const trial = {
  title: "a kind of record, `witness`",
  edits: [
    { piece: "the schema", file: "packages/model/src/schema/talks/witness.ts", create: schema },
    { ...inUnion, after: 'import { Term } from "./term.js";\n', add: 'import { Witness } from "./witness.js";\n' },
    { ...inUnion, after: "    QuestionRecord,\n", add: "    Witness,\n" },
    {
      piece: "the place on a page",
      file: "packages/model/src/talks/shown/state-of.ts",
      after: "  party: ({ name }) => ({ text: name }),\n",
      add: "  witness: ({ account, on }) => ({ text: account, when: on }),\n",
    },
    ...words,
    { piece: "the test of the trial", file: "packages/model/src/talks/witness.test.ts", create: test, isTest: true },
  ],
  commands: [
    ["npm", "run", "generate", "--workspace=@backgrounder/model"],
    ["tsc", "-p", "packages/model"],
    ["tsc", "-p", "packages/dossier"],
    ["tsc", "-p", "packages/react"],
    ["tsc", "-p", "packages/cli"],
    ["vitest", "run", "--project=node", "packages/model/src/talks/witness.test.ts", "packages/model/src/schema"],
  ],
  leftOut: {
    "the schema": /witness\.js/,
    "the entry in the union of records": /witness/,
    "the place on a page": /state-of\.ts/,
    "the word in en": /en\/talks-labels\.ts.*Property 'witness' is missing/,
    "the word in uk": /uk\/talks-labels\.ts.*Property 'witness' is missing/,
  },
};
