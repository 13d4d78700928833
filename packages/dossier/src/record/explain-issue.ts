import type { dossierSchema } from "@backgrounder/model/schema";
import { fieldPath } from "../reading/field-path.js";
import { branchesOf, shapeAt, type Shape } from "../shape/schema-shape.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { orList, shortened } from "../wording/lists.js";

type Failed = NonNullable<ReturnType<typeof dossierSchema.safeParse>["error"]>;
type Issue = Failed["issues"][number];

/** One way in which a value differs from its shape, in words. */
interface ExplainedIssue {
  path: string;
  message: string;
}

/** Explains what zod found to a person who writes records and does not know schemas. `value` is what was validated. */
export function explainIssue(issue: Issue, value: unknown, shape: Shape, what: string): ExplainedIssue {
  const { path, issue: exact } = innermost(issue, []);
  const name = fieldPath(path);
  const found = valueAt(value, path);
  const expected = shapeOf(shape, value, path);
  const message = found === undefined ? missing(path, expected, what) : wrong(exact, name, found, expected);
  return { path: name, message };
}

/** In a union, the issue of the branch that the value was probably meant for. */
function innermost(issue: Issue, before: readonly PropertyKey[]): { path: PropertyKey[]; issue: Issue } {
  const path = [...before, ...issue.path];
  if (issue.code !== "invalid_union") return { path, issue };
  const branch = issue.errors.find(([first]) => first !== undefined && first.path.length > 0)?.[0];
  return branch === undefined ? { path, issue } : innermost(branch, path);
}

function missing(path: readonly PropertyKey[], expected: Shape | undefined, what: string): string {
  const field = String(path.at(-1) ?? "");
  const owner = path.length > 1 ? `\`${fieldPath(path.slice(0, -1))}\`` : what;
  return `\`${field}\` is missing from ${owner}. Add \`${field}: …\`${purpose(expected)}.`;
}

/** What a field is for: the values to choose from, or its description in the schema. */
function purpose(expected: Shape | undefined): string {
  if (expected?.enum !== undefined) return `: ${orList(expected.enum.map(String))}`;
  const about = expected?.description;
  if (about === undefined) return "";
  // "BCP 47" keeps its capitals.
  const first = /^\p{Lu}\p{Lu}/u.test(about) ? about.charAt(0) : about.charAt(0).toLowerCase();
  return `: ${first}${about.slice(1).replace(/\.$/, "")}`;
}

function wrong(issue: Issue, name: string, found: unknown, expected: Shape | undefined): string {
  const is = `\`${name}\` is ${shown(found)}`;
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return `${is}. Use ${orList(values)}.${typeof found === "string" ? didYouMean(found, values) : ""}`;
  }
  if (issue.code === "invalid_format") return `${is}. ${formats[expected?.name ?? ""] ?? "Its format is wrong"}.`;
  if (issue.code === "too_small" || issue.code === "too_big") return `${is}. ${bounds(issue)}.`;
  const type = issue.code === "invalid_type" ? issue.expected : "";
  return `${is}. ${expected?.name === "RichText" ? types["richText"] : (types[type] ?? issue.message)}.`;
}

const formats: Partial<Record<string, string>> = {
  Id: "Write an id as its kind, a colon and a short name without spaces: `event:first-round`",
  IsoDate: "Write a day, a month or a year: `2026-03-20`",
};

const types: Partial<Record<string, string>> = {
  string: "Write text here",
  number: "Write a number, without a unit and without quotation marks",
  int: "Write a whole number",
  boolean: "Write true or false",
  array: "Write a list: each entry on its own line, after `- `",
  object: "Write fields, one on each line, indented",
  richText: "Write text in Markdown, or Portable Text paragraphs",
};

const bounds = (issue: Extract<Issue, { code: "too_small" | "too_big" }>): string =>
  issue.code === "too_small"
    ? issue.origin === "string"
      ? "It must not be empty"
      : `It must be ${issue.inclusive === true ? "at least" : "more than"} ${String(issue.minimum)}`
    : `It must ${most[issue.origin] ?? "be at most"} ${String(issue.maximum)}${units[issue.origin] ?? ""}`;

const most: Partial<Record<string, string>> = { string: "have at most", array: "have at most" };
const units: Partial<Record<string, string>> = { string: " characters", array: " entries" };

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a group of fields";
  return shortened(typeof value === "string" ? JSON.stringify(value) : String(value), 60);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      inside !== null && typeof inside === "object" ? (inside as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The shape at a path. The value decides which branch of a union is used. */
function shapeOf(shape: Shape, value: unknown, path: readonly PropertyKey[]): Shape | undefined {
  let [at, inside]: [Shape | undefined, unknown] = [shapeAt(shape), value];
  for (const step of path) {
    at = at && stepInto(at, inside, step);
    inside = valueAt(inside, [step]);
  }
  return at;
}

function stepInto(shape: Shape, value: unknown, step: PropertyKey): Shape | undefined {
  const branches = branchesOf(shape);
  const chosen = branches?.shapes.get(String(valueAt(value, [branches.field]))) ?? shape;
  const parts = [chosen, ...(chosen.anyOf ?? []).map(shapeAt)];
  const next = parts.flatMap(
    ({ properties, items }) => (typeof step === "number" ? items : properties?.[String(step)]) ?? [],
  );
  return next[0] && shapeAt(next[0]);
}
