import { expect, test } from "vitest";
import { securityGuaranteesTalks as talks } from "../examples/talks/security-guarantees.js";
import type { Article } from "../generated/types.js";
import { talksSchema } from "../schema/schemas.js";
import { cleanBlock } from "./clean.js";
import { resolve } from "./resolve.js";
import { toText } from "./to-text.js";

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

test("the example of the talks is what the schema accepts, and every id in it leads somewhere", () => {
  expect(() => talksSchema.parse(talks)).not.toThrow();
  const known = new Set(
    [talks.parties, talks.people, talks.events, talks.sources, talks.statements].flat().map(({ id }) => id),
  );
  const used = [
    ...talks.people.flatMap(({ roles }) => roles.map(({ organisation }) => organisation)),
    ...talks.events.flatMap(({ participants = [], references = [] }) => [
      ...participants.map(({ agent }) => agent),
      ...references.map(({ source }) => source),
    ]),
    ...talks.statements.flatMap(({ speaker, origin, about = [], references = [] }) => [
      ...about,
      ...references.map(({ source }) => source),
      ...[speaker, origin].filter((id) => id !== undefined),
    ]),
  ];
  expect(used.filter((id) => !known.has(id))).toStrictEqual([]);
});

test("a talks block is filled with the events in order, the undated last, each with its sources", () => {
  const { article: resolved, problems } = resolve(article(), [talks]);
  expect(problems).toStrictEqual([]);
  const [block] = resolved.blocks;
  const entries = block?.type === "talks" ? (block.entries ?? []) : [];
  expect(entries.map(({ id }) => id)).toStrictEqual([
    "event:istanbul-2022",
    "event:alaska-summit",
    "event:washington-meeting",
    "event:three-way-summit",
    "event:berlin-talks",
    "event:signing",
  ]);
  expect(entries.every(({ sources }) => sources !== undefined && sources.length > 0)).toBe(true);
  expect(cleanBlock(block).problems).toStrictEqual([]);
});

test("a planned meeting is said to be planned, and an undated one to have no date", () => {
  const text = toText(resolve(article(["event:three-way-summit", "event:signing"]), [talks]).article);
  expect(text).toContain("not before 18 August 2025 (Planned): Three-way summit");
  expect(text).toContain("Date not known (Expected): Signing at a NATO summit");
});

test("a block whose record was not brought along is named, and not drawn empty", () => {
  const { article: unresolved, problems } = resolve(article(), []);
  expect(problems).toMatchObject([{ path: "blocks[0].talks", severity: "error" }]);
  expect(cleanBlock(unresolved.blocks[0])).toMatchObject({
    block: undefined,
    problems: [{ message: expect.stringContaining("dossier:security-guarantees") }],
  });
});

test("an event that the record does not know is named", () => {
  expect(resolve(article(["event:vienna"]), [talks]).problems).toMatchObject([
    { path: "blocks[0].events[0]", severity: "error" },
  ]);
});

test("the record stays as it was: resolving makes a copy", () => {
  const before = article();
  resolve(before, [talks]);
  expect(before.blocks[0]).not.toHaveProperty("entries");
});
