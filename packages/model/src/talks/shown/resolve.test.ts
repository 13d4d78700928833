import { expect, test } from "vitest";
import { securityGuaranteesTalks as dossier } from "../../examples/talks/security-guarantees.js";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Article, Block, Dossier } from "../../generated/types.js";
import { dossierSchema } from "../../schema/dossier-schema.js";
import { cleanBlock } from "../../article/clean-blocks.js";
import type { Diagnostic } from "../../diagnostic.js";
import { resolve } from "./resolve.js";
import { toText } from "../../article/to-text.js";

const article = (events?: string[]): Article => ({
  id: "article:a",
  title: "The talks",
  blocks: [
    {
      type: "talks",
      id: "talks:rounds",
      widget: "timeline",
      talks: "dossier:security-guarantees",
      ...(events && { events }),
    },
  ],
});

test("the schema accepts the example of the talks, and every id in it leads somewhere", () => {
  expect(() => dossierSchema.parse(dossier)).not.toThrow();
  const known = new Set(dossier.records.map(({ id }) => id));
  const text = JSON.stringify(dossier.records);
  const used = [...text.matchAll(/"((?:party|person|event|source|statement):[^"]+)"/g)].map(([, id]) => id ?? "");
  expect(used.length).toBeGreaterThan(known.size);
  expect(used.filter((id) => !known.has(id))).toStrictEqual([]);
});

test("the message about a misspelt id of a dossier names those that were passed", () => {
  const message = (dossiers: Dossier[]): string => resolve(article(), dossiers).diagnostics[0]?.message ?? "";
  expect(message([portWages])).toContain(`Passed: "${portWages.id}".`);
  expect(message([])).toContain("Pass it to resolve(article, [dossier]).");
});

test("a talks block is filled with the events in order, the undated last, each with its sources", () => {
  const { article: resolved, diagnostics } = resolve(article(), [dossier]);
  expect(diagnostics).toStrictEqual([]);
  const [block] = resolved.blocks;
  const entries = block?.type === "talks" && block.widget === "timeline" ? (block.entries ?? []) : [];
  expect(entries.map(({ id }) => id)).toStrictEqual([
    "event:istanbul-2022",
    "event:alaska-summit",
    "event:washington-meeting",
    "event:three-way-summit",
    "event:berlin-talks",
    "event:signing",
  ]);
  expect(entries.every(({ sources }) => sources !== undefined && sources.length > 0)).toBe(true);
  expect(cleanBlock(block).diagnostics).toStrictEqual([]);
});

test("a planned meeting is marked as planned, and one without a date says so", () => {
  const text = toText(resolve(article(["event:three-way-summit", "event:signing"]), [dossier]).article);
  expect(text).toContain("not before 18 August 2025 (Planned): Three-way summit");
  expect(text).toContain("Date not known (Expected): Signing at a NATO summit");
});

test("a block without its dossier is reported, and not rendered empty", () => {
  const { article: unresolved, diagnostics } = resolve(article(), []);
  expect(diagnostics).toMatchObject([{ path: "blocks[0].talks", severity: "error" }]);
  expect(cleanBlock(unresolved.blocks[0])).toMatchObject({
    block: undefined,
    diagnostics: [{ message: expect.stringContaining("dossier:security-guarantees") }],
  });
});

test("a block with a day of its own is filled with what was so, and known, on that day", () => {
  const [block] = article().blocks;
  const then: Article = { ...article(), blocks: block?.type === "talks" ? [{ ...block, asOf: "2025-08-17" }] : [] };
  const text = toText(resolve(then, [dossier]).article);
  expect(text).toContain("Summit of the American and the Russian president");
  expect(text).toContain("18 August 2025 (Announced): Ukrainian and European visit");
  expect(text).not.toContain("officials confer");
});

test("an event that the dossier does not have is reported", () => {
  expect(resolve(article(["event:vienna"]), [dossier]).diagnostics).toMatchObject([
    { path: "blocks[0].events[0]", severity: "error" },
  ]);
});

test("resolving makes a copy and leaves the article as it was", () => {
  const before = article();
  resolve(before, [dossier]);
  expect(before.blocks[0]).not.toHaveProperty("entries");
});

test.each([
  [{ widget: "map" }, "blocks[0].widget", "unknown-value", "Use one of timeline, figures, participants"],
  [{ widget: "what-changed" }, "blocks[0].since", "not-a-date", "date"],
  [
    { widget: "what-changed", since: "2025-12-01", asOf: "2025-08-17" },
    "blocks[0].since",
    "wrong-order",
    "is later than 2025-08-17",
  ],
  [{ widget: "timeline", asOf: "17 August 2025" }, "blocks[0].asOf", "not-a-date", "date"],
])("a block that cannot be filled is reported: %j", (fields, path, rule, words) => {
  const block = { type: "talks", id: "talks:a", talks: dossier.id, ...fields };
  const untyped = JSON.parse(JSON.stringify({ ...article(), blocks: [block] })) as Article;
  const { article: resolved, diagnostics } = resolve(untyped, [dossier]);
  expect(diagnostics).toStrictEqual([{ rule, path, message: expect.stringContaining(words), severity: "error" }]);
  expect(cleanBlock(resolved.blocks[0]).block).toBeUndefined();
});

test("a party and an issue that the dossier does not have get no column and no row", () => {
  const wages = positionsOf(portWages, ["party:nobody", "party:union"], ["issue:nothing", "issue:pay"]);
  expect(wages.diagnostics.map(({ path }) => path)).toStrictEqual(["blocks[0].parties[0]", "blocks[0].issues[0]"]);
  expect(wages.rows).toStrictEqual([["issue:pay", "Dockers’ union"]]);
});

test("an article finds a record by an id that it had before", () => {
  const records = portWages.records.map((record) =>
    record.id === "party:union" ? { ...record, moved: ["party:dockers"] } : record,
  );
  const wages = positionsOf({ ...portWages, records }, ["party:dockers"], ["issue:pay"]);
  expect(wages.diagnostics).toStrictEqual([]);
  expect(wages.rows).toStrictEqual([["issue:pay", "Dockers’ union"]]);
});

function positionsOf(
  wages: Dossier,
  parties: string[],
  issues: string[],
): { diagnostics: Diagnostic[]; rows: string[][] } {
  const block: Block = { type: "talks", id: "talks:a", talks: wages.id, widget: "positions", parties, issues };
  const { article: resolved, diagnostics } = resolve({ ...article(), blocks: [block] }, [wages]);
  const [filled] = resolved.blocks;
  const entries = filled?.type === "talks" && filled.widget === "positions" ? (filled.entries ?? []) : [];
  return { diagnostics, rows: entries.map(({ id, cells }) => [id, ...cells.map(({ party }) => party)]) };
}

test("a block says in which language the dossier is, where that is not its own or the article's", () => {
  const [block] = article().blocks;
  const languageOf = (lang: string | undefined, blockLang?: string): unknown => {
    const own = { ...block, ...(blockLang && { lang: blockLang }) } as Block;
    const { article: resolved } = resolve({ ...article(), ...(lang && { lang }), blocks: [own] }, [dossier]);
    return (resolved.blocks[0] as { recordLang?: string }).recordLang;
  };
  expect(languageOf("de")).toBe("en");
  expect(languageOf("en")).toBeUndefined();
  expect(languageOf("de", "en")).toBeUndefined();
});
