import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtJson } from "../built/built-json.js";
import { readDossier } from "../read-dossier.js";
import { writeFolder } from "../folder/write-folder.js";
import { generatedDocument } from "./generated-document.test.util.js";
import { mintIds } from "./mint-ids.js";
import { readDocument } from "./read-document.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backgrounder-split-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a document and the folder that it is split into", () => {
  test("build to the same bytes", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(generatedDocument, async (document) => {
        const { dossier } = readDocument("talks.md", mintIds("talks.md", document).text);
        if (dossier === undefined) throw new Error("The document has a header, and is a dossier.");
        const path = join(folder, `talks-${++number}`);
        await writeFolder(dossier, path);
        const { dossier: split, problems } = await readDossier(path);
        expect(problems).toStrictEqual([]);
        expect(split && builtJson(split)).toBe(builtJson(dossier));
      }),
      { seed: 20260302, numRuns: 40 },
    );
  });
});
