import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document.js";
import { messagesOf, withSection } from "./read.test.util.js";
import { headingOf, sections } from "./sections/sections.js";

const page = await readFile(resolve("docs/document-form.md"), "utf8");
const [example, agreement, changes] = fromMarkdown(page).children.flatMap((node) =>
  node.type === "code" ? [node.value] : [],
);

describe("the page about the document form", () => {
  test("shows a document that can be read", () => {
    const { dossier, diagnostics } = readDocument({ path: "talks.md", text: example ?? "" });
    expect(diagnostics).toStrictEqual([]);
    expect(dossier?.records).toHaveLength(7);
  });

  test("shows the life of an agreement, which can be read", () => {
    const known = ["s3: Harbour Post, 1 September 2026", "s4: Harbour Post, 1 February 2027"];
    const read = withSection("Sources", ...known, "## Proposals", ...(agreement ?? "").split("\n"));
    expect(messagesOf(read)).toStrictEqual([]);
    const [deal] = read.dossier?.records.filter(({ kind }) => kind === "proposal") ?? [];
    expect(deal).toMatchObject({ steps: { length: 4 }, terms: { length: 2 } });
  });

  test("shows acts that can be read", () => {
    const lines = (changes ?? "").split("\n");
    const read = withSection("Dates", ...lines.slice(0, 3), "## Statements", ...lines.slice(3));
    expect(messagesOf(read)).toStrictEqual([]);
    expect(read.dossier?.records.flatMap(({ history = [] }) => history)).toHaveLength(3);
  });

  test("shows for every section lines that can be read", () => {
    const rows = page.split("\n").filter((row) => /^\| [A-Z]\w+ +\|/.test(row));
    for (const row of rows) {
      const [, heading = "", form = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      const line = /^`(.+?)`/.exec(form)?.[1]?.replaceAll("\\|", "|").replaceAll("DATE", "2026-03-01") ?? "";
      if (heading === "Notes") continue;
      const members = heading === "Disputed" ? ["## Statements", "A | They may strike", "A | They will strike"] : [];
      const unique = heading === "Sources" ? line.replace("s1:", "s3:") : line;
      expect(messagesOf(withSection(heading, unique, ...members)), heading).toStrictEqual([]);
    }
    expect(rows).toHaveLength(sections.length + 1);
  });

  test("names forms in its messages that can be read", () => {
    for (const { kind, form } of sections) {
      const members =
        kind === "conflict" ? ["## Statements", "A | The union may strike", "A | The union will strike"] : [];
      const heading = headingOf(kind);
      expect(messagesOf(withSection(heading, form.replace("s1: ", "s3: "), ...members)), form).toStrictEqual([]);
    }
  });
});
