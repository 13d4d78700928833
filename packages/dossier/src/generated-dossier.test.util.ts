import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import fc from "fast-check";
import { branchesOf, headerShape, kinds, shapeAt, shapeOfKind, type Shape } from "./shape/schema-shape.js";
import { parseDate } from "./dates/parse-date.js";

/** Words that a writer of YAML or Markdown could trip over. */
const nasty = [
  "",
  " ",
  "a: b",
  "- item",
  "1. first",
  "1998. A year",
  "# 3",
  "x # y",
  "'",
  '"',
  "''",
  "*bold*",
  "_a_ __b__",
  "`code`",
  "<b>",
  "&amp;",
  "\\",
  "\\\\n",
  "[a](b)",
  "[a](source:b)",
  "![a](b)",
  "yes",
  "no",
  "null",
  "~",
  "true",
  "0x1F",
  "1e3",
  "2026-03-20",
  "2026",
  ".5",
  "---",
  "...",
  "===",
  "%x",
  "@x",
  "!x",
  "&x",
  "*x",
  "|",
  ">",
  ">-",
  "{a}",
  "[a, b]",
  "? a",
  "two\nlines",
  "two\n\nparagraphs",
  "\n",
  "end\n",
  "\n\nboth\n\n",
  "\ttab",
  "trailing ",
  " leading",
  "a\r\nb",
  "\r",
  "\u0000",
  "\u001b[31m",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\ud83d\ude00",
  "\ud800",
  "e\u0301",
  "اللغة",
  "日本語",
  "long ".repeat(40),
  "a".repeat(200),
  "  indented\nless\n    more",
  "text with trailing spaces  \nand more",
  "<<",
  "__proto__",
];

const words = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom(...nasty, "word", "per cent", "*", "_", "**", "`", "(", "]"), { maxLength: 6 })
    .map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...nasty), { maxLength: 4 }).map((parts) => parts.join("\n")),
);

const slug = fc.constantFrom("pay", "Pay", "a.b_c-d", "lohn-über-tarif", "1", "null", "x".repeat(90));

const dates = [
  "2025",
  "2025-08",
  "2025-08-15",
  "2025-08~",
  "2025-12-14/2025-12-15",
  "2025-12-14/..",
  "[2025-08-16..2025-08-18]",
  "202X",
];

const when = fc
  .tuple(fc.constantFrom(...dates), fc.constantFrom("stated", "inferred", "external"))
  .map(([text, basis]) => parseDate(text, basis));

const textBlock = (): fc.Arbitrary<unknown> =>
  fc.oneof(fromFields(shapeAt({ $ref: "#/$defs/TextBlock" })), fc.constantFrom(...wellKept));

/** Blocks as Markdown makes them, which must come back from the short form, too. */
const wellKept = [
  {
    _type: "block",
    children: [
      { _type: "span", text: "One " },
      { _type: "span", text: "strong", marks: ["strong"] },
    ],
  },
  { _type: "block", children: [{ _type: "span", text: "item" }], listItem: "bullet", level: 1 },
  { _type: "block", children: [{ _type: "span", text: "below" }], listItem: "number", level: 2 },
  {
    _type: "block",
    children: [{ _type: "span", text: "said", marks: ["cite-1"] }],
    markDefs: [{ _type: "cite", _key: "cite-1", source: "source:post-1" }],
  },
];

const byName: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  Id: () => fc.tuple(fc.constantFrom(...kinds), slug).map((parts) => parts.join(":")),
  IsoDate: () => fc.constantFrom("2026", "2026-03", "2026-03-20"),
  When: () => when,
  RichText: () => fc.oneof(words, fc.array(textBlock(), { minLength: 1, maxLength: 4 })),
};

/** A value of a shape: whatever fields the schema gains, they are tried. `record` is what `before` may hold. */
function fromShape(shape: Shape, record: Shape): fc.Arbitrary<unknown> {
  const own = shapeAt(shape);
  const named = byName[own.name ?? ""];
  if (named !== undefined) return named();
  if (own.const !== undefined) return fc.constant(own.const);
  if (own.enum !== undefined) return fc.constantFrom(...own.enum);
  const branches = branchesOf(own);
  if (branches !== undefined)
    return fc.oneof(...[...branches.shapes.values()].map((branch) => fromShape(branch, record)));
  if (own.items !== undefined) return fc.array(fromShape(own.items, record), { maxLength: 3 });
  if (typeof own.additionalProperties === "object")
    return fromFields({ ...without(record, ["kind", "history"]), required: [] }, record).chain((before) =>
      fc
        .subarray(Object.keys(before))
        .map((absent) => ({ ...before, ...Object.fromEntries(absent.map((key) => [key, null])) })),
    );
  if (own.properties !== undefined) return fromFields(own, record);
  if (own.type === "boolean") return fc.boolean();
  if (own.type === "integer") return fc.integer({ min: 1, max: 9 });
  if (own.type === "number") {
    const { minimum: min = -1e15, maximum: max = 1e15 } = own;
    return fc.oneof(
      fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31) }),
      fc.double({ noNaN: true, min, max }).map((value) => value + 0),
    );
  }
  return "pattern" in own
    ? fc.constant("0123456789abcdef".repeat(4))
    : "minLength" in own
      ? fc.constantFrom("k", "link-1")
      : words;
}

function fromFields(shape: Shape, record: Shape = shape): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(shape.properties ?? {}).map(([key, field]) => [key, fromShape(field, record)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(shape.required ?? [])], noNullPrototype: true });
}

const without = (shape: Shape, names: readonly string[]): Shape => ({
  ...shape,
  properties: Object.fromEntries(Object.entries(shape.properties ?? {}).filter(([key]) => !names.includes(key))),
});

const recordAt = (index: number): fc.Arbitrary<DossierRecord> =>
  fc
    .constantFrom(...kinds)
    .chain((kind) => fc.tuple(fromFields(shapeOfKind(kind)), slug))
    .map(
      ([fields, name]) =>
        ({ ...fields, id: `${String(fields["kind"])}:${name.slice(0, 70)}-${index}` }) as DossierRecord,
    );

/** Dossiers of every kind of record, in the order of their ids. Their shape is sound; what they say is not. */
export const generatedDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fromFields(headerShape), fc.tuple(...[0, 1, 2, 3, 4, 5].map(recordAt)))
  .map(([header, records]) => ({ ...header, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }) as Dossier);
