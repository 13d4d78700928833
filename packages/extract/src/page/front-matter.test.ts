import { describe, expect, test } from "vitest";
import { toArticle } from "@backgrounder/model/article";
import { extract } from "../extract.js";

const article = "# Ferries stop\n\nThe talks are about pay and hours, and about the old boats on the river.\n";

describe("the settings of a site generator above an article", () => {
  test("are left out, and the heading below them is the title", () => {
    const { title, blocks, dropped } = extract(`---\ntitle: Ferries\ntags:\n  - port\n- pay\n---\n${article}`);
    expect(title).toBe("Ferries stop");
    expect(blocks.map(({ type }) => type)).toStrictEqual(["paragraph"]);
    expect(dropped).toMatchObject([{ kind: "page-part", rule: "settings of a site, between two lines of ---" }]);
  });

  test.each([
    ["a comment", "# What the site needs\ntitle: Ferries"],
    ["a name in quotation marks", "\"title\": Ferries\n'og.title': Ferries"],
    ["a name in another language", "título: Los barcos\nрозділ: порт"],
  ])("may have %s", (_, settings) => {
    const { title, blocks } = extract(`---\n${settings}\n---\n${article}`);
    expect(title).toBe("Ferries stop");
    expect(blocks.map(({ type }) => type)).toStrictEqual(["paragraph"]);
  });

  test.each([
    ["a heading alone between them", "---\n# The port today\n---\n"],
    ["no second line of ---", "---\ntitle: Ferries\n\n"],
    ["a sentence between them", "---\nThe port is closed today.\n---\n"],
    ["nothing between them", "---\n---\n"],
  ])("are not there with %s", (_, above) => {
    const { dropped } = extract(above + article);
    expect(dropped.filter(({ kind }) => kind === "page-part")).toStrictEqual([]);
  });
});

test("a second heading of the level of the title stays in the article", () => {
  const { article: made } = toArticle(
    extract(`${article}\n# The old boats\n\nThey meet again on the first of May.\n`),
    {
      id: "article:ferries",
    },
  );
  expect(made.blocks.find(({ type }) => type === "heading")).toMatchObject({ level: 2, text: "The old boats" });
});
