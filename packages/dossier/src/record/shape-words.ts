import type { dossierSchema } from "@backgrounder/model/schema";
import { listed, meant } from "../shape/nearest.js";
import { pathOf } from "../result/places.js";
import { branchesOf, shapeAt, type Shape } from "../shape/schema-shape.js";

type Failed = NonNullable<ReturnType<typeof dossierSchema.safeParse>["error"]>;
type Issue = Failed["issues"][number];

/** One thing in which a value differs from its shape, in words. */
export interface ShapeProblem {
  path: string;
  message: string;
}

/** What zod found, for a person who writes records and not schemas. `value` is what was judged. */
export function inWords(issue: Issue, value: unknown, shape: Shape, what: string): ShapeProblem {
  const { path, issue: exact } = innermost(issue, []);
  const name = pathOf(path);
  const found = valueAt(value, path);
  const asked = shapeOf(shape, value, path);
  return { path: name, message: found === undefined ? missing(path, asked, what) : wrong(exact, name, found, asked) };
}

/** Of a union, what the branch says that the value was meant for. */
function innermost(issue: Issue, before: readonly PropertyKey[]): { path: PropertyKey[]; issue: Issue } {
  const path = [...before, ...issue.path];
  if (issue.code !== "invalid_union") return { path, issue };
  const branch = issue.errors.find(([first]) => first !== undefined && first.path.length > 0)?.[0];
  return branch === undefined ? { path, issue } : innermost(branch, path);
}

function missing(path: readonly PropertyKey[], asked: Shape | undefined, what: string): string {
  const field = String(path.at(-1) ?? "");
  const owner = path.length > 1 ? `\`${pathOf(path.slice(0, -1))}\`` : what;
  return `\`${field}\` is missing, and ${owner} needs it${purpose(asked)}. Add \`${field}: …\`.`;
}

/** What a field is for: its choice of values, or what the schema says of it. */
function purpose(asked: Shape | undefined): string {
  if (asked === undefined) return "";
  if (asked.enum !== undefined) return `: ${listed(asked.enum.map(String))}`;
  const about = asked.description;
  if (about === undefined) return "";
  // "BCP 47" stays as it is written.
  const first = /^\p{Lu}\p{Lu}/u.test(about) ? about.charAt(0) : about.charAt(0).toLowerCase();
  return `: ${first}${about.slice(1).replace(/\.$/, "")}`;
}

function wrong(issue: Issue, name: string, found: unknown, asked: Shape | undefined): string {
  const is = `\`${name}\` is ${shown(found)}`;
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return `${is}. It can be ${listed(values)}.${typeof found === "string" ? meant(found, values) : ""}`;
  }
  if (issue.code === "invalid_format") return `${is}. ${formats[asked?.name ?? ""] ?? "It has another form"}.`;
  if (issue.code === "too_small" || issue.code === "too_big") return `${is}. ${bounds(issue)}.`;
  const expected = issue.code === "invalid_type" ? issue.expected : "";
  return `${is}. ${asked?.name === "RichText" ? types["richText"] : (types[expected] ?? issue.message)}.`;
}

const formats: Partial<Record<string, string>> = {
  Id: "An id is its kind, a colon and a short name without spaces: `event:first-round`",
  IsoDate: "Write a day, a month or a year: `2026-03-20`",
};

const types: Partial<Record<string, string>> = {
  string: "Words are asked for here",
  number: "A number is asked for here, without a unit and without quotes",
  int: "A whole number is asked for here",
  boolean: "Write true or false",
  array: "A list is asked for here: each entry on a line of its own, after `- `",
  object: "Fields are asked for here, one a line, indented",
  richText: "Words are asked for here, in Markdown; or paragraphs in the form of Portable Text",
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
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      inside !== null && typeof inside === "object" ? (inside as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

/** The shape at a path; branches are chosen as the value chooses them. */
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
