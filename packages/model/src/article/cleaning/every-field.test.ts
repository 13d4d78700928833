import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as examples from "../../../exports/examples.js";
import * as shapes from "../../generated/shapes.js";
import type { Block } from "../../generated/types.js";
import { participantCapacities, recordKinds } from "../../generated/values.js";
import type { ObjectShape, Shape } from "../../shape.js";
import { cleanArticle } from "../clean.js";
import { cleanBlock } from "../clean-blocks.js";

type Json = Record<string, unknown>;

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  oneOf?: Node[];
  examples?: unknown[];
}

const { $defs = {} } = JSON.parse(
  readFileSync(new URL("../../../schema/article.schema.json", import.meta.url), "utf8"),
) as { $defs?: Record<string, Node> };
const definition = ({ $ref = "" }: Node): Node | undefined => $defs[$ref.split("/").at(-1) ?? ""];

/** A value with every field that the schema has, made of its examples. */
function complete(node: Node): unknown {
  const own = definition(node) ?? node;
  if (own.properties !== undefined)
    return Object.fromEntries(Object.entries(own.properties).map(([name, next]) => [name, complete(next)]));
  if (own.items !== undefined) return [complete(own.items)];
  return (node.examples ?? own.examples)?.[0];
}

const completeBlocks = ($defs["Block"]?.oneOf ?? [])
  .flatMap((branch) => definition(branch)?.oneOf ?? [branch])
  .map((branch) => ({ name: branch.$ref ?? "", block: complete(branch) as Block }));

const exampleBlocks = Object.entries(examples).flatMap(([name, own]) =>
  name.endsWith("Examples")
    ? Object.entries(own as Record<string, Block>).map(([state, block]) => ({ name: `${name}: ${state}`, block }))
    : [],
);

/** The timeline of talks has a longer name, because any article can have a timeline. */
const shapeNameOf = ({ type, ...block }: Block): string => {
  const widget = "widget" in block ? block.widget : undefined;
  const name = widget === "timeline" ? "talks-timeline" : (widget ?? type);
  return `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Block`;
};

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** Every field that a value has of its shape, with the path to it. */
function fieldsOf(value: unknown, shape: Shape, path: string): { path: string; shape: Shape }[] {
  if (shape.type === "list" && Array.isArray(value)) {
    const item = typeof shape.of === "function" ? shape.of() : shape.of;
    return value.flatMap((entry, index) => fieldsOf(entry, item, `${path}[${index}]`));
  }
  if (shape.type === "prose-or-object" && isObject(value)) {
    return fieldsOf(value, typeof shape.object === "function" ? shape.object() : shape.object, path);
  }
  if (shape.type !== "object" || !isObject(value)) return [];
  return Object.entries({ ...shape.required, ...shape.optional }).flatMap(([name, own]) => {
    const place = path === "" ? name : `${path}.${name}`;
    return value[name] === undefined ? [] : [{ path: place, shape: own }, ...fieldsOf(value[name], own, place)];
  });
}

/** A copy of a value in which the field at a path is something that no field takes. */
function spoilt(value: unknown, path: string): unknown {
  const copy = structuredClone(value) as Json;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? "";
  const holder = steps.reduce<Json>((inside, step) => inside[step] as Json, copy);
  holder[last] = 7.0625;
  return copy;
}

const blocks = [...completeBlocks, ...exampleBlocks];

/** What an article has beside its blocks. */
const articlePlaces = fieldsOf(examples.ferryBrief, shapes.article, "").filter(({ path }) => path !== "blocks");

const places = blocks
  .filter(({ block }) => cleanBlock(block).diagnostics.length === 0)
  .flatMap(({ name, block }) => {
    const shape = (shapes as unknown as Record<string, ObjectShape | undefined>)[shapeNameOf(block)];
    if (shape === undefined) throw new Error(`${name}: no shape is called ${shapeNameOf(block)}.`);
    return fieldsOf(block, shape, "").map((field) => ({ name, block, ...field }));
  });

test.each(completeBlocks)("a block with every field of $name is clean", ({ block }) => {
  expect(cleanBlock(block)).toStrictEqual({ block, diagnostics: [] });
});

describe("a field that holds something else", () => {
  test("is reported, wherever in a block it is", () => {
    const silent = places.filter(({ block, path }) => {
      const { diagnostics } = cleanBlock(spoilt(block, path));
      return !diagnostics.some((one) => one.path === path);
    });
    expect(places.length).toBeGreaterThan(1500);
    expect(silent.map(({ name, path }) => `${name} ${path}`)).toStrictEqual([]);
  });

  test("is not shown as it is, wherever in a block it is", () => {
    const kept = places.filter(({ block, path }) =>
      JSON.stringify(cleanBlock(spoilt(block, path)).block ?? null).includes("7.0625"),
    );
    expect(kept.map(({ name, path }) => `${name} ${path}`)).toStrictEqual([]);
  });
});

test("every field of every shape is in an example, so that the two tests above try it", () => {
  const named = Object.entries(shapes as unknown as Record<string, ObjectShape>);
  const tried = new Set([...places, ...articlePlaces].map(({ shape }) => shape));
  const missing = named.flatMap(([name, { required, optional }]) =>
    name === "article"
      ? []
      : Object.entries({ ...required, ...optional }).flatMap(([field, shape]) =>
          tried.has(shape) ? [] : [`${name}.${field}`],
        ),
  );
  expect(missing).toStrictEqual([]);
});

test.each(articlePlaces.map(({ path }) => path))("an article's %s that holds something else is reported", (path) => {
  const { article, diagnostics } = cleanArticle(spoilt(examples.ferryBrief, path));
  expect(diagnostics.map((one) => one.path)).toContain(path);
  expect(JSON.stringify(article ?? null)).not.toContain("7.0625");
});

const talks = (widget: string, entries: unknown[]): unknown => ({
  type: "talks",
  id: "talks:a",
  talks: "dossier:a",
  widget,
  since: "2025-01-01",
  entries,
});

describe("the values that the schema allows", () => {
  test.each(participantCapacities)("as %s somebody may take part", (capacity) => {
    const entries = [{ id: "party:a", name: "A", parts: [{ capacity, events: ["A meeting"] }] }];
    expect(cleanBlock(talks("participants", entries)).diagnostics).toStrictEqual([]);
  });

  test.each(recordKinds)("a change of a %s is shown", (kind) => {
    const entries = [{ record: `${kind}:a`, title: "A", kind, cause: "world", change: "added" }];
    expect(cleanBlock(talks("what-changed", entries)).diagnostics).toStrictEqual([]);
  });

  test("no other kind is shown, and it is reported, not dropped in silence", () => {
    const entries = [{ record: "poll:a", title: "A", kind: "poll", cause: "world", change: "added" }];
    expect(cleanBlock(talks("what-changed", entries)).diagnostics).toMatchObject([
      { rule: "unknown-value", path: "entries[0].kind", severity: "error" },
      { rule: "empty-list", path: "entries", severity: "error" },
    ]);
  });
});

test("what a scenario leads to is cleaned", () => {
  const items = [{ summary: "Both would sign.", leadsTo: ["Ships would sail.", " ", 7] }];
  const { block, diagnostics } = cleanBlock({ type: "scenarios", id: "scenarios:a", items });
  expect(block).toMatchObject({ items: [{ summary: "Both would sign.", leadsTo: ["Ships would sail."] }] });
  expect(diagnostics).toMatchObject([
    { rule: "empty-words", path: "items[0].leadsTo[1]" },
    { rule: "wrong-type", path: "items[0].leadsTo[2]" },
  ]);
});
