import { describe, expect, test } from "vitest";
import { get, handlerOf, html, words } from "./embed-handler.test.util.js";
import type { SavedEmbed } from "./embeds.js";

const saved: SavedEmbed = {
  title: "The strike",
  content: { type: "paragraph", id: "paragraph:a", text: "Both ferries sail." },
  asOf: "2026-03-05",
};

async function shown(embed: object): Promise<string> {
  const reports: string[] = [];
  const from = handlerOf({
    embeds: { find: () => ({ saved: embed as SavedEmbed }) },
    report: ({ message }) => void reports.push(message),
  });
  const response = await get("/embed/strike/ferries?published=2026-03-01", html, from);
  expect([response.status, reports.filter((message) => /undefined|not a function|iterable/.test(message))]).toEqual([
    200,
    [],
  ]);
  return words(await response.text());
}

/** A source of embeds is the newsroom's own code, and what it gives may be anything. */
describe("a saved embed in which something is wrong is shown without it:", () => {
  test.each<[string, object]>([
    ["a review on no day", { reviewBy: "1 March" }],
    ["a check on no day", { reviewBy: "2026-01-01", checked: "1 March" }],
    ["a language that is none", { lang: '"><script>' }],
    ["a language that is a number", { lang: 7 }],
    ["a title that is not text", { title: { evil: true } }],
    ["corrections that are none", { corrections: [null, 7, { published: "soon", text: "x" }, { text: 7 }] }],
    ["corrections that are not a list", { corrections: "none" }],
    ["changes that are not days", { changes: [null, "soon", 7] }],
    ["a day that is not one", { asOf: "soon" }],
  ])("%s", async (_, wrong) => {
    expect(await shown({ ...saved, ...wrong })).toContain("Both ferries sail.");
  });

  test.each<[string, unknown]>([
    ["no list of blocks", { id: "article:a", title: "A", blocks: 7 }],
    ["a title that is a number", { id: "article:a", title: 7, blocks: [saved.content] }],
    ["a block of no kind", { id: "article:a", title: "A", blocks: [{ type: "poem" }, null, saved.content] }],
    ["a block that is text", "words"],
    ["nothing", null],
  ])("content with %s", async (_, content) => {
    expect(await shown({ ...saved, content })).not.toContain("[object");
  });
});

test("a correction of which only the month is known is shown", async () => {
  expect(await shown({ ...saved, corrections: [{ published: "2026-03", text: "There were three." }] })).toContain(
    "There were three.",
  );
});

test.each<[string, object]>([
  ["it was as of a moment", { asOf: "2026-03-05T09:00:00Z", changes: ["2026-03-04"] }],
  ["it changed at a moment", { asOf: "2026-03-05", changes: ["2026-03-04T09:00:00Z"] }],
  ["its day cannot be read", { asOf: "soon", changes: ["2026-03-04"] }],
])("an embed is not called unchanged where %s", async (_, own) => {
  expect(await shown({ ...saved, ...own })).not.toMatch(/unchanged/i);
});
