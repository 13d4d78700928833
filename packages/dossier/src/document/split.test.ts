import fc from "fast-check";
import { expect, test } from "vitest";
import { builtJson } from "../built/built-json.js";
import { folderFiles } from "../folder/folder-files.js";
import { readFolder } from "../folder/read-folder.js";
import { addIds } from "./add-ids.js";
import { generatedDocument } from "./generated-document.test.util.js";
import { readDocument } from "./read-document.js";

test("a document and the folder that it is split into build to the same bytes", () => {
  fc.assert(
    fc.property(generatedDocument, (text) => {
      const path = "talks.md";
      const { dossier } = readDocument({ path, text: addIds({ path, text }).text });
      if (dossier === undefined) throw new Error("The document has a header, so it is a dossier.");
      const split = readFolder(folderFiles(dossier), "");
      expect(split.diagnostics).toStrictEqual([]);
      expect(split.dossier && builtJson(split.dossier)).toBe(builtJson(dossier));
    }),
    { seed: 20260302, numRuns: 40 },
  );
});
