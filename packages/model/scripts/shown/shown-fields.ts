import { isDeepStrictEqual } from "node:util";
import type { Article, Dossier } from "../../src/generated/types.js";
import { ArgumentError } from "../../src/argument-error.js";
import { talksArticle } from "../../src/talks/shown/pages/talks-article.js";
import { branchesOf, definition, follow, type Node } from "../generate/whole-schema.js";
import { fullRecord, idOf, leavesOf, smallRecord, type Leaf, type Path } from "./full-record.js";
import { variants, type Patch } from "./variants.js";

/** A field, and the parts of the page that change if it does. */
export interface ShownField {
  kind: string;
  /** `terms[0].guarantors`: where in the record. */
  path: string;
  /** The type that has the field, such as `GuaranteeTerm`, and its name there. */
  type: string;
  field: string;
  where: readonly string[];
}

const { branches } = branchesOf("DossierRecord");
const kinds = branches.map(({ value: kind, name }) => ({ kind, node: definition(name) }));

const small = kinds.flatMap(({ kind, node }) =>
  (["one", "other", "third"] as const).map((which) => smallRecord(kind, node, which)),
);

const dossierOf = (record: { id?: unknown }): Dossier =>
  ({
    kind: "dossier",
    schemaVersion: 1,
    id: "dossier:full",
    name: "Talks",
    question: "What?",
    lang: "en",
    asOf: "2026-01-01",
    records: [...small.filter(({ id }) => id !== record.id), record],
  }) as unknown as Dossier;

/** Undefined where the record cannot be without what it lacks. */
function page(record: object): Article | undefined {
  try {
    return talksArticle(dossierOf(record), { asOf: "2026-01-01", since: "2025-08-01" });
  } catch (error) {
    if (error instanceof ArgumentError) return undefined;
    throw error;
  }
}

/** Every field of every kind, tried one after the other: each is changed alone, and the two pages are compared. */
export const shownFields = (): ShownField[] => kinds.flatMap(({ kind, node }) => fieldsOf(kind, node));

function fieldsOf(kind: string, node: Node): ShownField[] {
  const found = new Map<string, ShownField & { where: string[] }>();
  const whole = fullRecord(kind, node);
  for (const patch of variants[kind] ?? [{}]) {
    const record = patched(whole, patch);
    const before = page(record);
    if (before === undefined) throw new Error(`The full ${kind} is not a record. Correct its variants.`);
    for (const leaf of leavesOf(node, record, { path: [], type: typeOf(kind), field: "" })) {
      if (follow(leaf.node).const !== undefined) continue;
      const path = pathText(leaf.path);
      const own = found.get(path) ?? { kind, path, type: leaf.type, field: leaf.field, where: [] };
      found.set(path, own);
      own.where.push(...changesOf(leaf, record).flatMap((changed) => partsThatDiffer(before, page(changed) ?? before)));
    }
  }
  return [...found.values()].map((field) => ({ ...field, where: [...new Set(field.where)].toSorted() }));
}

const typeOf = (kind: string): string => branches.find(({ value }) => value === kind)?.name ?? kind;

const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );

function patched(record: Record<string, unknown>, patch: Patch): Record<string, unknown> {
  const fields = typeof patch === "function" ? patch(record) : patch;
  return Object.fromEntries(Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined));
}

/** The record with each of the other values there, and without the value. */
function changesOf({ path, node }: Leaf, record: object): object[] {
  let values: unknown[] = [];
  withAt(record, path, (value) => void (values = otherValues(value, node)));
  return [...values, undefined].map((value) => withAt(record, path, () => value));
}

function withAt<T>(value: T, [step, ...rest]: Path, change: (value: unknown) => unknown): T {
  if (step === undefined) return change(value) as T;
  const own = value as Record<string | number, unknown>;
  const next = withAt(own[step], rest, change);
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) =>
      index === step ? (next === undefined ? [] : [next]) : [entry],
    ) as T;
  const { [step]: _, ...others } = own;
  return (next === undefined ? others : { ...own, [step]: next }) as T;
}

function otherValues(value: unknown, node: Node): unknown[] {
  const { enum: values = [], editorial } = follow(node);
  if (values.length > 0) return values.filter((other) => other !== value);
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "object" && value !== null)
    return [{ edtf: "2025-09-20", earliest: "2025-09-20", latest: "2025-09-20", basis: "stated" }];
  const refers = node.editorial?.refers ?? editorial?.refers;
  if (refers !== undefined) return [idOf(refers[0] ?? "event", "third")];
  return [value === "2025-08-15" ? "2025-09-20" : `${String(value)}x`];
}

/** What was there before and is not there any more, or is new; the order of the parts does not count. */
function partsThatDiffer(before: Article, after: Article): string[] {
  const was = new Map(before.blocks.map((block) => [block.id, block]));
  const now = new Map(after.blocks.map((block) => [block.id, block]));
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((id) => !isDeepStrictEqual(was.get(id), now.get(id)))
    .map((id) =>
      id
        .replace(/^talks:/, "")
        .replace(/^scenarios:.*/, "scenarios")
        .replace(/^correction.*/, "corrections")
        .replace(/:talks$|:obstacles$/, "")
        .replace(/^table:(proposals|statements).*/, "$1")
        .replace(/^heading:.*/, "headings"),
    );
}
